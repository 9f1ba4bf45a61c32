import { roleName, type Interview } from '@lanmu/content';
import { anchorOf } from './anchor-of.ts';
import { markup, type Markup } from './markup.ts';
import type { ResultWriter } from './result-writer.ts';

/** The credits at the end: hosts by their turns, then the script's credit lines. */
export function creditsHtml(interview: Interview, writer: ResultWriter): Markup {
  const { say } = writer.words;
  const { credits, turns } = interview.script;
  const nameOf = (id: string): string => interview.people.find((person) => person.id === id)?.name ?? id;
  const hosts = [
    ...new Set(turns.filter(({ role }) => role === 'host').map(({ speaker }) => speaker)),
  ].filter(
    (id) =>
      nameOf(id) !== roleName.host &&
      !credits.some((each) => each.label === roleName.host && each.people.includes(id)),
  );
  const hostNames = hosts.map((id) => {
    const index = interview.people.findIndex((person) => person.id === id);
    const where = `${interview.id}: people[${index}].name`;
    return markup`<span>${writer.again(where, nameOf(id))} ${writer.lines(where)}</span>`;
  });
  const lines = credits.map(({ label, people }, i) => {
    const at = `${interview.id}: script.credits[${i}]`;
    const names = people.map(
      (id, k) =>
        markup`<span
          ><input
            type="checkbox"
            aria-label="${say('proof-tick')}"
          />${writer.text(`${at}.people[${k}]`, nameOf(id))}</span
        >`,
    );
    const wheres = people.map((_, k) => `${at}.people[${k}]`);
    return markup`<div class="credit" id="${anchorOf(at)}">
        <span class="label">${writer.text(`${at}.label`, label)}</span
        ><span class="names">${names}${writer.lines(`${at}.label`, ...wheres)}</span>
      </div>
      ${writer.found(at)}`;
  });
  if (lines.length + hosts.length === 0) return markup``;
  const host =
    hosts.length === 0
      ? null
      : markup`<div class="credit">
          <span class="label">${roleName.host}</span
          ><span class="names">${hostNames}<em class="made">${say('proof-host-credit')}</em></span>
        </div>`;
  return markup`<section>
    <h3>${say('proof-credits')}</h3>
    ${host}${lines}
  </section>`;
}
