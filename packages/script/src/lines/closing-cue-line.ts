import { sliceWords, trimWords } from '../words/words.ts';
import type { LineReader } from './line-reading.ts';

const marker =
  /^(?:[（(【[［]\s*(?:主持人|演播室|节目)?(?:结束语|结语|尾语)\s*[）)】\]］]\s*[：:]?|(?:主持人|演播室|节目)?(?:结束语|结语|尾语)\s*[：:]|主持人结束语$)\s*/u;

/** （主持人结束语）今天的节目就到这里, 结束语：…: the host closes the programme [S70]. */
export const closingCueLine: LineReader = ({ words }) => {
  const match = marker.exec(words.text)?.[0];
  if (match === undefined) return null;
  return {
    kind: 'cue',
    marker: trimWords(sliceWords(words, 0, match.length)),
    role: 'host',
    isVoiceOver: false,
    speaker: null,
    rest: trimWords(sliceWords(words, match.length)),
  };
};
