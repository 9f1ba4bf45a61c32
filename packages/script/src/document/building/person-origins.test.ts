import { expect, test } from 'vitest';
import { readScript } from '../../read-script.ts';
import { sampleSource } from '../../source/sample-source.ts';

/** Every origin of a script as its place and the words that stand there. */
function originsOf(text: string): string[] {
  const { origins } = readScript(sampleSource(text), { columnIdOf: () => 'x' });
  return origins.map(
    ({ where, start, end }) => `${where.replace(/^\S+ /, '')} ${start} ${text.slice(start, end)}`,
  );
}

test('[S902] of two people in one line, each has the posts that stand with the name', () => {
  const text = `教育惠民生
——专访区教育局局长李明、区人社局局长张伟
记者 魏 建
区教育局局长李明：有三个方面。一是办学校。二是建操场。三是请老师。
张伟（区人社局局长）：我们也很努力。`;
  const second = text.indexOf('区人社局');
  const third = text.indexOf('张伟（');
  const origins = originsOf(text);
  expect(origins).toEqual(
    expect.arrayContaining([
      `people[1].organization ${second} 区人社局`,
      `people[1].posts[0] ${second + 4} 局长`,
      `people[1].name ${third} 张伟`,
      `people[1].organization ${third + 3} 区人社局`,
      `people[2].name ${text.indexOf('魏')} 魏 建`,
      `direction.pointsHeading ${text.indexOf('三个方面')} 三个方面`,
    ]),
  );
  expect(origins.filter((line) => line.startsWith('people[0].posts[0]'))).toHaveLength(2);
});

test('[S902] a unit that is only understood, and a name the script does not have, have no origin', () => {
  const origins = originsOf('好消息\n——专访区民政局局长王娜\n【导语】大家好。\n王娜：谢谢。');
  expect(origins.filter((line) => line.startsWith('people[1]'))).toEqual([]);
  expect(origins.filter((line) => line.startsWith('people[0].name'))).toHaveLength(2);
});

test('[S902] what stands before a colon names the turn it begins', () => {
  const text = '好消息\n——专访区民政局局长王娜\n记者石群：好。\n王娜：谢谢。';
  const { coverage } = readScript(sampleSource(text), { columnIdOf: () => 'x' });
  const attributions = coverage.filter(({ role }) => role === 'attribution');
  expect(attributions.map(({ where, start, end }) => [where, text.slice(start, end)])).toEqual([
    ['x-wang-na: script.turns[0].attribution', '记者石群'],
    ['x-wang-na: script.turns[1].attribution', '王娜'],
  ]);
});

test('[S902] who is named before a colon and says nothing has that for an origin', () => {
  const origins = originsOf('好消息\n王娜：\n王娜：\n主持人石群：大家好。');
  expect(origins).toEqual(expect.arrayContaining(['people[0].name 4 王娜', 'people[0].name 8 王娜']));
});

test('[S902][S408] the second who is named before a colon has name, unit and posts from there', () => {
  const text = '好消息\n主持人石群：大家好。\n区民政局局长王娜、区教育局局长李明：好。';
  const at = text.indexOf('区教育局');
  expect(originsOf(text)).toEqual(
    expect.arrayContaining([
      `people[1].organization ${at} 区教育局`,
      `people[1].posts[0] ${at + 4} 局长`,
      `people[1].name ${at + 6} 李明`,
    ]),
  );
});
