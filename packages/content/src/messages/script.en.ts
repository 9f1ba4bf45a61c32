import { leftOutReasons } from './left-out-reasons.ts';
import type { Words } from './words.ts';

/** English words about what was read in a script. */
export const scriptEn = {
  'script-left-out': (p) =>
    `“${p.text}” is in no document: ${leftOutReasons.en[String(p.reason)] ?? p.reason}.` +
    (p.reason === 'unplaced'
      ? ' If it belongs on air, say in the script who speaks it, and import again.'
      : ''),
  'script-lines-joined': (p) =>
    `“…${p.before}” and “${p.after}…” are one sentence that a page break cut: they were joined.`,
  'script-lines-joined-doubtful': (p) =>
    `“${p.before}” was joined with “${p.after}…” as one sentence; it might be a heading. If it is one, put an empty line and a number before it.`,
  'script-points-nested': (p) =>
    `Of two numberings the outer one makes the ${p.count} points; those numbered like “${p.other}” stay in the text. If they should be the points, take the outer numbers out.`,
  'script-points-again': () =>
    'The numbers begin with one again: the points from here on are a list of their own, with a panel of their own. If they belong to those before, number them on.',
  'script-points-heading-unshown': (p) =>
    `“${p.text}” heads points that are not the first list: their panel has no heading, for an interview has one, over its first list. To show it, make the later points an interview of their own.`,
  'script-points-late': (p) =>
    `The points begin with “${p.marker}”, and nothing counts before it: they were read as ${p.count} points all the same, and the screen numbers them from 1. Look for a point or a number that was lost.`,
  'script-marker-alone': (p) =>
    `“${p.marker}” looks like the number of a point, and no other goes with it: it stayed in the speech, and the captions will have it. Write the numbers that are missing, or take it out.`,
  'script-closing-statement': (p) =>
    `“${p.text}…” after the last point was read as the end of the answer, because the other points are shorter by as many paragraphs. If it belongs to the point, put it into the paragraph before.`,
  'script-speaker-nameless': (p) =>
    `Somebody speaks as ${p.role}, and the script names nobody in that role: no name will be shown. Write the name before the colon, or credit it.`,
  'script-voice-over': (p) =>
    `What follows “${p.text}” was read as a voice over pictures: no name is shown, and it is not the credited reporter. Write 【出镜】 if the reporter is in the picture, or a name before the colon if one is to be shown.`,
  'script-speaker-chosen': (p) =>
    `Several are credited as ${p.role}: ${p.name} was taken, not ${p.other}. Write the name before the colon if it is another.`,
  'script-answer-chosen': (p) =>
    `“${p.words}” behind “${p.text}：” was given to ${p.name}, not ${p.other}: the question does not say who is to answer. Write the name in place of “${p.text}：”.`,
  'script-cue-speaker-unread': (p) =>
    `“${p.text}” behind 【${p.cue}】 looks like who speaks, and who that is could not be read: no name is shown for these words. Write organisation and post, a space, the name and a colon, and give each who speaks a line of their own.`,
  'script-cue-only-interviewee': (p) =>
    `Nothing behind 【${p.cue}】 says who speaks: “${p.words}” was given to ${p.name}, the only one interviewed, whose name is shown. If it is somebody else, write organisation, post, name and a colon before the words.`,
  'script-speaker-introduced': (p) =>
    `“${p.text}：” was taken for ${p.name}, whom the script introduces with the words “${p.words}”. Look whether that is right, and write organisation, post and name before the colon.`,
  'script-speakers-together': (p) =>
    `${p.name} and ${p.others} are named before one colon: ${p.name} was taken for the speaker, and only that name is shown there. Give each who speaks a line of their own.`,
  'script-speech-reported': (p) =>
    `“${p.text}：” was read as where ${p.name} begins to speak, and what follows as their words. If a narrator says it, write a comma in place of the colon.`,
  'script-speech-quoted': (p) =>
    `“${p.text}：” and a quotation may be ${p.name} speaking, or a narrator who quotes: it stayed with who spoke before. If ${p.name} is heard, write “${p.name}：” and no quotation marks.`,
  'script-speaker-undescribed': (p) =>
    `${p.name} speaks and nothing says who that is: taken for somebody interviewed. Write organisation and post before the name once.`,
  'script-speaker-inside': (p) =>
    `“${p.text}” stands inside a paragraph and looks like somebody else who begins to speak: what follows would be shown under the name of the speaker before. Begin a paragraph for every speaker.`,
  'script-sign-off': (p) =>
    `Nothing says who speaks “${p.text}”, which closes the programme: it was given to the host. If somebody else says it, write who before it.`,
  'script-sign-off-inside': (p) =>
    `“${p.text}” holds words that close a programme, in one paragraph with what the interviewee says, under whose name it stays. If the host says them, begin a paragraph with 主持人：.`,
  'script-speaker-split': (p) =>
    `“${p.text}” begins to speak inside a paragraph: it was parted there, and “${p.words}” is a turn of its own. Look whether that is right, and begin a paragraph for every speaker.`,
  'script-speaker-full-name': (p) =>
    `“${p.text}：” gives a family name and a post, and the script ${p.others === '' ? 'has no full name for it' : `does not say which of ${p.others} it is`}: “${p.name}” is shown as it was written. Write the full name before the colon.`,
  'script-speaker-assumed': (p) =>
    `“${p.text}：” was taken for ${p.name}, who has the family name but, in the script, another post. Write the full name before the colon.`,
  'script-speaker-unread': (p) =>
    `“${p.text}：” may be where somebody else begins to speak, and who that is could not be read: the line went to the speaker before. If it is a speaker, write organisation and post, a space, and the name before the colon.`,
  'script-post-unknown': (p) =>
    `“${p.post}”, which stands before ${p.name}, holds a post that is not known: it is shown as it was written. Look whether organisation, post and name are parted rightly.`,
  'script-headline-lines': (p) =>
    `The headline was taken to be two lines: “${p.first}” and “${p.second}”. If the first is none of it, delete it or leave two empty lines between them.`,
  'script-number-kept': (p) =>
    `“${p.text}” stands alone on its line and does not go with the page numbers around it: it was kept as part of what is said. If it is a page number, delete it.`,
  'script-tabs': (p) =>
    `There are ${p.count} tabs in speech and headlines, which became spaces. Look whether the words stand as they should.`,
  'script-cue-unknown': (p) =>
    `The cue 【${p.text}】 is not known: it was read as speech, with what follows it. If it is not spoken, delete it or make it 【字幕】.`,
  'script-turn-empty': (p) =>
    `“${p.text}：” is followed by nothing: the turn was left out. Write what is said, or take the name out.`,
  'script-column-made': (p) =>
    `The library has no column “${p.title}”; one was made of what the script calls it, in the theme ${p.theme}. To keep it, run lanmu new column.`,
  'script-column-unnamed': (p) =>
    `The script names no column; the graphics say 《${p.title}》. Begin the script with 《…》专栏, or give a column with --column.`,
  'script-column-long': (p) =>
    `“${p.text}” was not taken for the column: its name has ${p.chars} characters, and 20 fit. Shorten it, or give a column with --column.`,
  'script-column-otherwise': (p) =>
    `The script names the column “${p.named}”, and the screen shows the one that was asked for, “${p.title}”. If that is wrong, mend the script or choose another --column.`,
  'script-column-signs': (p) =>
    `The script writes the column “${p.named}”, which is the library's “${p.title}” but for dots, spaces or the width of characters; the screen shows the library's. If it is another column, begin it with lanmu new column and name it with --column.`,
  'script-column-unmarked': (p) =>
    `“${p.text}” stands above the headline and nothing says what it is: it was left out. If it is the column, write 《${p.text}》专栏; if it belongs to the headline, put it right above it without an empty line.`,
  'script-dek-without-dash': (p) =>
    `“${p.text}” has no dash before it: it was read as the 专访 line under the headline, not as the second line of the headline. If it is headline, write it on the line above.`,
  'script-dek-joined': (p) =>
    `The 专访 line stands on two lines, which were joined: “${p.first}” and “${p.second}”. If the second is none of it, leave an empty line between them.`,
  'script-dash-spoken': (p) =>
    `“${p.text}” stands inside speech: it was read as words of the speaker before, not as the beginning of another interview. If it is one, write ——专访 with organisation, post and name, and a headline on the line above.`,
  'script-dek-made': (p) =>
    `The script has no line like ——专访…: “${p.dek}” was made of who is interviewed. Look whether it may be shown so.`,
  'script-nobody-interviewed': () =>
    'Nobody in it is interviewed: expected a line ——专访 with organisation, post and name, or such a speaker before a colon. Add one.',
  'script-headline-missing': () =>
    'There is no headline: expected a short line without a full stop above the 专访 line or above where speaking begins. Add one.',
  'script-blank': () =>
    'There is not a word in it, only empty lines and spaces. Look whether this is the right file, and save it again.',
  'script-table-pictures': (p) =>
    `The ${p.count} cells of the table's column with “${p.text}” were read as notes on the pictures, and left out. If they are speech, write one paragraph for every speaker, 姓名：words, without a table.`,
  'script-table-unread': (p) =>
    `Of the table that begins with “${p.text}” nobody can tell which column says who speaks and which what is said. Write 画面 and 解说词, or 人物 and 内容, into its first row; or use no table, and one paragraph for every speaker, 姓名：words.`,
  'script-nothing-said': () =>
    'Nobody says anything in it: expected lines such as 主持人石群：… or 【同期】…. Look whether this is the right file.',
  'script-too-much': (p) =>
    `expected at most ${p.turns} turns, ${p.paragraphs} paragraphs and ${p.people} people in an interview, and ${p.paragraphChars} characters in a paragraph; found more. Split the script, and import its parts one by one.`,
  'script-too-many-interviews': (p) =>
    `expected at most ${p.limit} interviews in a script, found ${p.count}. Split the script, and import its parts one by one.`,
  'direction-orphan': (p) =>
    `“${p.text}” was set for something that is no longer in the script, and is left out. It is in the copy that was kept; set it anew if it is still wanted.`,
  'script-unaccounted': (p) =>
    `“${p.text}” was read and went nowhere. That is a fault of Lanmu; please report it with the script.`,
} as const satisfies Readonly<Record<string, Words>>;
