import type { CoverageRole } from '@lanmu/script';
import { coverageRoles } from '../coverage-roles.ts';
import { anchorOf } from './anchor-of.ts';
import { findingHtml } from './finding-html.ts';
import type { FindingShelf, NumberedFinding } from './finding-shelf.ts';
import { markup, type Markup } from './markup.ts';
import type { ProofSubject, ProofWords } from './proof-subject.ts';

/** The most findings that the head links to, of each severity. */
const mostLinks = 40;

/** The head of a page: what the file is, how much of it went where, how many findings there are, and what to do next. */
export function headHtml(options: {
  subject: ProofSubject;
  shelf: FindingShelf;
  /** Findings that have no place of their own. */
  rest: readonly NumberedFinding[];
  words: ProofWords;
}): Markup {
  const { subject, shelf, rest, words } = options;
  const { source, read, interviews } = subject;
  const { say } = words;
  const counts = new Map<CoverageRole, number>();
  for (const { role, start, end } of read.coverage) counts.set(role, (counts.get(role) ?? 0) + end - start);
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const legend = coverageRoles.map(
    (role) =>
      markup`<tr>
        <td>
          <span class="s s-${role}">${say(role === 'layout' ? 'proof-layout' : `cli-role-${role}`)}</span>
        </td>
        <td class="count">${counts.get(role) ?? 0}</td>
      </tr>`,
  );
  const of = (severity: string): NumberedFinding[] =>
    shelf.all.filter(({ finding }) => finding.severity === severity);
  const placeOf = ({ finding }: NumberedFinding): string => {
    const line = shelf.lineOf(finding) ?? finding.source?.line ?? null;
    if (line !== null) return say('proof-line', { line });
    const index = interviews.findIndex(
      ({ id }) => finding.where === id || finding.where.startsWith(`${id}:`),
    );
    return index < 0 ? say('proof-file') : say('proof-interview', { number: index + 1 });
  };
  const jumps = (['error', 'warning'] as const).map((severity) => {
    const found = of(severity);
    if (found.length === 0) return null;
    const links = found
      .slice(0, mostLinks)
      .map((each) => markup`<a href="#f${each.number}">${placeOf(each)}</a> `);
    const more = found.length - mostLinks;
    return markup`<p class="jumps ${severity}">
      <b>${say(`cli-severity-${severity}`)} ${found.length}</b>
      ${links}${more > 0 ? say('proof-more-findings', { count: more }) : null}
    </p>`;
  });
  const next =
    of('error').length > 0
      ? 'proof-next-errors'
      : of('warning').length > 0
        ? 'proof-next-warnings'
        : 'proof-next-clean';
  const contents = interviews.map(
    ({ id, headline }, i) =>
      markup`<li><a href="#${anchorOf(id)}">${say('proof-interview', { number: i + 1 })}</a> ${headline}</li>`,
  );
  return markup`<header id="top">
    <div class="about">
      <p class="kind">${say('proof-title')}</p>
      <h1>${source.fileName}</h1>
      <p class="facts">
        <span>${say(`proof-format-${source.format}`)}</span
        >${source.encoding === null ? null : markup`<span>${source.encoding.toUpperCase()}</span>`}<span
          >${say('proof-lines', { count: source.lines.length })}</span
        ><span
          >${say('proof-counts', { errors: of('error').length, warnings: of('warning').length, notes: of('info').length })}</span
        >
      </p>
      <p class="next">${say(next)}</p>
      ${jumps}${findingHtml(rest, words, { isElsewhere: true })}
      <ol class="contents">
        ${contents}
      </ol>
    </div>
    <table class="legend">
      <caption>
        ${say('proof-legend')}
      </caption>
      <tbody>
        ${legend}
      </tbody>
      <tfoot>
        <tr>
          <td>${say('proof-sum')}</td>
          <td class="count">${total}</td>
        </tr>
      </tfoot>
    </table>
  </header>`;
}
