const person =
  /(?:[员人者工师生长手民客友户伴妻夫子女爷奶伯叔婶姨嫂哥姐弟妹兵警医]|邻居|保安|同事|老板|家属|儿童|媳妇|徒弟)$/u;

/** Whether words end like one for somebody: 邻居, 保安, 小区护工. */
export function meansSomebody(text: string): boolean {
  return person.test(text);
}
