import { postPages, type Breaks, type PostPage } from '@lanmu/timeline';
import type { Settings } from '../../text/setting.ts';
import type { SetText } from '../../text/set-text.ts';
import type { TypeStyle } from '../../text/type-spec.ts';
import { setPosts } from './set-posts.ts';

/** Posts of one person, page by page, all in one size: that of the page that needs the smallest. */
export function setPages(options: {
  posts: PostPage;
  breaks: Breaks | undefined;
  type: TypeStyle;
  settings: Settings;
  widthPx: number;
  maxCharacters?: number;
  opensPosts?: boolean;
}): SetText[] {
  const { posts, settings, ...rest } = options;
  const pages = postPages(posts);
  const setIn = (some: Settings): SetText[] =>
    pages.map((page) => setPosts({ ...rest, ...page, settings: some }));
  const set = setIn(settings);
  const leastPx = Math.min(...set.filter(({ lines }) => lines.length > 0).map(({ type }) => type.sizePx));
  const [first, ...others] = settings.filter(({ sizePx }) => sizePx <= leastPx);
  return first === undefined || others.length + 1 === settings.length ? set : setIn([first, ...others]);
}
