import type { Role } from '@lanmu/content';

/** What a cue of a script for television says. */
export type Cue = {
  /** Who is heard after it; null for words on screen. */
  role: Role | null;
  /** Whether a colon does for its brackets: 字幕：三百亩, 结束语：再会. */
  mayBeBare: boolean;
};

const rows: readonly (Cue & { names: string })[] = [
  { role: 'host', mayBeBare: false, names: '导语 口播 演播室 主持人 主持人口播 串词 片头 编后' },
  {
    role: 'host',
    mayBeBare: true,
    names: ['', '主持人', '演播室', '节目'].map((who) => `${who}结束语 ${who}结语 ${who}尾语`).join(' '),
  },
  {
    role: 'reporter',
    mayBeBare: false,
    names: '正文 配音 解说 解说词 旁白 画外音 画外 出镜 记者出镜 现场 现场出镜',
  },
  { role: 'interviewee', mayBeBare: true, names: '同期 同期声 采访同期 采访同期声' },
  { role: 'interviewee', mayBeBare: false, names: '采访' },
  {
    role: null,
    mayBeBare: true,
    names:
      '字幕 字幕条 片尾 片尾字幕 人名条 片花 画面 空镜 航拍 实况 现场声 音效 特效 动画 图片 音乐 黑场 转场',
  },
];

/** Every cue that is known, by what stands in its brackets, the longest names first. */
export const cues: ReadonlyMap<string, Cue> = new Map(
  rows
    .flatMap(({ names, ...cue }) => names.split(' ').map((name): [string, Cue] => [name, cue]))
    .toSorted(([a], [b]) => b.length - a.length),
);
