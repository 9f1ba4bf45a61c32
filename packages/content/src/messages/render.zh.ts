import type { renderEn } from './render.en.ts';
import type { Words } from './words.ts';

/** Chinese words of the render messages; the type holds both languages to the same codes. */
export const renderZh: Record<keyof typeof renderEn, Words> = {
  'browser-missing': (p) =>
    `没有找到用来绘制画面的浏览器${p.reason ? `（${p.reason}）` : ''}。` +
    '请安装 Chrome 或 Chromium，或把环境变量 LANMU_BROWSER 设为浏览器程序的完整路径；运行 `lanmu doctor` 可查看已尝试的位置。',
  'browser-died': (p) =>
    `浏览器中途退出${p.reason ? `：${p.reason}` : ''}。没有留下残缺文件。` +
    '请重新运行；如再次出现，请减少同时打开的页面：`--tabs 1`。',
  'studio-broken': (p) =>
    `图文工程无法加载，画面没有画出来${p.reason ? `：${p.reason}` : ''}。` +
    '如改动过图文，请用 `lanmu studio` 查看错误；否则运行 `npm start` 重新安装。',
  'font-missing': (p) =>
    `字体未能加载${p.family ? `：${p.family}` : ''}${p.reason ? `（${p.reason}）` : ''}。` +
    '不会用其他字体代替。请运行 `npm start` 重新安装；`lanmu doctor` 会列出字体情况。',
  'fallback-font-broken': (p) =>
    `LANMU_FALLBACK_FONT 指定的字体${p.path ? ` ${p.path} ` : ''}读不出来${p.reason ? `（${p.reason}）` : ''}。` +
    '请改为一个 ttf、otf 或 ttc 字体文件的完整路径，或取消这个环境变量。',
  'out-unwritable': (p) =>
    `无法写入${p.path ? ` ${p.path}` : '输出文件夹'}${p.reason ? `：${p.reason}` : ''}。` +
    '请用 `--out` 换一个文件夹，或取得该文件夹的写入权限。',
  'disk-full': (p) =>
    `磁盘已满${p.path ? `：${p.path}` : ''}${p.reason ? `（${p.reason}）` : ''}。` +
    '没有留下残缺文件。请清理空间，或用 `--out` 换到其他磁盘。',
  'file-busy': (p) =>
    `${p.path ?? '文件'} 正被其他程序打开，无法替换${p.reason ? `：${p.reason}` : ''}。` +
    '请先在播放器等程序里关闭它再重新运行，或用 `--out` 换一个文件夹。',
  'cache-unwritable': (p) =>
    `本程序存放浏览器和半成品的文件夹${p.path ? ` ${p.path} ` : ''}无法使用${p.reason ? `：${p.reason}` : ''}。` +
    '请取得该处的写入权限，或把整个项目移到自己的文件夹；`--out` 不改变这个位置。',
  'cache-full': (p) =>
    `本程序存放浏览器和半成品的磁盘已满${p.path ? `：${p.path}` : ''}${p.reason ? `（${p.reason}）` : ''}。` +
    '没有留下残缺文件。请清理该磁盘，或把整个项目移到其他磁盘；`--out` 不改变这个位置。',
  'browser-fallback': (p) =>
    `本程序测试所用的浏览器无法启动${p.reason ? `（${p.reason}）` : ''}，改用 ${p.version ?? '其他浏览器'}${p.path ? `：${p.path}` : ''}。` +
    '画面可能有细微差别。请运行 `npm start` 重新安装。',
  'file-mismatch': (p) =>
    `成片 ${p.path ?? p.id ?? ''} 与要求不符` +
    `${p.field ? `：${p.field} 为 ${p.found}，应为 ${p.expected}` : p.reason ? `：${p.reason}` : ''}。` +
    '该文件没有保留。这是本程序的故障，请把这条信息反馈给我们。',
  'store-read-only': (p) => `画面库 ${p.path} 不能写入：其中已有的照常使用，这次绘制的不会留存。`,
  'store-full': (p) =>
    `画面库 ${p.path} 所在的磁盘已满：现在画的不再存进去。请清理该磁盘，或用 --store、LANMU_STORE 换一个位置。`,
  'store-not-trimmed': (p) =>
    `画面库 ${p.path} 没有能收回到限额以内（${p.reason}）。成片不受影响；请给那里腾出空间。`,
  'store-entry-damaged': (p) => `画面库中有一项已损坏，正在重做：${p.path}`,
  interrupted: () => '已中断，没有留下残缺文件。',
  'media-failed': (p) =>
    `视频未能生成${p.reason ? `：${p.reason}` : ''}。` + '请运行 `lanmu doctor` 检查本机能否加载编码器。',
};
