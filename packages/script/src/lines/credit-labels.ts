import type { Role } from '@lanmu/content';
import { reviewLabels } from './review-labels.ts';

/** Words that stand before the names of a credit, by the role they give; the longest is read first. */
const labels: Readonly<Record<Exclude<Role, 'interviewee'>, string>> = {
  reporter:
    '记者 本台记者 本报记者 出镜记者 全媒体记者 融媒体记者 融媒记者 见习记者 实习记者 特约记者 首席记者 文字记者 台记者 外场记者 驻站记者 视频记者 新媒体记者 新闻记者 值班记者 联合记者',
  correspondent: '通讯员 特约通讯员 本台通讯员',
  host: '主持人 主持 本期主持 本期主持人 主播 播音 播音员',
  crew: '摄像 摄影 摄影记者 摄像记者 图片记者 摄制 航拍 编导 导演 总导演 执行导演 编辑 责任编辑 责编 视觉编辑 视频编辑 后期 后期制作 剪辑 制作 包装 字幕 配音 解说 撰稿 文案 策划 统筹 总策划 审核 初审 复审 终审 校对 监制 总监制 制片 制片人 出品人 出品 签发 灯光 录音 美编 技术 供稿 来源 审稿 值班主任 值班编委 值班总编 值班编辑 值班领导 总编辑 副总编辑 栏目编辑 新闻编辑 执行编辑 总审核 图片 实习生 实习编辑 见习编辑 助理编辑 主编 副主编 执行主编 栏目主编 总编 编务 音响 音频 录像 场记 导播 切换 化妆 调音 混音 调色 非编 美术 美工 灯光师 录音师 摄像师 摄影师 灯光音响 演播室灯光 演播室摄像 演播室导演 演播室技术 演播室录音 助理导演 导演助理 摄像助理 摄影助理 制片主任 执行制片 执行制片人 总制片 总制片人 总撰稿 总统筹 执行策划 总出品 总出品人 联合出品人 监审 总监审 监播 技术监制 技术保障 手语 手语翻译 顾问 总顾问 新媒体编辑 微信编辑 海报设计 视觉设计 平面设计 特效 动画 视频 音乐 配乐 作曲 翻译 设计 车辆 司机 场务 剧务 复核 核校 校审',
};

const roleByLabel = new Map<string, Role>([
  ...reviewLabels.map((label): [string, Role] => [label, 'crew']),
  ...Object.entries(labels).flatMap(([role, words]) =>
    words.split(' ').map((label): [string, Role] => [label, role as Role]),
  ),
]);

/**
 * Labels that are words of speech as well: only a mark behind them makes a credit (音乐：石群), and 设计 大方 is none. A
 * programme's own word may stand before any label: 本期编导.
 */
const needMark: ReadonlySet<string> = new Set(
  '顾问 总顾问 特效 动画 视频 音乐 配乐 翻译 设计 车辆 司机 切换 化妆 美术 美工 复核 海报设计 视觉设计 平面设计 技术保障 音响 音频 录像 手语 总编 主编 副主编 编务'.split(
    ' ',
  ),
);

const inOrder = [...roleByLabel.keys()].toSorted((a, b) => b.length - a.length);

const anyLabel = new RegExp(
  `^(?:本[期台片](?:节目)?[ \\u3000]*(?=\\p{Script=Han}))?(?:${inOrder.map((label) => Array.from(label).join('[ \\u3000]*')).join('|')})`,
  'u',
);

/** The label a text begins with, spaces inside it allowed (记 者), and its role; null when it begins with none. */
export function creditLabelAt(text: string): { length: number; label: string; role: Role } | null {
  const spaced = anyLabel.exec(text)?.[0];
  if (spaced === undefined) return null;
  const label = spaced.replace(/[ \u3000]/gu, '');
  const bare = label.replace(/^本[期台片](?:节目)?/u, '');
  const role = roleByLabel.get(label) ?? roleByLabel.get(bare);
  if (role === undefined) return null;
  if (needMark.has(bare) && !/^[ \u3000]*[：:；;/／、|｜]/u.test(text.slice(spaced.length))) return null;
  return { length: spaced.length, label, role };
}
