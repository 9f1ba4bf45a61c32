import { expect, test } from 'vitest';
import { mayBeUnreadSpeaker } from '../document/reading/unread-speaker.ts';
import { isPasserBy } from '../names/passer-by.ts';
import { People } from './people.ts';
import { postsBeforeName } from './posts-before-name.ts';
import { personOfShortForm } from './person-of-short-form.ts';

const people = new People();
people.enter({ name: '王娜', organization: '区民政局', posts: ['党组书记', '局长'] }, 'interviewee');
people.enter({ name: '王立', organization: '区教育局', posts: ['副局长'] }, 'interviewee');
people.enter({ name: '费扬', organization: '产业园', posts: ['总经理'] }, 'interviewee');
people.enter({ name: '石群', organization: null, posts: [] }, 'reporter');

test.each([
  ['费', '费扬'],
  ['费总经理', '费扬'],
  ['总经理', '费扬'],
  ['党组书记', '王娜'],
  ['石', '石群'],
  ['费院长', '费扬'],
  ['王', null],
  ['局长', null],
  ['李', null],
  ['李局长', null],
  ['镇长', null],
  ['目标', null],
])('[S402][S403] %s is %s', (text, name) => {
  expect(personOfShortForm(text, people)).toBe(name);
});

test.each([
  ['村民', true],
  ['市民甲', true],
  ['锦绣社区居民', true],
  ['群众2', true],
  ['局长', false],
  ['群众普遍反映', false],
  ['目标', false],
])('[S405] %s is heard without a name: %s', (text, expected) => {
  expect(isPasserBy(text)).toBe(expected);
});

test.each([
  ['面馆掌门严峻：他很仔细。', '面馆掌门严峻'],
  ['快递小哥 万丰：好。', '快递小哥 万丰'],
  ['李：我也说两句。', '李'],
  ['赵大海：这个办法好。', '赵大海'],
  ['区教育局局长某建国：新建了三所。', '区教育局局长某建国'],
  ['关键词：便民', null],
  ['乐观：是他的底色。', null],
  ['具体来说：过去要盖章。', null],
  ['改革的目标：少跑。', null],
  ['时间：整整一年。', null],
  ['群众普遍反映：办事快了。', null],
  ['他说，严峻：是的。', null],
])('[S410] %s may be somebody who was not read: %s', (text, expected) => {
  expect(mayBeUnreadSpeaker(text, new Set())?.text ?? null).toBe(expected);
});

test('[S301] what a 专访 line says before a name stands as it is written when no list holds the post', () => {
  expect(postsBeforeName('专访区民政局局长王娜', '王娜')).toEqual({
    organization: '区民政局',
    posts: ['局长'],
  });
  expect(postsBeforeName('专访“跑单王”申小北', '申小北')).toEqual({ organization: null, posts: ['跑单王'] });
  const nothing = { organization: null, posts: [] };
  expect(postsBeforeName('专访申小北', '申小北')).toEqual(nothing);
  expect(postsBeforeName('对话甲和乙申小北', '申小北')).toEqual(nothing);
  expect(postsBeforeName('专访王娜', '申小北')).toEqual(nothing);
});
