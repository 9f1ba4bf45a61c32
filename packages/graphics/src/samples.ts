import type { Kind, Payloads } from '@lanmu/timeline';
import { awkwardSamples } from './awkward-samples.ts';

/** A payload to look at: what newsrooms write, and what they might. */
export type Sample = {
  [K in Kind]: {
    /** Slug, unique among samples. */
    id: string;
    kind: K;
    payload: Payloads[K];
    /** What lies behind it. */
    on: 'nothing' | 'paper' | 'backdrop';
    /** Steps to show, one after the other. */
    steps: number;
  };
}[Kind];

const column = { title: '党建赋能·创新发展', label: '专栏', station: null };
const longColumn = {
  title: '奋进新征程建功新时代·基层党建高质量发展',
  label: '特别专栏',
  station: '枣庄市市中区融媒体中心新闻综合频道',
};
const longName = '阿卜杜热西提·买买提尼亚孜·阿卜杜克里木·吐尔逊托合提·艾合';
const headline = '努力擦亮“大爱民政、暖心民政”特色党建品牌';
/** Forty characters. */
const longHeadline = '以高质量党建引领保障和改善民生，全力打造“15分钟养老服务圈”的市中区基层治理新样板';
const dek = '专访区民政局党组书记、局长\u3000王娜';
const longDek = '专访枣庄市市中区发展和改革局党组书记、局长、区能源局局长、区粮食和物资储备局局长\u3000王娜';
const threePoints = [
  { ordinal: 1, text: '党建领航，担当作为，积极探索基层社会治理新路径' },
  { ordinal: 2, text: '围绕中心，擦亮品牌，持续推动“党建+民生”深度融合' },
  { ordinal: 3, text: '强化保障，改进作风，着力构建坚强有力的支撑机制' },
];
const fourPoints = [
  { ordinal: 1, text: '坚持党建引领，打牢制度基础' },
  { ordinal: 2, text: '坚持培训教育，建强村级队伍' },
  { ordinal: 3, text: '坚持多元发展，拓宽增收渠道' },
  { ordinal: 4, text: '坚持顺应民意，点亮幸福生活' },
];
const ninePoints = Array.from({ length: 9 }, (_, i) => ({
  ordinal: i + 1,
  text: `完善第${i + 1}项制度，健全党组织领导下的城乡社区协商长效机制`,
}));
const sevenPoints = ninePoints.slice(0, 7);
const crowd = ['王娜', '欧阳文静', '李鹏远', '石群', '刘正航', '袁孟辉', '史春静', '魏建', '刘亚程'];

/** Names in the samples that no line may break. */
export const sampleNames: readonly string[] = [
  ...crowd,
  '姚秀国',
  '区民政局',
  '市中区',
  '枣庄市市中区税郭镇三屯村',
  '党组书记',
  '党总支书记',
  '村委会主任',
];

