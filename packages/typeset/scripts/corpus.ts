import { setCorpus } from './corpus/set-corpus.ts';

const { texts, settings, breaks, told, faults, reviewed, deviations } = setCorpus();
for (const fault of faults) console.log(fault);
for (const { source, wanted, came } of deviations)
  console.log(`${source}\n  wanted ${wanted}\n  came   ${came}`);
console.log(
  [
    `${texts} texts in ${settings} settings with ${breaks} breaks; ${told} settings did not fit and said so.`,
    `${faults.length} faults.`,
    `${reviewed} reviewed settings, ${deviations.length} deviations.`,
  ].join('\n'),
);
if (faults.length + deviations.length > 0) process.exitCode = 1;
