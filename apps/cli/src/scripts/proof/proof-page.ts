import { createHash } from 'node:crypto';
import { inSource } from '../in-source.ts';
import { SourcePlaces } from '../source-places.ts';
import { anchorOf } from './anchor-of.ts';
import { FindingShelf, type NumberedFinding } from './finding-shelf.ts';
import { headHtml } from './head-html.ts';
import { markup, Markup } from './markup.ts';
import { interviewHtml } from './interview-html.ts';
import { proofBehaviour } from './proof-behaviour.ts';
import { proofMark } from './proof-mark.ts';
import { proofStyle } from './proof-style.ts';
import type { ProofSubject, ProofWords } from './proof-subject.ts';
import { ResultWriter } from './result-writer.ts';
import { sourceColumn } from './source-column.ts';

function digestOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;
}

/**
 * A page that shows a script and what was read in it side by side, as one file that needs nothing else: every text that
 * goes on screen links to its line, every finding stands where it belongs. Nothing in it runs or loads but what is ours.
 */
export function proofPage(subject: ProofSubject, words: ProofWords): string {
  const { source, read, column, interviews } = subject;
  const { say, language } = words;
  const places = new SourcePlaces(source, read);
  const findings = subject.findings.map((each) => inSource(each, places));
  const shelf = new FindingShelf(findings, { fileName: source.fileName });
  const byLine = shelf.takeLines(source.lines.length);
  const writer = new ResultWriter({ places, shelf, words });
  const told = new Map<number, NumberedFinding[]>();
  for (const each of shelf.all) {
    const line = each.finding.source?.line;
    if (line !== undefined) told.set(line, [...(told.get(line) ?? []), each]);
  }
  const columnTitle = column?.title ?? read.column?.title ?? '';
  const columnLabel = column?.label ?? read.column?.label ?? '';
  const named =
    read.column === null
      ? markup``
      : markup`<section class="column-named" id="${anchorOf('column:')}">
          <h3>${say('cli-role-column')}</h3>
          <p>
            《${writer.text('column: title', read.column.title)}》${writer.text('column: label', read.column.label, '')}
            ${writer.lines('column: title')}
          </p>
        </section>`;
  const shown = interviews.map((interview, i) =>
    interviewHtml(interview, { number: i + 1, columnTitle, columnLabel, writer }),
  );
  const left = sourceColumn({ source, read, findings: byLine, told, words });
  const rest = shelf.takeRest();
  const head = headHtml({ subject, shelf, rest, words });
  const policy = `default-src 'none'; style-src ${digestOf(proofStyle)}; script-src ${digestOf(proofBehaviour)}; base-uri 'none'; form-action 'none'`;
  const page = markup`<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
    <head>
      <meta charset="utf-8" />
      ${new Markup(proofMark)}
      <meta http-equiv="Content-Security-Policy" content="${policy}" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="referrer" content="no-referrer" />
      <title>${say('proof-title')} ${source.fileName}</title>
      <style>${new Markup(proofStyle)}</style>
    </head>
    <body>
      ${head}
      <main>
        <div class="pane result" id="result" tabindex="0">
          <h2 class="pane-title">${say('proof-result')}</h2>
          ${named}${shown}${interviews.length === 0 ? markup`<p class="hint">${say('proof-nothing')}</p>` : null}
        </div>
        <div class="pane source" id="source" tabindex="0">
          <h2 class="pane-title">${say('proof-source')}</h2>
          ${left}
        </div>
      </main>
      <script>${new Markup(proofBehaviour)}</script>
    </body>
  </html> `;
  return `<!DOCTYPE html>\n${page.text}`;
}