/** Ordinary and awkward payloads of every kind, for the studio's folder of graphics and for golden stills. */
export const samples: readonly Sample[] = [
  {
    id: 'ground',
    kind: 'ground',
    payload: { headline, headlineLines: null, dek, states: ['alone', 'besidePoints'] },
    on: 'nothing',
    steps: 2,
  },
  {
    id: 'ground-long',
    kind: 'ground',
    payload: {
      headline: longHeadline,
      headlineLines: null,
      dek: longDek,
      states: ['alone', 'besidePoints'],
    },
    on: 'nothing',
    steps: 2,
  },
  { id: 'bug', kind: 'bug', payload: { ...column, tone: 'onPaper' }, on: 'paper', steps: 1 },
  { id: 'bug-long', kind: 'bug', payload: { ...longColumn, tone: 'onPicture' }, on: 'backdrop', steps: 1 },
  {
    id: 'points',
    kind: 'pointsPanel',
    payload: { heading: '三个方面', points: threePoints, clears: 'caption' },
    on: 'paper',
    steps: 3,
  },
  {
    id: 'points-four',
    kind: 'pointsPanel',
    payload: { heading: '四个坚持', points: fourPoints, clears: 'caption' },
    on: 'paper',
    steps: 4,
  },
  {
    id: 'points-seven',
    kind: 'pointsPanel',
    payload: { heading: '七个方面全面发力', points: sevenPoints, clears: 'caption' },
    on: 'paper',
    steps: 7,
  },
  {
    id: 'points-nine',
    kind: 'pointsPanel',
    payload: { heading: '九项任务', points: ninePoints, clears: 'lowerThird' },
    on: 'paper',
    steps: 9,
  },
  {
    id: 'points-bare',
    kind: 'pointsPanel',
    payload: { heading: null, points: threePoints.slice(0, 1), clears: 'caption' },
    on: 'paper',
    steps: 1,
  },
  {
    id: 'lower-third',
    kind: 'lowerThird',
    payload: { style: 'interviewee', name: '王娜', organization: '区民政局', posts: ['党组书记', '局长'] },
    on: 'paper',
    steps: 1,
  },
  {
    id: 'lower-third-posts',
    kind: 'lowerThird',
    payload: {
      style: 'interviewee',
      name: '姚秀国',
      organization: '枣庄市市中区税郭镇三屯村',
      posts: ['党总支书记', '村委会主任', '股份经济合作社理事长', '区人大代表'],
    },
    on: 'paper',
    steps: 1,
  },
  {
    id: 'lower-third-pages',
    kind: 'lowerThird',
    payload: {
      style: 'interviewee',
      name: '姚秀国',
      organization: '枣庄市市中区税郭镇三屯村',
      posts: [
        '党总支书记',
        '村委会主任',
        '股份经济合作社理事长',
        '区人大代表',
        '市劳动模范',
        '区工商联副主席',
      ],
    },
    on: 'paper',
    steps: 2,
  },
  {
    id: 'lower-third-name',
    kind: 'lowerThird',
    payload: {
      style: 'interviewee',
      name: longName,
      organization: '区卫生健康局',
      posts: ['党组书记', '局长'],
    },
    on: 'paper',
    steps: 1,
  },
  {
    id: 'lower-third-crew',
    kind: 'lowerThird',
    payload: { style: 'crew', name: '李鹏远', roleLabel: '记者' },
    on: 'paper',
    steps: 1,
  },
  {
    id: 'lower-third-crew-name',
    kind: 'lowerThird',
    payload: { style: 'crew', name: longName, roleLabel: '通讯员' },
    on: 'paper',
    steps: 1,
  },
  {
    id: 'caption',
    kind: 'caption',
    payload: { text: '聚焦“养老、护苗、扶弱”三个关键' },
    on: 'paper',
    steps: 1,
  },
  {
    id: 'caption-long',
    kind: 'caption',
    payload: { text: '今年将流转盘活27亩土地用于种植皇尊蜜' },
    on: 'paper',
    steps: 1,
  },
  { id: 'backdrop', kind: 'backdrop', payload: {}, on: 'nothing', steps: 1 },
  { id: 'ident', kind: 'ident', payload: column, on: 'backdrop', steps: 1 },
  { id: 'ident-long', kind: 'ident', payload: longColumn, on: 'backdrop', steps: 1 },
  {
    id: 'title-card',
    kind: 'titleCard',
    payload: {
      column,
      headline,
      headlineLines: null,
      dek,
      credits: [{ label: '记者', names: ['魏建', '石群'] }],
    },
    on: 'backdrop',
    steps: 1,
  },
  {
    id: 'title-card-long',
    kind: 'titleCard',
    payload: {
      column: longColumn,
      headline: longHeadline,
      headlineLines: null,
      dek: longDek,
      credits: [
        { label: '记者', names: crowd },
        { label: '通讯员', names: ['袁孟辉', longName] },
      ],
    },
    on: 'backdrop',
    steps: 1,
  },
  {
    id: 'title-card-markup',
    kind: 'titleCard',
    payload: {
      column,
      headline: '<script>alert(1)</script>',
      headlineLines: null,
      dek: '专访区民政局党组书记、局长王娜',
      credits: [],
    },
    on: 'backdrop',
    steps: 1,
  },
  {
    id: 'credits',
    kind: 'credits',
    payload: {
      title: column.title,
      lines: [
        { label: '主持人', names: ['李鹏远'] },
        { label: '记者', names: ['刘正航', '李鹏远'] },
        { label: '通讯员', names: ['袁孟辉'] },
      ],
      closing: '本期节目到此结束\u3000感谢收看',
    },
    on: 'backdrop',
    steps: 1,
  },
  {
    id: 'credits-many',
    kind: 'credits',
    payload: {
      title: longColumn.title,
      lines: [
        { label: '主持人', names: ['李鹏远'] },
        { label: '记者', names: crowd },
        { label: '通讯员', names: [longName] },
        { label: '责任编辑', names: ['石群', '魏建'] },
        { label: '摄像', names: ['刘亚程'] },
      ],
      closing: '',
    },
    on: 'backdrop',
    steps: 1,
  },
  ...awkwardSamples,
];
