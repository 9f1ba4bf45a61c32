import type { CoverageSpan, ReadScript, SourceText } from '@lanmu/script';
import { coverageRoles } from '../coverage-roles.ts';
import { lineSpans } from '../line-spans.ts';
import { anchorOf } from './anchor-of.ts';
import { findingHtml } from './finding-html.ts';
import type { NumberedFinding } from './finding-shelf.ts';
import { markup, scriptText, type Markup } from './markup.ts';
import type { ProofWords } from './proof-subject.ts';

/** Roles that are told in the margin; the others are marks and white space. */
const shownRoles = coverageRoles.slice(0, -2);

/** The element of the result that shows what a stretch became. */
function linkOf({ where }: CoverageSpan): string | null {
  return where === null ? null : `#${anchorOf(where)}`;
}

/** The source line by line: number, what it was taken for, the text with every stretch in its role, findings under it. */
export function sourceColumn(options: {
  source: SourceText;
  read: ReadScript;
  /** Findings about lines, which stand under them. */
  findings: ReadonlyMap<number, readonly NumberedFinding[]>;
  /** Findings about texts of the documents by the line of the text: they stand beside it, and the line points there. */
  told: ReadonlyMap<number, readonly NumberedFinding[]>;
  words: ProofWords;
}): Markup {
  const { source, read, findings, told: pointed, words } = options;
  const { say } = words;
  const lines = lineSpans(source, read);
  const spanHtml = (span: CoverageSpan, text: string): Markup => {
    if (span.role === 'layout') return scriptText(text);
    const link = linkOf(span);
    const name = say(`cli-role-${span.role}`);
    const title = span.reason === null ? name : `${name}: ${say('proof-reason', { reason: span.reason })}`;
    return link === null
      ? markup`<span class="s s-${span.role}" title="${title}">${scriptText(text)}</span>`
      : markup`<a class="s s-${span.role}" title="${title}" href="${link}">${scriptText(text)}</a>`;
  };
  return markup`${source.lines.map(({ start, end }, i) => {
    const number = i + 1;
    const spans = lines[i] ?? [];
    const roles = shownRoles.filter((role) => spans.some((span) => span.role === role));
    const margin = roles.map((role) => markup`<span class="tag">${say(`cli-role-${role}`)}</span>`);
    const marks = (pointed.get(number) ?? []).map(
      ({ finding: { severity }, number: found }) =>
        markup`<a class="tag to ${severity}" href="#f${found}">${say(`cli-severity-${severity}`)}</a>`,
    );
    const text = spans.map((span) =>
      spanHtml(span, source.text.slice(Math.max(start, span.start), Math.min(end, span.end))),
    );
    const found = findings.get(number) ?? [];
    // A finding that leaves words out says why; what else is found on a line does not.
    const told = new Set(
      found.flatMap(({ finding: { code, params } }) =>
        code === 'script-left-out' ? [params['reason']] : [],
      ),
    );
    const reasons = new Set(
      spans.flatMap(({ reason }) => (reason === null || told.has(reason) ? [] : [reason])),
    );
    return markup`<div class="line${text.length === 0 ? ' blank' : ''}" id="L${number}">
      <a class="no" href="#L${number}">${number}</a><span class="margin">${margin}${marks}</span
      ><code class="t" dir="ltr">${text}</code>${
        reasons.size === 0 && found.length === 0
          ? null
          : markup`<div class="under">
              ${Array.from(reasons, (reason) => markup`<div class="reason">${say('proof-left-out', { reason })}</div>`)}${findingHtml(found, words)}
            </div>`
      }
    </div> `;
  })}`;
}
