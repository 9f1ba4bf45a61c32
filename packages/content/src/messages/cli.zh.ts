import type { cliEn } from './cli.en.ts';
import type { Words } from './words.ts';

/** Chinese words of the command line; the type holds both languages to the same codes. */
export const cliZh: Record<keyof typeof cliEn, Words> = {
  'cli-unknown-id': (p) =>
    `没有名为“${p.id}”的专访或整期节目。${p.nearest ? `是不是 ${p.nearest}？` : ''}` +
    `现有：${p.ids}。如要用专访文档的路径，须以 .json 结尾。`,
  'cli-unknown-option': (p) =>
    `没有 ${p.option} 这个选项。${p.taken ? `\`lanmu ${p.command}\` 可用的选项：${p.taken}。` : `运行 \`lanmu ${p.command} --help\` 查看选项。`}`,
  'cli-option-not-taken': (p) => `\`lanmu ${p.command}\` 不用 ${p.option}。可用的选项：${p.taken}。`,
  'cli-out-without-layout': () =>
    '--out 是放 --layout 截图的文件夹，单独写没有作用。请加上 --layout，或去掉 --out。',
  'cli-column-without-script': (p) =>
    `--column 只用于稿件，文档和库里的专访已经写明自己的栏目。${p.ids ? `要渲染“${p.column}”，请写编号：${p.ids}。` : '请去掉 --column，或写明稿件。'}`,
  'cli-unknown-command': (p) =>
    `没有“${p.name}”这个命令。${p.nearest ? `是不是 ${p.nearest}？` : ''}现有命令：${p.names}。`,
  'cli-no-command': (p) => `\`lanmu\` 后面应有命令，实际没有写。现有命令：${p.names}。`,
  'cli-missing-argument': (p) =>
    `\`lanmu ${p.command}\` 需要给出 ${p.name}，但没有给。运行 \`lanmu ${p.command} --help\` 看示例。`,
  'cli-missing-option': (p) =>
    `\`lanmu ${p.command}\` 需要选项 ${p.option}。运行 \`lanmu ${p.command} --help\` 看示例。`,
  'cli-missing-value': (p) => `选项 ${p.option} 后面需要一个值。`,
  'cli-excess-arguments': (p) =>
    `给 \`lanmu ${p.command}\` 的内容多于它需要的。请看 \`lanmu ${p.command} --help\`。`,
  'cli-wrong-usage': (p) => `无法理解这条命令：${p.reason}`,
  'cli-bad-number': (p) => `${p.option}：应为 ${p.min} 到 ${p.max} 的整数，实际是“${p.value}”。`,
  'cli-bad-language': (p) => `--lang：应为 zh 或 en，实际是“${p.value}”。`,
  'cli-all-with-ids': () => '--all 表示渲染所有栏目；--all 与编号只能用一种。',
  'cli-same-output': (p) =>
    `${p.first} 和 ${p.second} 都会写成 ${p.name}。请每个只写一次，或修改其中一份文档的 id。`,
  'cli-document-missing': (p) => `${p.path}：没有这个文件。请检查路径；能按编号渲染的内容见 \`lanmu list\`。`,
  'cli-document-encoding': (p) =>
    `${p.path}：应为 UTF-8 编码的文字，但用的是别的编码（如 GBK 或 UTF-16）。请用编辑器打开，另存为 UTF-8。`,
  'cli-at-timecode': (p) =>
    `--at：“${p.at}”不是 ${p.id} 里的时刻：应为 HH:MM:SS:FF，分、秒不超过 59，帧不超过 ${p.lastFrame}。`,
  'cli-document-unreadable': (p) =>
    `${p.path}：应为专访文档，但无法读取（${p.reason}）。请检查路径和读取权限。`,
  'cli-document-invalid': (p) =>
    `${p.path}：不是有效的专访文档，共 ${p.count} 处错误。没有写出任何文件。请按所列改正后重新运行。`,
  'cli-unknown-column': (p) =>
    `${p.path}：column：应为栏目编号，实际是“${p.column}”。现有栏目：${p.columns}。`,
  'cli-findings-stop': (p) => `有 ${p.count} 处错误，没有写出任何文件。请按所列改正后重新运行。`,
  'cli-library-broken': (p) => `栏目库的文档有 ${p.count} 处错误，无法制作。请按所列改正。`,
  'cli-at-unknown': (p) =>
    `--at：${p.id} 中没有“${p.at}”这个图文条目。应为时间码 HH:MM:SS:FF、帧号或条目名。相近的有：${p.near}。`,
  'cli-at-beyond': (p) =>
    `--at：${p.at} 超出 ${p.id} 的长度，最后一帧是 ${p.lastFrame}（${p.lastTimecode}）。`,
  'cli-broken-installation': (p) =>
    `Lanmu 有一部分无法加载：${p.reason}。请在项目文件夹运行 \`npm start\` 或 \`pnpm install\`，再运行 \`lanmu doctor\`。`,
  'cli-unexpected': (p) => `出现了不应有的故障：${p.reason}。请连同下面几行反馈给我们。`,
  'cli-manifest-invalid': (p) =>
    `${p.path}：应为 Lanmu 写的批次清单，但内容不通（${p.reason}）。请移走它，或删掉重新开始。`,
  'cli-folder-busy': (p) =>
    `${p.folder} 正被占用：进程 ${p.owner} 正在这里渲染。请等它完成，或用 --out 换一个文件夹；如果那个进程不是 Lanmu 的渲染，请删掉 ${p.path}。`,
  'cli-bad-shard': (p) => `--shard：应为 2/5 这样的写法（五份中的第二份），写的是“${p.value}”。`,
  'cli-bad-format': (p) => `--format：应为 ${p.names} 之一，写的是“${p.value}”。`,
  'cli-bad-engine': (p) => `--engine：应为 ${p.names} 之一，写的是“${p.value}”。`,
  'cli-bad-store-limit': (p) => `--store-limit：应为大于 0 的 GiB 数，如 4，写的是“${p.value}”。`,
  'cli-bad-ref': (p) =>
    `--since：git 在这里找不到提交“${p.ref}”（${p.reason}）。请写提交、分支或标签，并取回足够的历史。`,
  'cli-no-documents': (p) => `${p.paths}：没有找到专访文档（.json）或稿件（.docx .txt .md）。请检查路径。`,
  'cli-nothing-to-resume': (p) =>
    `--resume：${p.folder} 里没有批次清单（manifest.json）。请写明要渲染什么，或用 --out 指明文件夹。`,
  'cli-merge-nothing': (p) =>
    `${p.path}：应有批次清单 manifest.json 或 manifest-1-of-3.json，但没有找到。请检查路径。`,
  'cli-merge-other-batch': (p) =>
    `${p.first} 和 ${p.second} 属于不同的批次，不能合并。请只写同一批次的各份；如果中途增加过文档，请把各份重新渲染。`,
  'cli-merge-other-split': (p) =>
    `${p.first} 所在批次分成 ${p.firstCount} 份，${p.second} 所在批次分成 ${p.secondCount} 份。请用同样的 --shard i/n 渲染各份。`,
  'cli-merge-same-part': (p) => `${p.first} 和 ${p.second} 都是第 ${p.part} 份。每份只写一次。`,
  'cli-merge-same-item': (p) =>
    `${p.id} 同时在 ${p.first} 和 ${p.second} 两份里，它们不是由同一批次拆分的。请把各份重新渲染。`,
  'cli-merge-missing': (p) =>
    `共 ${p.count} 份，缺第 ${p.parts} 份。其余各份已合并；请用 --shard 渲染缺的那份，再合并一次。`,
  'cli-merge-unmade': (p) => `${p.id}：${p.status}`,
  'cli-merged': (p) => `${p.parts} 份共 ${p.count} 个文件，清单在 ${p.path}`,
  'cli-merged-partly': (p) =>
    `${p.parts} 份共 ${p.count} 个文件，清单在 ${p.path}，另有 ${p.unmade} 个没有做成。请用 --resume 重新渲染它们所在的份，再合并一次。`,
  'cli-error': (p) => `错误：${p.message}`,
  'cli-warning': (p) => `注意：${p.message}`,
  'cli-manifest-set-aside': (p) =>
    `${p.path}：上一批的记录读不懂（${p.reason}）。已另存为 .damaged.json，从头记录；已有的文件会重新制作。`,
  'cli-interrupting': () => '正在停止并清理。再按一次 Ctrl-C 立即停止。',

  'cli-severity-error': () => '错误',
  'cli-severity-warning': () => '警告',
  'cli-severity-info': () => '提示',

  'cli-kind-interview': () => '专访',
  'cli-kind-episode': () => '整期',
  'cli-head-id': () => '编号',
  'cli-head-kind': () => '类别',
  'cli-head-duration': () => '时长',
  'cli-head-headline': () => '标题',
  'cli-head-file': () => '文件',
  'cli-head-size': () => '大小',
  'cli-head-pictures': () => '绘制画面',
  'cli-head-status': () => '状态',
  'cli-status-pending': () => '等待',
  'cli-status-running': () => '进行中',
  'cli-status-done': () => '完成',
  'cli-status-failed': () => '失败',
  'cli-status-skipped': () => '未变',
  'cli-rendered-partly': (p) =>
    `完成 ${p.count} 个${p.unchanged ? `，未变 ${p.unchanged} 个` : ''}，失败 ${p.failed} 个，在 ${p.folder}，用时 ${p.elapsed}。` +
    '改好所列问题后加 --resume 重新运行。',
  'cli-rendered': (p) =>
    p.count === 0 && p.unchanged === 0
      ? '没有要制作的文件。'
      : `完成 ${p.count} 个文件${p.unchanged ? `，未变 ${p.unchanged} 个` : ''}，在 ${p.folder}，用时 ${p.elapsed}`,
  'cli-check-clean': (p) => `已检查 ${p.count} 项，没有发现问题。`,
  'cli-check-found': (p) => `已检查 ${p.count} 项：错误 ${p.errors}，警告 ${p.warnings}，提示 ${p.notes}。`,

  'cli-stage-browser': () => '浏览器',
  'cli-stage-bundle': () => '图文工程',
  'cli-stage-capture': () => '绘制画面',
  'cli-stage-encode': () => '编码',
  'cli-stage-assemble': () => '合成文件',
  'cli-stage-check': () => '校验成片',
  'cli-progress-rate': (p) => `${p.rate} 帧/秒`,
  'cli-progress-left': (p) => `还需 ${p.left}`,
  'cli-progress-working': (p) => `仍在进行，本阶段已用 ${p.elapsed}`,

  'cli-doctor-node': () => 'Node',
  'cli-doctor-node-old': (p) => `${p.version} 版本过低，需要 20.19 或更高。请到 https://nodejs.org 安装。`,
  'cli-doctor-installation': () => '安装',
  'cli-doctor-installed': () => '完整，与 pnpm-lock.yaml 一致',
  'cli-doctor-install-stale': () =>
    '与 pnpm-lock.yaml 不一致。请在项目文件夹运行 `npm start` 或 `pnpm install`。',
  'cli-doctor-browser': () => '浏览器',
  'cli-doctor-browser-found': (p) => `${p.version}（${p.origin}）${p.path}`,
  'cli-doctor-fonts': () => '字体',
  'cli-doctor-fonts-found': (p) => `${p.families}，共 ${p.count} 个文件`,
  'cli-doctor-fallback': () => '后备字体',
  'cli-doctor-fallback-none': () => '未指定；自带字库缺的字一律报错（可用 LANMU_FALLBACK_FONT 指定）',
  'cli-doctor-fallback-found': (p) =>
    `${p.path}，字重 ${p.weights}，补 ${p.count} 个汉字${p.shown === '' ? '' : `，如 ${p.shown}`}`,
  'cli-doctor-fallback-useless': (p) =>
    `${p.path} 里没有自带字库缺的汉字。请用 LANMU_FALLBACK_FONT 指定字更全的字体，如 Noto Sans CJK Bold，或取消设置。`,
  'cli-doctor-codecs': () => '编码器',
  'cli-doctor-codecs-load': (p) => `node-av ${p.version} 可以加载`,
  'cli-doctor-memory': () => '内存',
  'cli-doctor-memory-room': (p) => `共 ${p.totalGb} GB，可用 ${p.freeGb} GB，处理器 ${p.cpus} 个`,
  'cli-doctor-memory-low': (p) =>
    `共 ${p.totalGb} GB，可用 ${p.freeGb} GB，处理器 ${p.cpus} 个：对浏览器偏少。请关闭其他程序，或用 \`--tabs 1\` 渲染。`,
  'cli-doctor-out': () => '输出文件夹',
  'cli-doctor-out-writable': (p) => `${p.path} 可以写入，剩余 ${p.freeGb} GB`,
  'cli-doctor-healthy': () => '渲染所需的一切都已就绪。',
  'cli-doctor-blocked': (p) => `有 ${p.count} 项妨碍渲染。`,

  'cli-studio-stopped': (p) => `Studio 已停止（退出码 ${p.code}）。`,

  'cli-help-program': () => '把新闻稿件中的专访做成可以播出的电视节目。',
  'cli-help-usage': () => '用法：',
  'cli-help-arguments': () => '参数：',
  'cli-help-options': () => '选项：',
  'cli-help-commands': () => '命令：',
  'cli-help-examples': () => '示例：',
  'cli-help-exit-codes': () =>
    [
      '退出码：',
      '  0    完成',
      '  1    文档有错误，或渲染失败',
      '  2    用法不对',
      '  3    本机缺少条件：浏览器、字体、编码器、磁盘空间、写入权限',
      '  130  被中断',
    ].join('\n'),
  'cli-help-help': () => '显示本帮助',
  'cli-help-version': () => '显示版本',
  'cli-help-json': () => '只输出一份 JSON，不输出文字',
  'cli-help-lang': () => '信息所用语言，zh 或 en（默认随系统）',
  'cli-help-ids': () =>
    '`lanmu list` 列出的编号，或专访文档（.json）、稿件（.docx .txt .md）的路径；不写表示全部',
  'cli-help-id': () => '`lanmu list` 列出的编号，或专访文档（.json）的路径',
  'cli-help-out': () => '输出文件夹',
  'cli-help-tabs': () => '同时用几个页面绘制，1 到 16（默认按处理器和内存决定）',
  'cli-help-render': () => '把专访和整期节目渲染成 MP4 文件',
  'cli-help-verify': () => '抽取若干帧，与 Remotion 直接绘制的画面比对',
  'cli-help-sample': () => '比对多少帧（默认 24）',
  'cli-verify-differs': (p) =>
    `${p.at}：画面与 Remotion 的有 ${p.pixels} 个像素不同（范围 ${p.box}），最大相差 ${p.most}（满值 255）。可能有图文读取了画面内容以外的东西，或没有如实申报它绘制的范围。`,
  'cli-verify-far': (p) => `${p.at}：成片与画面相距 ${p.found} dB，应不低于 ${p.least} dB。`,
  'cli-verify-sound': (p) =>
    `比对 ${p.count} 帧：画面与 Remotion 逐字节相同；成片与画面最低相距 ${p.lowest} dB。`,
  'cli-verify-unsound': (p) => `比对 ${p.count} 帧，${p.faults} 处不符；最低 ${p.lowest} dB。`,
  'cli-help-render-ids': () =>
    '`lanmu list` 列出的编号、专访文档（.json）或稿件（.docx .txt .md）的路径，或装有这些的文件夹；不写表示全部',
  'cli-help-resume': () => '接着做输出文件夹里中断的批次',
  'cli-help-since': () => '只做从 git 的这个提交以来有改动的',
  'cli-help-shard': () => '只做批次的一份，如 2/5；其余各份在别的机器上做',
  'cli-help-force': () => '文件在且没有变化也重新做',
  'cli-help-layout': () => '再用浏览器查看版式：各行的位置、实际用的字体，有问题的截图留存',
  'cli-help-layout-out': () => '问题截图的文件夹（默认 out/layout）',
  'cli-layout-looked': (p) => `已在浏览器里看过 ${p.frames} 帧画面。`,
  'cli-layout-picture': (p) => `截图：${p.path}`,
  'cli-help-format': () => '画面格式：1080p25（默认）、2160p25、vertical（手机竖屏）、square（方形）',
  'cli-help-formats': () =>
    '画面格式：1080p25（默认）、2160p25、vertical（手机竖屏）、square（方形），多个用逗号隔开',
  'cli-help-engine': () => 'direct（快，默认）或 remotion（基准）；画面相同',
  'cli-help-store': () => '画面库的文件夹（默认在项目里）',
  'cli-help-store-limit': () => '画面库最多占用多少 GiB（默认 4）',
  'cli-help-render-column': () => '渲染稿件时所属栏目的编号（默认按稿件里的栏目名）',
  'cli-help-render-all': () => '所有栏目的每个专访和整期节目，与不写编号相同',
  'cli-help-merge': () => '合并一个批次各份的清单',
  'cli-help-merge-parts': () => '渲染各份的文件夹，或它们的清单文件',
  'cli-help-merge-out': () => '合并后的 manifest.json 放在哪个文件夹（默认是第一个文件夹）',
  'cli-help-list': () => '列出可以渲染的专访和整期节目',
  'cli-help-studio': () => '打开 Remotion Studio 浏览节目、试改文字（试改的不存盘，定稿请改文档）',
  'studio-findings': (p) =>
    `错误 ${p.errors}，警告 ${p.warnings}，提示 ${p.infos}。试改不存盘，定稿请改文档。`,
  'cli-help-studio-port': () => 'Studio 使用的端口',
  'cli-help-studio-quiet': () => '不自动打开浏览器窗口',
  'cli-help-check': () => '只检查文档，不渲染；只有警告不算失败',
  'cli-help-doctor': () => '检查本机是否具备渲染条件',
};
