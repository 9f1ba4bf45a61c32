import { wordMessage } from '@lanmu/content/messages';
import type { NumberedFinding } from './finding-shelf.ts';
import { markup, type Markup } from './markup.ts';
import type { ProofWords } from './proof-subject.ts';

/** Findings as the page shows them, one box each: how bad, where if the box stands elsewhere, what, and how to mend it. */
export function findingHtml(
  findings: readonly NumberedFinding[],
  words: ProofWords,
  options: { isElsewhere?: boolean } = {},
): Markup {
  const { language, say } = words;
  const { isElsewhere = false } = options;
  return markup`${findings.map(({ finding: { code, severity, where, params, source }, number }) => {
    const told = wordMessage({ code, params, language });
    const place =
      source === undefined
        ? markup`<code>${where}</code>`
        : markup`<a href="#L${source.line}">${say('proof-line', { line: source.line })}</a> “${source.words}”`;
    return markup`<div class="finding ${severity}" id="f${number}">
      <b>${say(`cli-severity-${severity}`)}</b> ${isElsewhere ? [place, ' '] : null}${told}
    </div>`;
  })}`;
}
