import { leftOutReasons } from './left-out-reasons.ts';
import type { scriptEn } from './script.en.ts';
import type { Words } from './words.ts';

/** Chinese words about what was read in a script. */
export const scriptZh: Readonly<Record<keyof typeof scriptEn, Words>> = {
  'script-left-out': (p) =>
    `“${p.text}”没有进入任何文档：${leftOutReasons.zh[String(p.reason)] ?? p.reason}。` +
    (p.reason === 'unplaced' ? '如果需要播出，请在稿件里写明由谁来说，再导入一次。' : ''),
  'script-lines-joined': (p) => `“…${p.before}”和“${p.after}…”是被分页切断的一句话，已接上。`,
  'script-lines-joined-doubtful': (p) =>
    `“${p.before}”和“${p.after}…”当作一句话接上了，但它也可能是小标题。如果是小标题，请在它前面空一行并加序号。`,
  'script-points-nested': (p) =>
    `有两层序号，以外层为准，共 ${p.count} 个要点；“${p.other}”这一层留在正文里。如果里层才是要点，请去掉外层序号。`,
  'script-points-again': () =>
    '序号从一重新数起，后面的要点另起一组，单独上屏。如果仍属于前一组，请把序号接着编下去。',
  'script-points-heading-unshown': (p) =>
    `“${p.text}”不是第一组要点的标题，没有上屏：一篇访谈只有一个要点标题，放在第一组要点上方。如果要上屏，请把后一组要点另作一篇。`,
  'script-points-late': (p) =>
    `要点从“${p.marker}”数起，前面缺号，照样读成 ${p.count} 个要点，屏幕上从 1 编号。请查看是否漏了前面的要点或序号。`,
  'script-marker-alone': (p) =>
    `“${p.marker}”像是要点的序号，但前后没有接得上的序号，留在讲话里，会进入唱词。请补上缺的序号，或把它删去。`,
  'script-closing-statement': (p) =>
    `最后一个要点后面的“${p.text}…”当作整段回答的结尾，因为其他要点都没有这么多段。如果属于最后一个要点，请并入前一段。`,
  'script-speaker-nameless': (p) =>
    `有人以${p.role}身份说话，但稿件里没有这一身份的姓名，屏幕上不出人名条。请在冒号前写上姓名，或在署名里写明。`,
  'script-voice-over': (p) =>
    `“${p.text}”后面的话当作画外音，不出人名条，也没有算作署名的记者。如果是记者出镜，请写【出镜】；如果要出人名条，请在冒号前写上姓名。`,
  'script-speaker-chosen': (p) =>
    `署名${p.role}的不止一人，取了${p.name}，没有取${p.other}。如果不是这个人，请在冒号前写上姓名。`,
  'script-answer-chosen': (p) =>
    `“${p.text}：”后面的“${p.words}”按${p.name}说话处理，没有当作${p.other}：问话里看不出请谁回答。请把“${p.text}：”改成姓名。`,
  'script-cue-speaker-unread': (p) =>
    `【${p.cue}】后面的“${p.text}”像是写明由谁来说，但没有认出是谁，这段话不出人名条。请写成“单位职务 姓名：”，每个说话人单独起一行。`,
  'script-cue-only-interviewee': (p) =>
    `【${p.cue}】后面没有写姓名，“${p.words}”按唯一的受访者${p.name}说话处理，会出${p.name}的人名条。如果是别人，请在前面写上“单位职务 姓名：”。`,
  'script-speaker-introduced': (p) =>
    `“${p.text}：”按${p.name}说话处理，身份取自稿件里的“${p.words}”。请核对，并在冒号前写上单位、职务和姓名。`,
  'script-speakers-together': (p) =>
    `冒号前写了${p.name}和${p.others}，按${p.name}说话处理，这里的人名条只出${p.name}。请让每个说话的人单独起一行。`,
  'script-speech-reported': (p) =>
    `“${p.text}：”当作${p.name}开始讲话，后面是${p.name}的话。如果是旁白转述，请把冒号改成逗号。`,
  'script-speech-quoted': (p) =>
    `“${p.text}：”后面是引语，可能是${p.name}本人讲话，也可能是旁白转述，已留在前一个人的话里。如果是本人讲话，请写成“${p.name}：”，去掉引号。`,
  'script-speaker-undescribed': (p) =>
    `${p.name}在说话，但稿件没有说明身份，按受访者处理。请在姓名第一次出现时写上单位和职务。`,
  'script-speaker-inside': (p) =>
    `“${p.text}”在一段话的中间，看起来是另一个人开始说话，后面的话会挂在前一个人名下。请让每个说话人另起一段。`,
  'script-sign-off': (p) =>
    `“${p.text}”没有写由谁来说，看起来是主持人的结束语，已归主持人。如果不是，请在前面写明是谁说的。`,
  'script-sign-off-inside': (p) =>
    `“${p.text}”里有像是主持人结束语的话，但与受访者的话写在同一段，仍在受访者名下。如果是主持人说的，请单独起一段，前面写“主持人：”。`,
  'script-speaker-split': (p) =>
    `“${p.text}”在一段话的中间开始说话，已从这里分开，“${p.words}”另起一段，归在自己名下。请核对，并在稿件里让每个说话人另起一段。`,
  'script-speaker-full-name': (p) =>
    `“${p.text}：”只写了姓和职务，稿件里没有${p.others === '' ? '找到全名' : `写明是${p.others}中的哪一位`}，人名条照写“${p.name}”。请在冒号前写上全名。`,
  'script-speaker-assumed': (p) =>
    `“${p.text}：”按${p.name}说话处理，因为姓相同，但稿件给${p.name}写的不是这个职务。请在冒号前写上全名。`,
  'script-speaker-unread': (p) =>
    `“${p.text}：”可能是另一个人开始说话，但没有认出身份，这一行并入了前一个人的话。如果是说话人，请写成“单位职务 姓名：”，职务与姓名之间空一格。`,
  'script-post-unknown': (p) =>
    `${p.name}的身份“${p.post}”里有不认识的职务，照原文整体上屏。请核对单位、职务和姓名是否分得对。`,
  'script-headline-lines': (p) =>
    `标题取了两行：“${p.first}”和“${p.second}”。如果第一行不是标题，请把它删去，或在两行之间空两行。`,
  'script-number-kept': (p) =>
    `“${p.text}”单独占一行，与前后的页码接不上，当作讲话的一部分留下了。如果是页码，请把它删去。`,
  'script-tabs': (p) => `讲话和标题里有 ${p.count} 个制表符，都改成了空格。请核对版面。`,
  'script-cue-unknown': (p) =>
    `不认识提示“【${p.text}】”，它和后面的话一起当作讲话。如果不是讲话，请删去，或改成【字幕】。`,
  'script-turn-empty': (p) => `“${p.text}：”后面没有内容，这一段没有收入。请补上所说的话，或删去姓名。`,
  'script-column-made': (p) =>
    `栏目库里没有“${p.title}”，按稿件的写法拟了这个栏目，图文风格用 ${p.theme}。长期使用请运行 lanmu new column。`,
  'script-column-unnamed': (p) =>
    `稿件没有写栏目名，画面上写作《${p.title}》。请在稿件开头补上《……》专栏，或用 --column 指定栏目。`,
  'script-column-long': (p) =>
    `没有把“${p.text}”当作栏目名：栏目名最多 20 字，它有 ${p.chars} 字。请缩短，或用 --column 指定栏目。`,
  'script-column-otherwise': (p) =>
    `稿件写的栏目是“${p.named}”，画面上用的是指定的栏目“${p.title}”。如果不对，请改稿件，或换一个 --column。`,
  'script-column-signs': (p) =>
    `稿件里的栏目名“${p.named}”与栏目库里的“${p.title}”只差间隔号、空格或全半角，按栏目库的写法上屏。如果是另一个栏目，请用 lanmu new column 新建，再用 --column 指定。`,
  'script-column-unmarked': (p) =>
    `“${p.text}”在标题上面，没有写明是什么，没有收入。如果是栏目名，请写成“《${p.text}》专栏”；如果属于标题，请紧挨着写在标题上一行，不空行。`,
  'script-dek-without-dash': (p) =>
    `“${p.text}”前面没有破折号，当作标题下面的专访行，没有当作标题的第二行。如果它是标题，请并入上一行。`,
  'script-dek-joined': (p) =>
    `专访行分成了两行，已接上：“${p.first}”和“${p.second}”。如果第二行不属于专访行，请在两行之间空一行。`,
  'script-dash-spoken': (p) =>
    `“${p.text}”在讲话中间，当作前一个人的话，没有当作另一篇专访的开头。如果是另一篇专访，请写成“——专访 单位职务 姓名”，上一行写标题。`,
  'script-dek-made': (p) => `稿件没有“——专访……”这一行，按受访者拟了“${p.dek}”。请核对能否这样上屏。`,
  'script-nobody-interviewed': () =>
    '没有找到受访者：应有“——专访 单位、职务、姓名”一行，或冒号前写明身份和姓名的说话人。请补上。',
  'script-headline-missing': () =>
    '没有找到标题：标题应是“——专访”一行上面、或开始说话处上面的一行短句，句末没有句号。请补上。',
  'script-blank': () => '文件里没有字，只有空行和空格。请核对是不是这份稿件，保存后再导入。',
  'script-table-pictures': (p) =>
    `表格里“${p.text}”这一栏共 ${p.count} 格，按画面说明处理，没有收入。如果是讲话，请不用表格，写成“姓名：讲话”，一人一段。`,
  'script-table-unread': (p) =>
    `“${p.text}”开头的表格，认不出哪一栏是说话人、哪一栏是讲话。请在表格第一行写上“画面”和“解说词”，或“人物”和“内容”；或不用表格，写成“姓名：讲话”，一人一段。`,
  'script-nothing-said': () =>
    '没有找到任何讲话：应有“主持人石群：……”或“【同期】……”这样的行。请核对是不是这份稿件。',
  'script-too-many-interviews': (p) =>
    `一份稿件应不超过 ${p.limit} 篇专访，实际是 ${p.count} 篇。请把稿件拆开，再分别导入。`,
  'script-too-much': (p) =>
    `这一篇太大：应不超过 ${p.turns} 段讲话、${p.paragraphs} 个自然段、${p.people} 人，每个自然段不超过 ${p.paragraphChars} 字。请把稿件拆成几篇，再分别导入。`,
  'direction-orphan': (p) =>
    `“${p.text}”是给稿件里已经没有的内容设的，没有保留。备份里还有；如仍需要，请重新设置。`,
  'script-unaccounted': (p) => `“${p.text}”读到了却没有去处。这是本程序的错误，请连同稿件一起反馈。`,
};
