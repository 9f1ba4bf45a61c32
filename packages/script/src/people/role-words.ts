import type { Role } from '@lanmu/content';

/** Words that say in which role somebody speaks, alone or in front of a name. */
const words: readonly (readonly [Role, RegExp])[] = [
  ['host', /^(?:节目)?(?:主持人|主持|主播)/u],
  ['reporter', /^(?:本台|本报|全媒体|融媒体?|出镜|现场|外场|见习|实习|特约|首席|台)*记者/u],
  ['correspondent', /^(?:本台|特约)?通讯员/u],
  ['reporter', /^(?:配音|解说词?|旁白|画外音|正文)/u],
  ['host', /^(?:导语|口播|演播室|串词)/u],
  [
    'interviewee',
    /^(?:受访者|被采访者|被采访人|采访对象|(?:本期|本台|现场|特邀|访谈|受访|对话|做客)*嘉宾|同期声?|采访)/u,
  ],
];

/** The role word a text begins with and what follows it (主持人石群 is host and 石群), or null. */
export function roleWordAt(text: string): { role: Role; rest: string } | null {
  for (const [role, pattern] of words) {
    const match = pattern.exec(text)?.[0];
    if (match !== undefined) return { role, rest: text.slice(match.length) };
  }
  return null;
}
