import type { Interview } from '@lanmu/content';
import { scriptCredits } from '@lanmu/timeline';
import { anchorOf } from './anchor-of.ts';
import { creditsHtml } from './credits-html.ts';
import { markup, type Markup } from './markup.ts';
import { peopleHtml } from './people-html.ts';
import type { ResultWriter } from './result-writer.ts';
import { turnsHtml } from './turns-html.ts';

/** One interview as it will be on screen: title card, people, turns with their points, credits. */
export function interviewHtml(
  interview: Interview,
  options: { number: number; columnTitle: string; columnLabel: string; writer: ResultWriter },
): Markup {
  const { number, columnTitle, columnLabel, writer } = options;
  const { say } = writer.words;
  const { id, headline, dek } = interview;
  const headlineAt = `${id}: headline`;
  const dekAt = `${id}: dek`;
  const bug =
    columnTitle === '' ? null : markup`<div class="bug">${columnTitle}<span>${columnLabel}</span></div>`;
  const credits = scriptCredits(interview).map(({ label, names }, i) => {
    const links = names.map((name, k) => writer.again(`${id}: script.credits[${i}].people[${k}]`, name));
    return markup`<span>${label} ${links.map((link) => [link, ' '])}</span> `;
  });
  const card = markup`<div class="card">
    ${bug}
    <div class="headline">${writer.text(headlineAt, headline)}</div>
    <div class="dek">——${writer.text(dekAt, dek, say('proof-made-dek'))}</div>
    <div class="by">${credits}</div>
  </div>`;
  const found = writer.found(headlineAt, `${id}: direction.headlineLines`, dekAt);
  const cardLines = markup`<div class="notes">${writer.lines(headlineAt, dekAt)}</div>`;
  const rest = [peopleHtml(interview, writer), turnsHtml(interview, writer), creditsHtml(interview, writer)];
  // What is about the document and about nothing on the page stands at its head.
  return markup`<article id="${anchorOf(id)}">
    <h2>${say('proof-interview', { number })} <small>${id}</small></h2>
    ${writer.found(id)}
    <h3>${say('proof-title-card')}</h3>
    ${card}${cardLines}${found}${rest}
  </article>`;
}
