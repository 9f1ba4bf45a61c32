import type { Block, Interview } from '@lanmu/content';
import { anchorOf } from './anchor-of.ts';
import { markup, type Markup } from './markup.ts';
import { panelsHtml } from './panels-html.ts';
import type { ResultWriter } from './result-writer.ts';

/** One statement or point as it is spoken, and captioned. */
function blockHtml(block: Block, at: string, writer: ResultWriter): Markup {
  const paragraph = (where: string, text: string, className: string): Markup =>
    markup`<p class="${className}">${writer.text(where, text)} ${writer.lines(where)}</p>
      ${writer.found(where)}`;
  if (block.kind === 'statement') {
    const said = block.paragraphs.map((text, i) => paragraph(`${at}.paragraphs[${i}]`, text, 'said'));
    return markup`<div class="block" id="${anchorOf(at)}">${said}${writer.found(at)}</div>`;
  }
  const marker = `${at}.marker`;
  const number =
    block.marker === null
      ? markup`<b class="numeral">${block.ordinal}</b>`
      : markup`<b class="numeral">${block.ordinal}</b
          ><span class="marker">${writer.text(marker, block.marker)}</span>`;
  const headline = markup`<p class="said first">
      ${number}<strong>${writer.text(`${at}.headline`, block.headline)}</strong>
      ${writer.lines(`${at}.headline`)}
    </p>
    ${writer.found(`${at}.headline`)}`;
  const body = block.body.map((text, i) => paragraph(`${at}.body[${i}]`, text, 'said'));
  return markup`<div class="block point" id="${anchorOf(at)}">${headline}${body}${writer.found(at)}</div>`;
}

/** Every turn of an interview: who speaks, as the script says it and who that is taken for; the points; the words. */
export function turnsHtml(interview: Interview, writer: ResultWriter): Markup {
  const { say } = writer.words;
  const panels = panelsHtml(interview, writer);
  const turns = interview.script.turns.map(({ speaker, role, attribution, blocks }, i) => {
    const at = `${interview.id}: script.turns[${i}]`;
    const index = interview.people.findIndex(({ id }) => id === speaker);
    const name = interview.people[index]?.name ?? speaker;
    const who = markup`<a class="who" href="#${anchorOf(`${interview.id}: people[${index}]`)}">${name}</a>`;
    const attributed =
      attribution === null
        ? markup`<em class="made">${say('proof-no-attribution')}</em>`
        : markup`<span class="attributed">${writer.text(`${at}.attribution`, attribution)}</span>
            ${writer.lines(`${at}.attribution`)}`;
    const said = blocks.map((block, k) => blockHtml(block, `${at}.blocks[${k}]`, writer));
    return markup`<div class="turn" id="${anchorOf(at)}">
      <div class="speaker"><span class="tag">${say(`proof-role-${role}`)}</span>${who}${attributed}</div>
      ${writer.found(`${at}.attribution`)}${panels.get(i) ?? null}${said}${writer.found(at)}
    </div>`;
  });
  return markup`<section>
    <h3>${say('proof-turns')}</h3>
    ${turns}
  </section>`;
}
