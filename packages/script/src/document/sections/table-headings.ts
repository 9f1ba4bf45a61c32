import type { TableRow } from './table-cells.ts';

/** What the columns of a table hold: what is said, who says it, or anything else, which is not said. */
export type TableColumns = { sound: number; speaker: number | null };

const sound =
  /^(?:声音|解说词?|旁白|配音|同期声?|内容|讲话|讲话内容|采访内容|访谈内容|文稿|文稿内容|稿件内容|文字|文字内容|台词|对白|词|口播|语言|音频|正文)$/u;

const speaker = /^(?:人物|角色|说话人|讲话人|发言人|主讲人|对话人|出镜人|身份|对象|姓名|主持人)$/u;

const picture =
  /^(?:画面|画面内容|画面说明|画面描述|镜头|镜头内容|镜号|视频|图像|景别|场景|机位|序号|编号|时间|时长|时码|时间码|备注|字幕|音乐|音效|资料|素材|环节|板块|地点)$/u;

/** The parts of a heading: 解说词／同期声, 画面（镜头）. */
function partsOf(row: TableRow): { column: number; parts: string[] }[] {
  return row.map(({ column, lines }) => ({
    column,
    parts: lines
      .map(({ words }) => words.text.replace(/[\s\u3000]/gu, ''))
      .join('/')
      .split(/[/／、（）()+＋和及与]/u)
      .filter((part) => part !== ''),
  }));
}

/** What a row of headings says of its columns, 画面 | 解说词 or 人物 | 内容; null when it is no row of headings [S205]. */
export function tableHeadings(row: TableRow): TableColumns | null {
  const columns = partsOf(row);
  const of = (pattern: RegExp): number[] =>
    columns.flatMap(({ column, parts }) => (parts.every((part) => pattern.test(part)) ? [column] : []));
  const [sounds, speakers, pictures] = [of(sound), of(speaker), of(picture)];
  const [said] = sounds;
  if (said === undefined || sounds.length > 1 || speakers.length > 1) return null;
  const isWhole = columns.every(({ column }) => [...sounds, ...speakers, ...pictures].includes(column));
  return isWhole && columns.length > 1 ? { sound: said, speaker: speakers[0] ?? null } : null;
}
