import type { Breaks } from '@lanmu/timeline';
import type { Settings } from '../../text/setting.ts';
import { setText, type SetText } from '../../text/set-text.ts';
import { typeIn } from '../../text/type-in.ts';
import { textWidthPx } from '../../text/text-width.ts';
import type { TypeStyle } from '../../text/type-spec.ts';

/** A post line beside a name holds at most this many characters; standards §8. */
const charactersBesideName = 20;

/** Sets organization and posts in lines, whole: broken between posts, or before the first, and never abbreviated. */
export function setPosts(options: {
  organization: string;
  posts: readonly string[];
  breaks: Breaks | undefined;
  type: TypeStyle;
  /** From the preferred size to the least. */
  settings: Settings;
  widthPx: number;
  maxCharacters?: number;
  /** Whether a post that no line holds may break between its words. */
  opensPosts?: boolean;
}): SetText {
  const {
    organization,
    posts,
    breaks,
    type,
    settings,
    widthPx,
    maxCharacters = charactersBesideName,
    opensPosts = true,
  } = options;
  const preferred = typeIn(type, settings[0]);
  const text = organization + posts.join('、');
  const whole = { type: preferred, fits: true, room: { lines: 1, charsPerLine: maxCharacters } };
  if (text === '') return { ...whole, lines: [] };
  if (Array.from(text).length <= maxCharacters && textWidthPx(text, preferred) <= widthPx) {
    return { ...whole, lines: [text] };
  }
  const between = new Set([organization.length]);
  for (const [i] of posts.entries())
    between.add(organization.length + posts.slice(0, i).join('、').length + 1);
  const betweenPosts = { [text]: (breaks?.[text] ?? []).filter(({ at }) => between.has(at)) };
  // Half the text and a little is enough for two lines, and keeps the plate from being wider than it must.
  const narrowPx = Math.min(widthPx, maxCharacters * preferred.sizePx);
  const set = setText({ text, type, settings, widthPx: narrowPx, breaks: betweenPosts });
  return set.fits || !opensPosts ? set : setText({ text, breaks, type, settings, widthPx });
}
