import type { sourceEn } from './source.en.ts';
import type { Words } from './words.ts';

const kinds: Readonly<Record<string, readonly [found: string, remedy: string]>> = {
  picture: ['图片', '请把文字录入 .docx 或 .txt 文件。'],
  media: ['音频或视频文件', '请改选文字稿：.docx 或 .txt 文件。'],
  pdf: ['PDF 文件', '请打开后把文字复制到 .txt 文件，或向作者索取 Word 稿。'],
  'old-word': ['Word 97–2003 或 WPS 的旧格式文档（.doc、.wps）', '请用 Word 或 WPS 打开，另存为 .docx。'],
  'old-office': ['旧格式的 Office 文件，且不是文字文档', '请把文字复制到 Word 中，存为 .docx。'],
  rtf: ['RTF 文件（.rtf）', '请用 Word 或 WPS 打开，另存为 .docx。'],
  'word-xml': ['单个 XML 文件形式的 Word 文档', '请用 Word 打开，另存为 .docx。'],
  html: ['网页文件', '请用浏览器打开，把文字复制到 .txt 文件。'],
  sheet: ['Excel 表格（.xlsx）', '请把文字复制到 Word 中，存为 .docx。'],
  slides: ['PowerPoint 演示文稿（.pptx）', '请把文字复制到 Word 中，存为 .docx。'],
  'open-document': ['OpenDocument 文档（.odt）', '请打开后另存为 .docx。'],
  archive: ['压缩包', '请先解压，再选其中的稿件。'],
  binary: [
    '用任何已知编码都读不成文字的内容',
    '请用原来的软件打开，另存为 .docx，或存为 UTF-8 编码的 .txt。',
  ],
};

const damages: Readonly<Record<string, string>> = {
  directory: '压缩目录缺失或损坏，常见于没有复制或下载完整的文件',
  duplicate: '同一部分出现了两次',
  method: '这一部分的压缩方式不是 Word 使用的',
  size: '这一部分的实际长度与标明的不符',
  checksum: '这一部分与校验码不符',
  deflate: '这一部分无法解压',
  encoding: '这一部分有无法识别的字节',
  xml: '这一部分的 XML 有错误',
  doctype: '这一部分声明了文档类型，Word 从不这样写',
  attributes: '这一部分有一个标签的属性多得不合常理',
};

const partsLeft: Readonly<Record<string, string>> = {
  pictures: '处图片或嵌入对象',
  'headers-footers': '处页眉、页脚',
  links: '处链接的网址（链接的文字已保留）',
  'embedded-documents': '份嵌入的文档',
};

/** Chinese words about reading a script's file; the type holds both languages to the same codes. */
export const sourceZh: Record<keyof typeof sourceEn, Words> = {
  'source-letters-lost': (p) =>
    `应为稿件，实际有 ${p.count} 个字变成了问号，原来的字已经丢失。请从原稿另存为 UTF-8 编码的文本或 Word 文件，再导入。`,
  'source-empty': () => '应为稿件，实际是空文件。请重新保存，并看一下文件大小。',
  'source-too-large': (p) =>
    `稿件不应超过 ${p.limitMegabytes} MB，实际有 ${p.megabytes} MB。请删去图片，或只把文字复制到新文件。`,
  'source-too-long': (p) => `稿件不应超过 ${p.limit} 个字，实际超出。请分成几个文件。`,
  'source-too-many-lines': (p) => `稿件不应超过 ${p.limit} 行，实际超出。请分成几个文件。`,
  'source-kind-unsupported': (p) => {
    const [found, remedy] = kinds[String(p.kind)] ?? [String(p.kind), ''];
    return `应为 .docx、.txt 或 .md 稿件，实际是${found}。${remedy}`;
  },
  'source-encrypted': () =>
    '应为不需要密码的文件，实际已加密。请用 Word 打开，取消密码（文件—信息—保护文档）后重新保存。',
  'source-docx-damaged': (p) =>
    `应为完整的 Word 文件，实际 ${p.part} 有损坏：${damages[String(p.reason)] ?? p.reason}。请用 Word 或 WPS 打开后重新存为 .docx，或把文字复制到新文件。`,
  'source-docx-swollen': (p) =>
    `${p.part} 中的文字和标记不应超过 ${p.limitMegabytes} MB，实际超出。请只把文字复制到新文件。`,
  'source-docx-nesting': (p) =>
    `${p.part} 中的嵌套不应超过 ${p.limit} 层，实际超出。请只把文字复制到新文件。`,
  'source-encoding': (p) => `文件不是 UTF-8，按 ${p.encoding} 读取。如有乱码，请把文件存为 UTF-8 编码。`,
  'source-encoding-doubtful': (p) =>
    `应为 ${p.encoding} 编码的文字，实际有 ${p.count} 处无法识别，显示为“�”。请对照原稿，或把文件重新存为 UTF-8 编码。`,
  'source-control-character': (p) =>
    `有控制字符 ${p.codePoint}，共 ${p.count} 处，第一处是本行第 ${p.position} 个字。已保留，但无法显示，请在稿件中删去。`,
  'source-comment': (p) => `批注不读入：“${p.text}”。如需播出，请写进正文。`,
  'source-image': (p) => `图片不读入：“${p.text}”（${p.address}）。`,
  'source-link': (p) => `保留了链接的文字“${p.text}”，网址 ${p.address} 不读入。`,
  'source-struck': (p) => `有加了删除线的文字：“${p.text}”。已保留，如不播出，请在稿件中删去。`,
  'source-symbol': (p) => `有字体 ${p.font} 的符号 ${p.code}，读作 ${p.codePoint}。请改用普通字符。`,
  'source-tracked-changes': (p) =>
    `有修订痕迹：插入 ${p.inserted} 处，删除 ${p.deleted} 处，移动 ${p.moved} 处，按全部接受读取。未读入的文字：“${p.text}”。请在 Word 中接受或拒绝修订后再确认。`,
  'source-footnote': (p) => `脚注不读入：“${p.text}”。如需播出，请写进正文。`,
  'source-endnote': (p) => `尾注不读入：“${p.text}”。如需播出，请写进正文。`,
  'source-hidden-text': (p) => `隐藏文字不读入：“${p.text}”。如需读入，请在 Word 中取消隐藏；否则请删去。`,
  'source-ruby': (p) => `“${p.base}”上方的注音“${p.text}”不读入。`,
  'source-drawn-text': (p) => `图形中的文字不读入：“${p.text}”。如属于稿件，请写进正文。`,
  'source-formula': (p) => `有公式，其中的字符按顺序读作“${p.text}”。请改写成要显示的样子。`,
  'source-field': (p) => `域的指令位置有文字，不读入：“${p.text}”。请在 Word 中查看此处。`,
  'source-bullets': (p) => `有 ${p.count} 段前的项目符号（“${p.marks}”）不读入。如是要点，请改用编号。`,
  'source-numbering-unknown': (p) => `自动编号的形式“${p.format}”读作 1、2、3。请改为手工编号。`,
  'source-parts-left': (p) => `有 ${p.count} ${partsLeft[String(p.kind)] ?? p.kind}不读入。`,
  'source-more': (p) => `另有 ${p.count} 处同类情况：${p.code}。前面的已逐条列出。`,
};
