/** Whether a point's marker is words people say (一是, 第一，, 第一阶段：, 首先) rather than a printed numeral (1、 一、 ①). */
export function isSpokenMarker(marker: string): boolean {
  return /^(?:[第其][一二三四五六七八九十]+\p{Script=Han}{0,4}|[一二三四五六七八九十]+[是要]|首先|其次|再次|然后|最后)[，,、：:]?$/u.test(
    marker,
  );
}
