import type { picturesEn } from './pictures.en.ts';
import type { Words } from './words.ts';

/** Chinese words of the commands that draw pictures: still and sheet. */
export const picturesZh: Readonly<Record<keyof typeof picturesEn, Words>> = {
  'cli-still-type': (p) => `--out：静帧写成 .png，写的是“${p.name}”。`,
  'cli-still-written': (p) => `${p.path}（${p.timecode}，第 ${p.frame} 帧）`,
  'cli-sheet-written': (p) => `${p.cells} 幅画面，共 ${p.pages} 张`,
  'cli-help-still': () => '把一帧画成 PNG 图片',
  'cli-help-still-at': () => '时间码 HH:MM:SS:FF、帧号，或图文条目名，如 lowerThird-01',
  'cli-help-still-out': () => '输出文件夹，或以 .png 结尾的文件名',
  'cli-help-sheet': () => '画小样总览：每个图文条目一幅画面',
  'cli-bad-theme': (p) => `--theme：应为 ${p.names} 之一，写的是“${p.value}”。`,
  'cli-sheet-nothing': () => '请写明要画哪些专访的编号，或用 --all 画全部。',
  'cli-sheet-all-with-ids': () => '--all 表示画所有专访；--all 与编号只能用一种。',
  'cli-help-theme': () => '换一种图文风格试看：red、blue、green（默认用栏目的）',
  'cli-help-themes': () => '换图文风格试看：red、blue、green，多个用逗号隔开，all 表示全部（默认用栏目的）',
  'cli-help-sheet-ids': () => '`lanmu list` 列出的编号，或专访文档（.json）的路径，可写多个',
  'cli-help-sheet-all': () => '所有栏目的每个专访',
};
