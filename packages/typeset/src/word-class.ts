/**
 * What a word does in newsroom prose, as far as line ends ask: open a phrase (`connective`), lean on the verb after it
 * (`adverb`, and `degree` before an adjective), take an object (`verb`), name a deed and be subject as often as predicate (`action`), or
 * lean on the noun after it (`attribute`). Everything else is a `noun`.
 */
export type WordClass = 'connective' | 'adverb' | 'degree' | 'verb' | 'action' | 'attribute' | 'noun';

const lists: Readonly<Record<Exclude<WordClass, 'noun'>, string>> = {
  connective: `和 与 及 以及 并 并且 而 而且 但 但是 对 对于 在 从 为 为了 以 把 将 向 由 用 被 让 使 按 按照 通过
    围绕 根据 结合 依托 因为 所以 由于 随着 关于 既是 也是 就 也 都 还 又 将会 如果 只有 只要 虽然 同时 比 跟 同 给 凭着 直至 就是
    经 经过 沿着 针对 面对 面向 立足 如何 怎样 为何 令 叫 借 借助 凭 靠 因`,
  adverb: `不断 切实 进一步 积极 继续 全面 全力 深入 广泛 认真 主动 着力 大力 持续 必须 能够 可以 充分 奋力 努力 迅速 牢牢
    提前 更好 逐项 逐步 已经 正在 仍然 始终 坚决 扎实 有效 及时 首先 特别 尤其 要 应 会 能 可 须 便 仅
    已 正 曾 均 共 约 近 超 每 各 该 这 那 其 此 本 我 你 他 她 咱 全 总 副 原 高高 深度 预计 带头 确保 为确保
    连续 累计 一律 共同 一同 一起 最长 最高 最多 最快 免费 严厉 严格 依法 统一 同步 有序 紧急 火速 连夜 首次 率先 重新 自主 就地 就近 稳步 加速 加快
    强势 顺利 圆满 正式 全程 联合 携手 合力 争相 纷纷 踊跃 热情 悉心 精心 用心 用情 倾情 倾心 专门 直接 抢 巧 勤 敢 善 现场 成功 一举 一路 悉数 全部`,
  degree: '无 更 更加 很 最 较 太 不 没 没有 再 不再 越来越 愈发 尽 皆',
  verb: `诠释 完成 传达 掀起 履行 履行着 践行 践行着 提供 参加 召开 冲锋 聚焦 实现 配备了 配备 感受到 享受到 筑起 筑起了 承担起
    释放出 释放出了 锻炼出 打造 构建 推进 推动 争创 采访 采访了 涉及到 来到 来到了 列出 建立 制定 制定了 探索 引导 助力 突破 鼓励 督促 征集
    凸显 增强 引领 激发 覆盖 惠及 增至 升至 降至 转向 架起 托起 破解 成了 变身 扮靓 提升 达到 获得 迈向 点燃 串起
    唱响 谱写 延伸到 走进 搬进 同比增长 增长 解了 走上 用上 看上 全线通车 建成通车 通车 投产 落地 开展 坚持 做好 提出 转化为 检验 修建
    用于 诠释着 解决 解决了 成为 落实 巩固 激活 点亮 形成 确保 攻克 穿起 注意 注重 严防 防范 应对 抗击 迎战 打赢 筹集 发放 拨付 兑现 享受
    带动 拉动 撬动 促进 促 助推 加强 强化 深化 优化 完善 健全 规范 压实 夯实 筑牢 织密 守护 守牢 呵护 关爱 传承 弘扬 赓续 讲述 见证 书写 描绘
    绘就 勾勒 铺就 铸就 造就 成就 开启 启动 实施 推行 推广 推出 举办 举行 承办 组织 成立 组建 设立 开设 开通 开辟 开放 打通 打破 打响 打好 打开 改造提升 讲好 讲 接待 再建 稳定 保持 照亮 捐赠 捐献 拦截 收割 播下 传递 送去 带去 带来 送来 带回 牵手 对接 服务于 助推 圆了 缓解 突围 赋能 叫响 响应 参与 参加 赛出 争做 当好 讲清 算好 下好 走好 写好 画好 交出 递上 亮出 晒出 端出 端上 端牢 扎根 情系 心系 走失 找回 相约 邂逅 致敬 献礼 备战 决战 奋战 坚守 驻守 重返 返回 跃上 登上 登陆 亮剑 护航 领衔 主演 摘帽 脱贫 拥抱 点赞 关注 直击 聚焦 探访 走近 对话 解码 透视 控制 维持 出口 进口 稳得住 留得住 用得上 看得见 摸得着 靠得住 接得住 搬得出
    引进 引入 引来 吸引 吃上 喝上 住上 住进 过上 迎来 迎接 欢迎 抢占 抢抓 把握 抓住 抓牢 抓好 抓实 盘活 唤醒 焕发 重塑 再造 赋予 赢得 赢 取得 斩获
    荣获 摘得 夺得 捧回 跻身 入选 位居 稳居 领跑 超过 超 突破了 接过 扛起 扛牢 挑起 挺起 撑起 撑开 鼓起 富了 美了 红了 火了 变成 变为 变 化作 化身 升级为 种出
    织就 织出 踢出 走出 跑出 拼出 干出 闯出 蹚出 铺开 铺到 修到 送到 送进 送上 送 搬到 搬上 走到 传到 卖到 卖出 销往 飞往 飞向 驶入 驶向 进入 步入 纳入 融入 投入到 覆盖到
    缩短 缩短到 压缩 降低 减少 减轻 增加 新增 扩大 提高 提高到 改善 拓展 拓宽 延长 加大 培育 培养 选派 选拔 选树 表彰 慰问 看望 走访 救助 帮扶 帮助 扶持 支持
    签约 开工 竣工 通水 通电 通气 投用 启用 上线 亮相 开业 开园 开赛 开幕 闭幕 揭牌 揭幕 出炉 发布 出台 印发 公布 公示 启航 起航 扬帆 开跑 收官 打卡 带火 领办 兴办 创办 开办 新建 改建 扩建 建成
    开出 改出 种下 播下 埋下 喜获 喜迎 喜提 迎 保 保障了 保住 稳住 守住 兜住 兜牢 管好 管住 用好 用活 念好 唱好 唱 绣出 织密了 吃下 装上 配上 穿上 披上 换上 架 建好 修好 补齐 补足
    严打 严查 打击 破获 查处 查获 整顿 排查 化解 消除 遏制 杜绝 防止 避免 抢收 抢种 抢通 抢修 转移 安置 撤离 营救 解救 救出 保卫 捍卫`,
  action: `建设 改革 发展 治理 服务 管理 改造 整治 培训 教育 宣传 监管 检测 筛查 治疗 采购 招聘 运行 运营 投资 投入 研发 生产 种植 养殖 就业 创业 旅游
    合作 交流 融合 转型 升级 保护 创新 修复 供应 供热 供水 救援 抢险 演练 巡演 评选 评比 普查 调查 调研 督查 检查 审批 办理 结算 报销 回收 灌溉 施工
    征收 收购 加工 销售 消费 采摘 收获 播种 收割 流转 托管 开发 利用 保障 监督 审计 巡察 巡视 诊断 诊疗 接种 防控 防治 治污 值守 调解 培育工程 联建 共建 增收 签约服务
    设计 创作 演出 展演 展览 阅读 学习 研学 游学 支教 义诊 助学 助农 直播 带货 直播带货 出行 养老 托育 搬迁 移民 绿化 亮化 硬化 美化 净化`,
  attribute: `基层 大型 小型 中型 新型 重型 轻型 微型 紧密型 智能型 临时 优良 优质 优秀 重大 重点 主要 公益性 国家级 省级 市级 区级 县级 镇级 村级 一站式 全方位 多元化 现代化 专业化
    首条 首例 首个 首批 首家 首座 首届 各级 各类 各地 各界 高标准 高质量 高水平 高效 智慧 绿色 红色 数字 特色 基本 公共 平均 综合 专项 长效
    课后 产后 术后 售后 战后 幕后 会前 学前 产前 婚前 线上 线下 网上 地下 水上 海上 空中 室内 室外 国内 国外 境内 境外 海外 户外 校内 校外 民间 夜间 实时 限时 准时 延时 即时 沿线 沿街 周边 共享`,
};

