import { postAtEndOf, surnameOf } from '@lanmu/content';
import { isName } from '../names/is-name.ts';
import { isWord } from '../names/is-word.ts';
import { meansSomebody } from '../people/means-somebody.ts';

/** What stands before a colon in speech, and begins with one of these. */
const openings =
  '例如 比如 譬如 具体 总之 总的 总体 简单 换句 换言 也就 一句 首先 其次 再次 最后 另外 此外 同时 因此 所以 于是 因为 但是 不过 而且 其中 结果 目标 目的 原则 措施 办法 做法 方法 特点 重点 难点 亮点 关键 核心 答案 口号 标准 地点 时间 电话 热线 网址 地址 主题 内容 任务 要求 背景 原因 意义 备注 补充 说明 注意 提醒 一方面 另一方面 第 其一 其二 其三 一是 二是 三是 四是 五是 一要 二要 三要 主要 分别 包括 感谢 谢谢 欢迎 祝 请 记住 记者了解 据 根据 按照 通过 关于 至于 对于 围绕 聚焦 俗话 古人 常言 有人 有句 老话 今天 今年 去年 明年 昨天 现在 目前 如今 当时 后来 接着 然后 接下来 下一步 未来 过去 以前 从前 正所谓 归根 讲真 实践 事实 一组 截至 打比方 打个 说实话 说真 老实 实话 政策 党中央 习近平 各位 同志们 朋友们 主持人好 观众朋友 温馨 友情 特别提醒 小贴士';

const beginsSpeech = new RegExp(`^(?:${openings.replaceAll(' ', '|')})`, 'u');

/** Words that hold a character of those below and are of a unit or a calling. */
const ofUnits = /成都|首都|都市|对外|供给|从业|从事|个体|过境|更夫|不动产|没收|还建/gu;

/** What is said in a sentence and stands in no unit, post or name. */
const saysSomething =
  /[我俺咱你您他她它这哪了着是就也都还又很最更没不把被让给对吗呢吧啊呀嘛么个]|那[么个些时年天里]|[一二三四五六七八九十两几多\d][点条项方面种件句招步类层次年月日]|可以|一些|为了|有[一两三四五六七八九十几\d]/u;

/** What ends words before a colon that are nobody: 群众普遍反映, 改革的目标, 主要如下. */
const endsSpeech =
  /(?:期间|强调|部署|反映|表明|显示|发现|提出|指出|认为|觉得|知道|记得|规定|概括|包括|如下|分别|主要|来讲|来看|而言|以来|之后|之前|以后|以前|时候|时间|关键词|[说点下是的有为面条到出示事项目作道见求果施法准例如看讲问题意言之])$/u;

/** What no name ends with. */
const particleAtEnd = /[了着过吗呢吧啊呀嘛么的]$/u;

/** 变化一, 经验之一. */
const numberAtEnd = /[一二三四五六七八九十\d]$/u;

/** Words without a name at their end, whose given name may hold a word of speech: 热用户李更生. */
function withoutName(plain: string): string {
  const name = [3, 2]
    .map((length) => plain.slice(-length))
    .find(
      (end) =>
        isName(end) && !isWord(end) && !saysSomething.test(end.slice(0, 1)) && !particleAtEnd.test(end),
    );
  return name === undefined ? plain : plain.slice(0, -name.length);
}

/** Whether words before a colon are plainly speech (具体来说, 改革的目标, 我们有三件事), and not who begins to speak. */
export function isSpeechOpening(text: string): boolean {
  const plain = text.replace(/[\s\u3000]/gu, '');
  if (!/\p{Script=Han}/u.test(plain)) return true;
  if (Array.from(plain).length === 1) return surnameOf(plain) !== plain;
  if (postAtEndOf(plain) === null && beginsSpeech.test(plain)) return true;
  if (saysSomething.test(withoutName(plain).replace(ofUnits, '')) || endsSpeech.test(plain)) return true;
  // 用户1 is somebody.
  if (numberAtEnd.test(plain) && !meansSomebody(plain.slice(0, -1)) && !isName(plain)) return true;
  return plain.includes('的') && postAtEndOf(plain) === null && !meansSomebody(plain);
}
