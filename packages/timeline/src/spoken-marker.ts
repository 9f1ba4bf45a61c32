/** Whether a point's marker is a word people say (一是, 第一，, 首先) rather than a printed numeral (1、 （1） ①). */
export function isSpokenMarker(marker: string): boolean {
  return /^(第?[一二三四五六七八九十]+(是|要)|第[一二三四五六七八九十]+|首先|其次|再次|最后)[，,、]?$/.test(
    marker,
  );
}
