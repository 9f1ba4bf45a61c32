/** Lines of posts that are up at once, and characters in one: standards §8, twenty at 42 px, shrunk to 36 px these. */
const linesPerPage = 2;
const charsPerLine = 22;

/** What of a person's posts a lower third shows at once. */
export type PostPage = { organization: string; posts: readonly string[] };

/** Lines that an organization and posts take, broken before the first post and between posts only. */
function linesOf({ organization, posts }: PostPage): number {
  const pieces = [organization, ...posts.map((post, i) => (i < posts.length - 1 ? `${post}、` : post))];
  let lines = 1;
  let used = 0;
  for (const piece of pieces) {
    const chars = Array.from(piece).length;
    if (used > 0 && used + chars > charsPerLine) {
      lines += 1;
      used = 0;
    }
    used += chars;
    lines += Math.max(0, Math.ceil(used / charsPerLine) - 1);
  }
  return lines;
}

/**
 * Posts in pages of two lines, whole and in order, cut between posts [T10]; the organization stands before the first only.
 * A post too long for a page has one of its own. There is always a page.
 */
export function postPages({ organization, posts }: PostPage): PostPage[] {
  const pages: PostPage[] = [];
  let page: PostPage = { organization, posts: [] };
  for (const post of posts) {
    const wider = { ...page, posts: [...page.posts, post] };
    if (page.posts.length === 0 || linesOf(wider) <= linesPerPage) {
      page = wider;
      continue;
    }
    pages.push(page);
    page = { organization: '', posts: [post] };
  }
  return [...pages, page];
}
