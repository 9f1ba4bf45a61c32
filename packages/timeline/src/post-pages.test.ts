import { expect, test } from 'vitest';
import { postPages } from './post-pages.ts';

const organization = '枣庄市市中区税郭镇三屯村';
const posts = ['党总支书记', '村委会主任', '股份经济合作社理事长', '区人大代表'];

test('[T10] posts that two lines hold are one page; more go on in the next, whole and in order', () => {
  expect(postPages({ organization, posts })).toEqual([{ organization, posts }]);
  const more = [...posts, '市劳动模范', '区工商联副主席'];
  expect(postPages({ organization, posts: more })).toEqual([
    { organization, posts },
    { organization: '', posts: ['市劳动模范', '区工商联副主席'] },
  ]);
});

test('[T10] a post too long for a page has one of its own, and nobody is without a page', () => {
  const long =
    '区级重点项目建设指挥部办公室常务副主任兼综合协调组组长和宣传工作组副组长以及督导检查组第一组长';
  const pages = postPages({ organization, posts: ['局长', long, '区人大代表'] });
  expect(pages.map((page) => page.posts)).toEqual([['局长'], [long], ['区人大代表']]);
  expect(postPages({ organization: '', posts: [] })).toEqual([{ organization: '', posts: [] }]);
});
