import type { importEn } from './import.en.ts';
import type { Words } from './words.ts';

/** Chinese words of `lanmu import` and `lanmu new`. */
export const importZh: Readonly<Record<keyof typeof importEn, Words>> = {
  'cli-library-busy': (p) =>
    `栏目库正被占用：进程 ${p.owner} 正在写入 ${p.folder}。请等它完成再运行；如果那个进程不是 lanmu import 或 lanmu new，请删掉 ${p.path}。`,
  'cli-pipe-lost': (p) =>
    `管道里的文字有 ${p.count} 个问号，汉字在路上丢了。在 PowerShell 里请先运行 $OutputEncoding = [Text.Encoding]::UTF8，再用 Get-Clipboard -Raw | lanmu import -；或把稿件存成文件再导入。`,
  'cli-script-missing': (p) => `${p.path}：没有这个文件。请检查路径；写 - 表示读取管道里的内容。`,
  'cli-script-unreadable': (p) =>
    `${p.path}：应为稿件，但无法读取（${p.reason}）。请检查路径和读取权限；文件夹不是稿件。`,
  'cli-script-unusable': (p) => `${p.path} 不能当作稿件读取。没有写入任何文件。`,
  'cli-script-empty': (p) => `${p.path} 里没有读出专访，无法制作。没有写入任何文件。`,
  'cli-script-column': (p) => `${p.path} 里的栏目名不能用作栏目。请改正稿件，或用 --column 指定栏目。`,
  'cli-script-several': (p) =>
    `${p.path} 里有 ${p.count} 篇专访（${p.ids}），这里只能看一篇。请先用 lanmu import 读成文档，再指定其中一个。`,
  'cli-import-column': (p) =>
    `--column：栏目库里没有“${p.id}”。${p.nearest ? `是不是 ${p.nearest}？` : ''}现有栏目：${p.ids}。`,
  'cli-import-changes': (p) => `${p.id} 的画面有 ${p.count} 处文字变化（- 原来，+ 现在）：`,
  'cli-import-renumbered': (p) => `  要点只改了序号：${p.numbers}`,
  'cli-import-no-change': (p) => `${p.id} 的画面文字没有变化。`,
  'cli-import-more-changes': (p) => `  ……另有 ${p.count} 处，用 --json 可全部列出。`,
  'cli-import-placed': (p) =>
    `已放入栏目 ${p.column}：${p.added ? `节目单新增 ${p.added}。` : '节目单未变。'}${p.source ? `原稿存为 ${p.source}。` : ''}lanmu list、Studio 和 render --all 都能看到。`,
  'cli-import-source-stays': (p) =>
    p.source
      ? `原稿仍在 ${p.source}，没有另存；用 --column 编入栏目时才另存一份。`
      : '稿件来自管道，没有另存；请自己保留一份，或用 --column 编入栏目，会另存一份。',
  'cli-import-not-placed': (p) =>
    `有 ${p.errors} 处错误，没有放入栏目 ${p.column}。请改好稿件再导入；也可用 --out 先写成文档修改。`,
  'cli-import-column-written': (p) => `栏目写在 ${p.path}，图文风格和台名可在里面改。`,
  'cli-graphic-ident': () => '片头',
  'cli-graphic-headline': () => '标题',
  'cli-graphic-dek': () => '专访行',
  'cli-graphic-lower-third': () => '人名条',
  'cli-graphic-points-heading': () => '要点标题',
  'cli-graphic-point': () => '要点',
  'cli-graphic-caption': () => '唱词',
  'cli-graphic-credits': () => '署名',
  'cli-import-kept-note': (p) =>
    `已有 ${p.count} 个文档且内容会变，保持原样。加 --force 则替换稿件内容，保留编辑设置，并留下备份。`,
  'cli-import-done': (p) => `读出 ${p.count} 篇专访：错误 ${p.errors}，警告 ${p.warnings}。`,
  'cli-import-made': () => '已生成',
  'cli-import-unchanged': () => '未变',
  'cli-import-replaced': () => '已替换',
  'cli-import-kept': () => '保持原样',
  'cli-import-dry': () => '未写入',
  'cli-role-column': () => '栏目',
  'cli-role-headline': () => '标题',
  'cli-role-dek': () => '专访行',
  'cli-role-credit': () => '署名',
  'cli-role-attribution': () => '说话人',
  'cli-role-marker': () => '要点',
  'cli-role-spoken': () => '讲话',
  'cli-role-structure': () => '结构',
  'cli-role-layout': () => '',
  'cli-role-left-out': () => '未收入',
  'cli-new-kind': (p) => `lanmu new 后面应为 ${p.kinds} 之一，写的是“${p.id}”。`,
  'cli-new-title': (p) => `请用 --title 写明栏目“${p.id}”的名称，不带书名号。`,
  'cli-new-column': (p) => `请用 --column 写明专访“${p.id}”属于哪个栏目；lanmu list 列出现有的。`,
  'cli-new-taken': (p) => `已经有“${p.id}”。请换一个编号。`,
  'cli-new-column-done': (p) =>
    `新栏目 ${p.id} 写在 ${p.path}。接着用 lanmu import 稿件.docx --column ${p.id} 放入专访。`,
  'cli-new-interview-done': (p) =>
    `新专访 ${p.id} 写在 ${p.path}。请填写其中标有【待填】的各项，再运行 lanmu check。`,
  'cli-help-new': () => '新建一个栏目或一篇专访的文档',
  'cli-help-new-kind': () => 'column（栏目）或 interview（专访）',
  'cli-help-new-id': () => '编号：小写字母、数字，用连字符连接',
  'cli-help-new-title': () => '栏目名，不带书名号',
  'cli-help-new-label': () => '栏目名后面的字样（默认 专栏）',
  'cli-help-new-theme': () => '栏目的图文风格（默认 red）',
  'cli-help-new-station': () => '台名',
  'cli-help-new-column': () => '专访所属栏目的编号',
  'cli-help-new-out': () => '专访文档写入的文件夹（默认放入栏目库）',
  'cli-help-import': () => '把新闻稿（Word、文本、Markdown）读成专访文档',
  'cli-help-import-script': () => '稿件路径；写 - 表示读取管道里的内容',
  'cli-help-import-out': () => '文档写入的文件夹（默认在稿件旁边；有 --column 时在栏目库）',
  'cli-help-import-column': () => '放入栏目库里的这个栏目（另有 --out 时只写文档）',
  'cli-help-import-explain': () => '逐行列出稿件，并标明每行读成了什么',
  'cli-help-import-dry-run': () => '只报告，不写文件',
  'cli-help-import-force': () => '替换已有文档的稿件内容，保留编辑设置和备份',
};
