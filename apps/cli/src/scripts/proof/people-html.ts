import { roleName, type Interview, type Person } from '@lanmu/content';
import { anchorOf } from './anchor-of.ts';
import { markup, type Markup } from './markup.ts';
import type { ResultWriter } from './result-writer.ts';

/** The role somebody has on a lower third: that of the first turn; null for who is only credited. */
function spokenRole({ script }: Interview, person: Person): Person['roles'][number] | null {
  return script.turns.find(({ speaker }) => speaker === person.id)?.role ?? null;
}

/** Everybody of an interview as the lower thirds will name them, each with a box to tick when it has been checked. */
export function peopleHtml(interview: Interview, writer: ResultWriter): Markup {
  const { say } = writer.words;
  const nameless: ReadonlySet<string> = new Set(Object.values(roleName));
  const cards = interview.people.map((person, i) => {
    const at = `${interview.id}: people[${i}]`;
    const role = spokenRole(interview, person);
    const unitAt = `${at}.organization`;
    const postsAt = person.posts.map((_, k) => `${at}.posts[${k}]`);
    const unit = person.organization === null ? null : writer.text(unitAt, person.organization);
    const posts = person.posts.map((post, k) => [
      k === 0 ? null : markup`<span class="sep">、</span>`,
      writer.text(`${at}.posts[${k}]`, post),
    ]);
    const isDescribed = person.organization !== null || person.posts.length > 0;
    const note = nameless.has(person.name)
      ? say('proof-nameless')
      : role === null
        ? say('proof-unheard')
        : '';
    const name = writer.text(`${at}.name`, person.name);
    const plate = isDescribed
      ? markup`<span class="name">${name}</span><span class="posts">${unit}${posts}</span>`
      : markup`<span class="role">${roleName[role ?? person.roles[0] ?? 'crew']}</span
          ><span class="posts">${name}</span>`;
    const found = writer.found(at);
    return markup`<div class="person" id="${anchorOf(at)}">
      <input type="checkbox" aria-label="${say('proof-tick')}" />
      <div class="plate${role === null || note !== '' ? ' quiet' : ''}">${plate}</div>
      <div class="notes">
        ${person.roles.map((each) => markup`<span class="tag">${say(`proof-role-${each}`)}</span>`)}${note === '' ? null : markup`<em class="made">${note}</em>`}${writer.lines(`${at}.name`, unitAt, ...postsAt)}
      </div>
      ${found}
    </div>`;
  });
  return markup`<section>
    <h3>${say('proof-people')}</h3>
    <p class="hint">${say('proof-people-hint')}</p>
    ${cards}${writer.found(`${interview.id}: people`)}
  </section>`;
}
