import type { Span } from '@lanmu/typeset';
import { setText, type SetText } from '../../text/set-text.ts';
import { textWidthPx } from '../../text/text-width.ts';
import type { TypeSpec } from '../../text/type-spec.ts';

/** A post line beside a name holds at most this many characters; standards §8. */
const charactersBesideName = 20;
/** On two lines 42 px, then down to the floor of 36; only then a third line (standards §8). */
const settings = [
  { sizePx: 42, maxLines: 2 },
  { sizePx: 38, maxLines: 2 },
  { sizePx: 36, maxLines: 2 },
  { sizePx: 36, maxLines: 3 },
];

/** Sets organization and posts in lines, whole: broken between posts, or before the first, and never abbreviated. */
export function setPosts(options: {
  organization: string;
  posts: readonly string[];
  type: TypeSpec;
  widthPx: number;
  maxCharacters?: number;
}): Pick<SetText, 'lines' | 'type'> {
  const { organization, posts, type, widthPx, maxCharacters = charactersBesideName } = options;
  const text = organization + posts.join('、');
  if (text === '') return { lines: [], type };
  if (Array.from(text).length <= maxCharacters && textWidthPx(text, type) <= widthPx) {
    return { lines: [text], type };
  }
  const protectedSpans: Span[] = [{ start: 0, end: organization.length }];
  let start = organization.length;
  for (const post of posts) {
    protectedSpans.push({ start, end: start + post.length });
    start += post.length + 1;
  }
  // Half the text and a little is enough for two lines, and keeps the plate from being wider than it must.
  const narrowPx = Math.min(widthPx, maxCharacters * type.sizePx);
  const set = setText({ text, type, settings, widthPx: narrowPx, protectedSpans });
  return set.fits ? set : setText({ text, type, settings, widthPx });
}
