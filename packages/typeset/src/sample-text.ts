import fc from 'fast-check';

const pieces = [
  '党建',
  '引领',
  '高质量',
  '发展',
  '的',
  '了',
  '和',
  '在',
  '中',
  '区民政局',
  '王娜',
  '李䶮𬭎',
  '𬱖',
  '卫健局',
  '老百姓',
  '一是',
  '第五轮',
  '127项',
  '300余万元',
  '5.3%',
  '2025年',
  '10多个小时',
  'GB/T 282',
  'APP',
  '5G',
  '，',
  '。',
  '、',
  '；',
  '：',
  '？',
  '！',
  '——',
  '……',
  '“',
  '”',
  '《',
  '》',
  '（',
  '）',
  '·',
  ' ',
  '\u3000',
  '“战场”',
  '《关于深化村民自治实践的通知》',
  '阿卜杜·买买提',
  '实验',
  '㛃',
  '~',
  '％',
  '/',
  '第',
];

/** Names that {@link sampleText} scatters through its texts. */
export const sampleNames: readonly string[] = ['王娜', '李䶮𬭎', '区民政局', '阿卜杜·买买提'];

/** Newsroom-like text, marks in any order and characters outside the basic plane included. */
export const sampleText: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 60 })
  .map((words) => words.join(''));
