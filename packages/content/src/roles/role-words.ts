import type { Role } from '../role.ts';

/** Words of one role: `modifiers` may stand before any of `words`, several of them too. */
export type RoleWords = { role: Role; modifiers: readonly string[]; words: readonly string[] };

const list = (text: string): readonly string[] => text.split(' ').filter((word) => word !== '');

/** Words that say in which role somebody speaks, alone or in front of a name: 本台记者, 主持人, 导语. */
export const roleWords: readonly RoleWords[] = [
  { role: 'host', modifiers: ['节目'], words: list('主持人 主持 主播') },
  {
    role: 'reporter',
    modifiers: list('本台 本报 全媒体 融媒体 融媒 出镜 现场 外场 见习 实习 特约 首席 台'),
    words: ['记者'],
  },
  { role: 'correspondent', modifiers: list('本台 特约'), words: ['通讯员'] },
  { role: 'reporter', modifiers: [], words: list('配音 解说词 解说 旁白 画外音 正文') },
  { role: 'host', modifiers: [], words: list('导语 口播 演播室 串词') },
  {
    role: 'interviewee',
    modifiers: list('本期 本台 现场 特邀 访谈 受访 对话 做客'),
    words: ['嘉宾'],
  },
  {
    role: 'interviewee',
    modifiers: [],
    words: list('受访者 被采访者 被采访人 采访对象 同期声 同期 采访'),
  },
];
