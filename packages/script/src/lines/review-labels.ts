const steps = ['一', '二', '三'].flatMap((step) => [`${step}审`, `${step}校`, `${step}审${step}校`]);

/** Words before the names of those who check and write up a script, as closing lines have them: 一审：, 一审一校：, 整理：. */
export const reviewLabels: readonly string[] = [
  ...steps,
  ...'整理 采访整理 文字整理 录音整理 采写 采编 文字 撰文 供图 编审 核稿 责校 文图 图文 文/图 图/文'.split(
    ' ',
  ),
];
