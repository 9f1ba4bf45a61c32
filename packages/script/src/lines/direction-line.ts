import type { LineReader } from './line-reading.ts';

/** Longest line of this kind, in UTF-16 units (house). */
const longest = 40;

/** All of a line in brackets of any kind. */
const inBrackets = /^[（(【[［〔]\s*([^（）()【】[\]［］〔〕]{1,24}?)\s*[）)】\]］〕][。.]?$/u;

const film = '(?:VCR|vcr|短片|小片|视频短片|宣传片|专题片|纪录片|视频|录像|大屏(?:幕)?短片|资料片|资料画面)';

/** What begins a film: VCR, 播放短片, VCR：企业采访. */
const begins = new RegExp(
  `^(?:(?:请看|播放|插播|放|播)?(?:一段|一个)?(?:大屏(?:幕)?)?${film}(?:\\s*\\d+)?(?:开始|播放|起|[一二三四五])?)(?:\\s*[：:]\\s*.+)?$`,
  'u',
);

/** What is done, heard or seen beside the speaking. */
const patterns: readonly RegExp[] = [
  new RegExp(`^${film}(?:\\s*\\d+|[一二三四五])?(?:播放)?(?:结束|完毕?|止|停)$`, 'u'),
  /^(?:背景|片头|片尾|开场|结束|主题|现场)?(?:音乐|乐曲|音效|BGM|bgm|配乐|歌声)(?:响?起|渐起|渐弱|渐强|渐隐|压低|扬起|停|止|结束|淡入|淡出|混入)?$/u,
  /^(?:全场|现场|热烈)?(?:掌声|鼓掌|笑声|欢呼声?|众笑|笑|微笑|大笑|点头|摇头|沉默|停顿|思考|哽咽|落泪|起立|鞠躬|握手|落座|入座)(?:响?起|雷动)?$/u,
  /^(?:切回|切换?到?|转回?到?|回到?|返回|切入)\s*(?:演播室|演播厅|主持人|现场|直播间|大屏幕?|嘉宾|机位\d*|片头|片尾)(?:画面|镜头)?$/u,
  /^(?:画面|镜头|字幕|音频|灯光)?(?:淡入|淡出|渐隐|渐现|叠化|叠画|黑场|暗场|推近|拉远|特写|切换|转场)$/u,
  /^(?:主持人|嘉宾|记者|观众|\p{Script=Han}{2,3})(?:上场|下场|登场|入场|退场|离场|落座|起身|走上台)$/u,
  /^(?:现场|场外|视频|电话)?连线(?:开始|结束|接通|断开)$/u,
  /^(?:出片头|出片尾|片头结束|片花结束|短片间隙|广告|插播广告|广告时间|广告结束)$/u,
];

/**
 * （VCR结束）, （音乐起）, 【切回演播室】 alone on a line: a direction, which nobody says [S206]. Where a film begins, what
 * follows without a name is heard over its pictures.
 */
export const directionLine: LineReader = ({ words }) => {
  if (words.text.length > longest) return null;
  const inside = inBrackets.exec(words.text)?.[1];
  if (inside === undefined) return null;
  if (begins.test(inside)) return { kind: 'leftOut', reason: 'direction', beginsFilm: true };
  return patterns.some((pattern) => pattern.test(inside)) ? { kind: 'leftOut', reason: 'direction' } : null;
};
