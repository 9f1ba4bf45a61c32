/** Why characters of a script are in no document, in both languages. */
export const leftOutReasons: Readonly<Record<'en' | 'zh', Readonly<Record<string, string>>>> = {
  en: {
    'page-number': 'a page number',
    'running-head': 'the head of a page, or the column named again',
    rule: 'a ruled line',
    date: 'a date',
    imprint: 'a note of the editorial office',
    end: 'the mark of its end',
    closing: 'a note of the newsroom at its end, which nobody says',
    'on-screen': 'words for the screen, which are not spoken',
    'issue-number': 'the number of the issue, which no graphic shows',
    'credit-note': 'a note behind a name in the credits, which show the name alone',
    unplaced: 'it is neither spoken nor a headline, credit or cue',
  },
  zh: {
    'page-number': '页码',
    'running-head': '页眉，或重复出现的栏目名',
    rule: '分隔线',
    date: '日期',
    imprint: '编务信息',
    end: '稿件结束标记',
    closing: '稿末的单位或说明，不是讲话',
    'on-screen': '屏幕文字，不是口播',
    'issue-number': '期号，画面上不出',
    'credit-note': '署名后面的附注，署名只出姓名',
    unplaced: '既不是讲话，也不是标题、署名或提示',
  },
};