const classes = new Map<string, WordClass>(
  (['attribute', 'action', 'verb', 'degree', 'adverb', 'connective'] as const).flatMap((each) =>
    lists[each].split(/\s+/u).map((word): [string, WordClass] => [word, each]),
  ),
);

/** Every word of two characters or more whose class is known: a segmenter may think otherwise of it. */
export const classedWords: readonly string[] = [...classes.keys()].filter((word) => word.length > 1);

/** A verb with what came of it: 撑起, 守护住, 闯出; and nouns that only end so. */
const resultative =
  /^(?:\p{Script=Han}{1,2}(?:起|出|成|到|遍|满|住|牢)|[用看走吃喝住过开坐穿戴披换装配连接交学种赶追爱踏登驶搬插贴挂]上)$/u;
const onlyLikeResultative = new Set(
  `一起 突出 支出 演出 产出 付出 杰出 集成 现成 收成 三成 两成 直到 迟到 周到 报到 普遍 圆满 饱满 丰满 不满 美满 居住 衣食住 成就 早就 那就 这就 就`.split(
    ' ',
  ),
);

/** The class of a word, 了 and 着 after a verb apart. */
export function wordClass(word: string): WordClass {
  const last = word.at(-1);
  const known =
    classes.get(word) ?? (last === '了' || last === '着' ? classes.get(word.slice(0, -1)) : undefined);
  if (known !== undefined) return known;
  return resultative.test(word) && !onlyLikeResultative.has(word) ? 'verb' : 'noun';
}
