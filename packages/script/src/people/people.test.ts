import { roleWordAt } from '@lanmu/content';
import { expect, test } from 'vitest';
import { People } from './people.ts';
import { readDek } from './read-dek.ts';

test.each([
  ['专访区民政局党组书记、局长王娜', ['王娜 区民政局 党组书记 局长']],
  ['专访税郭镇三屯村党总支书记、村委会主任姚秀国', ['姚秀国 税郭镇三屯村 党总支书记 村委会主任']],
  ['本台专访区教育局局长李明、区人社局副局长张伟', ['李明 区教育局 局长', '张伟 区人社局 副局长']],
  ['对话区委组织部部长陈晨和三屯村党支部书记姚秀国', ['陈晨 区委组织部 部长', '姚秀国 三屯村 党支部书记']],
  ['专访区教育局局长李明　区人社局副局长张伟', ['李明 区教育局 局长', '张伟 区人社局 副局长']],
  ['专访区民政局局长　耿 直', ['耿直 区民政局 局长']],
  ['专访县委书记　高　峰、县长李明', ['高峰 县委 书记', '李明  县长']],
  ['专访县委书记　高　峰　县长　李建国', ['高峰 县委 书记', '李建国  县长']],
  ['专访县委书记 李 建 国和县长 高　峰', ['李建国 县委 书记', '高峰  县长']],
  ['专访县委书记 高　峰 县长李明、区教育局局长 王娜', ['高峰 县委 书记', '李明  县长', '王娜 区教育局 局长']],
  ['专访区民政局党组书记，局长 王娜，副局长 李 明', ['王娜 区民政局 党组书记 局长', '李明  副局长']],
  ['专访区民政局党组书记、局长 欧阳 静', ['欧阳静 区民政局 党组书记 局长']],
  ['我区乡村振兴工作综述', []],
])('[S303] %s is about %j', (text, people) => {
  const found = readDek(text).map(({ name, organization, posts }) =>
    [name, organization, ...posts].join(' '),
  );
  expect(found).toEqual(people);
});

test.each([
  ['主持人石群', 'host', '石群'],
  ['本台记者魏建', 'reporter', '魏建'],
  ['记者', 'reporter', ''],
  ['通讯员 袁孟辉', 'correspondent', ' 袁孟辉'],
  ['嘉宾', 'interviewee', ''],
])('[S305] %s speaks as %s', (text, role, rest) => {
  expect(roleWordAt(text)).toEqual({ role, rest });
});

test('[S302] everybody is entered once, with all their roles; two of one sound have two ids', () => {
  const people = new People();
  const nobody = { organization: null, posts: [] };
  people.enter({ name: '李鹏远', ...nobody }, 'reporter');
  people.enter({ name: '焦艳红', organization: '区卫健局', posts: ['局长'] }, 'interviewee');
  people.enter({ name: '李鹏远', ...nobody }, 'host');
  people.enter({ name: '焦艳红', organization: '卫健局', posts: ['书记'] }, 'interviewee');
  people.enter({ name: '李朋远', ...nobody }, 'reporter');
  const { persons, idOf } = people.persons();
  expect(persons.map(({ id, roles, posts }) => [id, roles, posts])).toEqual([
    ['jiao-yanhong', ['interviewee'], ['局长']],
    ['li-pengyuan', ['reporter', 'host'], []],
    ['li-pengyuan-2', ['reporter'], []],
  ]);
  expect(idOf.get('李朋远')).toBe('li-pengyuan-2');
});
