import { expect, test } from 'vitest';
import { isName } from './is-name.ts';
import { readIdentity, readPosts } from './read-identity.ts';
import { personSlug, textSlug } from './slug-of.ts';
import { readScript } from '../read-script.ts';
import { sampleSource } from '../source/sample-source.ts';

test.each([
  ['区民政局党组书记、局长王娜', '王娜', '区民政局', ['党组书记', '局长']],
  ['税郭镇三屯村党总支书记、村委会主任姚秀国', '姚秀国', '税郭镇三屯村', ['党总支书记', '村委会主任']],
  ['区民政局局长王娜', '王娜', '区民政局', ['局长']],
  ['区教育局副局长 欧阳文静', '欧阳文静', '区教育局', ['副局长']],
  ['区政府办公室主任李明', '李明', '区政府办公室', ['主任']],
  ['三屯村村民张三', '张三', '三屯村', ['村民']],
  ['区人民医院心内科主治医师、副主任医师刘洋', '刘洋', '区人民医院心内科', ['主治医师', '副主任医师']],
  ['喀什市阿瓦提乡乡长阿卜杜热西提·买买提', '阿卜杜热西提·买买提', '喀什市阿瓦提乡', ['乡长']],
  ['区人民医院副主任医师阿不都·买买提', '阿不都·买买提', '区人民医院', ['副主任医师']],
  ['王娜（区民政局党组书记、局长）', '王娜', '区民政局', ['党组书记', '局长']],
  ['税郭镇驻村第一书记陈晨', '陈晨', '税郭镇', ['驻村第一书记']],
])('[S301] %s is %s', (text, name, organization, posts) => {
  expect(readIdentity(text)).toEqual({ name, organization, posts });
});

test.each([
  '他在会上说',
  '具体来说',
  '下一步工作',
  '区民政局',
  '主要有三个方面',
  '一是坚持',
  '局长',
  '记者了解到',
  '群众满意',
])('[S301] %s is nobody', (text) => {
  expect(readIdentity(text)).toBeNull();
});

test('[S301] a known name alone, and one behind a place without a post, are who they are', () => {
  const known = new Set(['王娜', '姚秀国']);
  expect(readIdentity('王娜', known)).toEqual({ name: '王娜', organization: null, posts: [] });
  expect(readIdentity('三屯村姚秀国', known)).toEqual({ name: '姚秀国', organization: '三屯村', posts: [] });
  expect(readIdentity('三屯村姚秀国')).toBeNull();
  expect(readIdentity('王 娜', known)).toEqual({ name: '王娜', organization: null, posts: [] });
});

test('[S301] posts without a name', () => {
  expect(readPosts('区民政局党组书记、局长')).toEqual({
    organization: '区民政局',
    posts: ['党组书记', '局长'],
  });
  expect(readPosts('局长')).toEqual({ organization: null, posts: ['局长'] });
  expect(readPosts('区民政局')).toBeNull();
});

test.each([
  ['王娜', true],
  ['欧阳文静', true],
  ['买买提·阿不都', true],
  ['全区', false],
  ['民政局', false],
  ['阿里木江', false],
  ['娜', false],
])('[S301] %s may be a name: %s', (text, expected) => {
  expect(isName(text)).toBe(expected);
});

test.each([
  ['王娜', 'wang-na'],
  ['焦艳红', 'jiao-yanhong'],
  ['姚秀国', 'yao-xiuguo'],
  ['单雄信', 'shan-xiongxin'],
  ['仇和', 'qiu-he'],
  ['欧阳文静', 'ouyang-wenjing'],
  ['吕布', 'lv-bu'],
  ['阿不都·买买提', 'abudou-maimaiti'],
])('[S302] %s is %s', (name, slug) => {
  expect(personSlug(name)).toBe(slug);
});

test('[S302] a text is an id too', () => {
  expect(textSlug('党建赋能·创新发展')).toBe('dangjianfuneng-chuangxinfazhan');
  expect(textSlug('！？')).toBe('script');
});

test('[S302] an id is never longer than a document takes, however long a name is', () => {
  const long = personSlug(`${'双'.repeat(12)}·${'张'.repeat(12)}`);
  expect(long.length).toBeLessThanOrEqual(56);
  const text = `让群众少跑腿\n——专访局长${'双'.repeat(6)}·${'张'.repeat(6)}\n记者：魏建\n问：好吗？\n答：很好。`;
  const { interviews } = readScript(sampleSource(text), {
    columnIdOf: () => 'a-column-with-a-long-id-of-its-own',
  });
  for (const { id } of interviews) expect(id.length).toBeLessThanOrEqual(58);
  expect(interviews.length).toBe(1);
});
