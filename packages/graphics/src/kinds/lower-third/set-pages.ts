import { postPages, type Breaks, type PostPage } from '@lanmu/timeline';
import type { SetText, Setting } from '../../text/set-text.ts';
import type { TypeSpec } from '../../text/type-spec.ts';
import { setPosts } from './set-posts.ts';

/** Posts of one person, page by page, all in one size: that of the page that needs the smallest. */
export function setPages(options: {
  posts: PostPage;
  breaks: Breaks | undefined;
  type: TypeSpec;
  settings: readonly Setting[];
  widthPx: number;
  maxCharacters?: number;
  opensPosts?: boolean;
}): SetText[] {
  const { posts, settings, ...rest } = options;
  const pages = postPages(posts);
  const setIn = (some: readonly Setting[]): SetText[] =>
    pages.map((page) => setPosts({ ...rest, ...page, settings: some }));
  const set = setIn(settings);
  const leastPx = Math.min(...set.filter(({ lines }) => lines.length > 0).map(({ type }) => type.sizePx));
  const small = settings.filter(({ sizePx }) => sizePx <= leastPx);
  return small.length === 0 || small.length === settings.length ? set : setIn(small);
}
