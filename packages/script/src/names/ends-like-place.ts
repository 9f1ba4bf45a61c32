const placeEnd = /[村镇乡县区市省州旗局院校厂站所队部会社团司心道组馆店园场行处委办厅庭湾寨屯街路坊铺学台]$/u;

/** Whether a text ends as the names of places and bodies do: 三屯村, 县委组织部. */
export function endsLikePlace(text: string): boolean {
  return placeEnd.test(text);
}
