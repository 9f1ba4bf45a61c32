import { postPages } from '@lanmu/timeline';
import type { Sample } from './samples.ts';

const column = { title: '党建赋能·创新发展', label: '专栏', station: null };

/** Nine points, two more than a panel is meant for; the panel has no lower third below it. */
const ninePoints = Array.from({ length: 9 }, (_, i) => ({
  ordinal: i + 1,
  text: `完善第${i + 1}项制度，健全党组织领导下的城乡社区协商机制`,
}));

/** Four posts of thirty characters each, as an official of a development zone may well have. */
const longPosts = [
  '枣庄国家高新技术产业开发区党工委副书记、管理委员会常务副主任',
  '鲁南大数据产业园区建设发展领导小组办公室党支部书记兼常务主任',
  '枣庄市市中区乡村振兴和农业农村现代化建设指挥部副总指挥兼主任',
  '山东省民族团结进步创建活动专家咨询委员会委员兼枣庄联络处主任',
];

/** Payloads that a look should settle once and for all: names of minorities, rare characters, Latin letters and numbers. */
export const awkwardSamples: readonly Sample[] = [
  {
    id: 'lower-third-minority',
    kind: 'lowerThird',
    payload: {
      style: 'interviewee',
      name: '阿卜杜·热西提·买买提',
      organization: '新疆喀什地区疏勒县',
      posts: ['援枣教师领队', '政协委员'],
    },
    on: 'paper',
    steps: 1,
  },
  {
    id: 'lower-third-rare',
    kind: 'lowerThird',
    payload: { style: 'interviewee', name: '李䶮𬭎', organization: '𬭎䶮村', posts: ['党支部书记'] },
    on: 'paper',
    steps: 1,
  },
  {
    id: 'title-card-latin',
    kind: 'titleCard',
    payload: {
      column,
      headline: '从GDP到GEP：AI让PM2.5下降11%，“T+0”服务获VIP好评',
      headlineLines: null,
      dek: '专访IBM、TCL、P&G驻枣项目部AVP（GB/T 15834-2011）\u3000Tom·李䶮',
      credits: [{ label: '记者', names: ['Wáng Nà', '石群'] }],
    },
    on: 'backdrop',
    steps: 1,
  },
];

/** Payloads that no layout holds at once: they go page by page. */
export const overfullSamples: readonly Sample[] = [
  {
    id: 'points-nine-over-caption',
    kind: 'pointsPanel',
    payload: { heading: '九个方面', points: ninePoints, clears: 'caption' },
    on: 'paper',
    steps: 9,
  },
  {
    id: 'lower-third-four-posts',
    kind: 'lowerThird',
    payload: { style: 'interviewee', name: '王娜', organization: '枣庄市', posts: longPosts },
    on: 'paper',
    steps: postPages({ organization: '枣庄市', posts: longPosts }).length,
  },
];
