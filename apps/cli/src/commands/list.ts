import { library } from '@lanmu/content';
import { defineCommand } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { libraryProductions } from '../productions/library-productions.ts';
import { productionLength } from '../productions/production-length.ts';
import { clockText } from '../text/clock-text.ts';
import { textTable } from '../text/text-table.ts';

/** `lanmu list`: what can be rendered. */
export const listCommand = defineCommand({
  name: 'list',
  words: 'cli-help-list',
  args: [],
  options: [],
  examples: ['lanmu list'],
  run: async ({ context: { say } }) => {
    const listed = libraryProductions(library).map((production) => {
      const { id, kind, headline, column } = production;
      return { id, kind, headline, column: column.id, ...productionLength(production) };
    });
    const text = textTable(
      [
        { head: say('cli-head-id'), align: 'start' },
        { head: say('cli-head-kind'), align: 'start' },
        { head: say('cli-head-duration'), align: 'end' },
        { head: say('cli-head-headline'), align: 'start' },
      ],
      listed.map(({ id, kind, durationSeconds, headline }) => [
        id,
        say(`cli-kind-${kind}`),
        durationSeconds === null ? '–' : clockText(durationSeconds),
        headline,
      ]),
    );
    return { exitCode: exitCodes.done, report: { productions: listed }, text };
  },
});
