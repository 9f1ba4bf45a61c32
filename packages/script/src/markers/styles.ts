import { circled } from './circled.ts';
import { firstThen } from './first-then.ts';
import type { MarkerStyle } from './marker-style.ts';
import { numbered } from './numbered.ts';
import { stages } from './stages.ts';

const chinese = '[一二三四五六七八九十]{1,3}';

/**
 * Every way of numbering points, the outermost first: of two that begin in the same place, the one that stands higher here
 * makes the points. Adding one is a line here, and a file where it is more than a pattern.
 */
export const markerStyles: readonly MarkerStyle[] = [
  numbered({ name: '一、', isPrinted: true, pattern: new RegExp(`^(${chinese})[、．.]\\s?`, 'u') }),
  numbered({ name: '（一）', isPrinted: true, pattern: new RegExp(`^[（(](${chinese})[）)]、?\\s?`, 'u') }),
  numbered({ name: '1、', isPrinted: true, pattern: /^(\d{1,2})、\s?/u }),
  numbered({ name: '1.', isPrinted: true, pattern: /^(\d{1,2})[.．](?!\d)\s?/u }),
  numbered({ name: '（1）', isPrinted: true, pattern: /^[（(](\d{1,2})[）)]、?\s?/u }),
  numbered({ name: '1）', isPrinted: true, pattern: /^(\d{1,2})[)）]\s?/u }),
  circled,
  numbered({ name: '其一，', pattern: new RegExp(`^其(${chinese})[，,、：:]`, 'u') }),
  numbered({
    name: '第一，',
    pattern: new RegExp(`^第(${chinese})(?:[，,、：:]|是)`, 'u'),
  }),
  stages,
  numbered({
    name: '一是',
    mayFollowComma: true,
    // 这一要求 and 唯一是 count nothing.
    firstInClause:
      /(?<![第其之唯统同单专惟这那某每另万十百千零〇一二三四五六七八九\d])一(?:是|要(?![求素点件领道害闻案]))/gu,
    pattern: new RegExp(`^(${chinese})(?:是|要)(?:[：:]|(?=[\\p{Script=Han}“《]))`, 'u'),
  }),
  firstThen,
];
