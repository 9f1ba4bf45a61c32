import { countCharacter } from './count-character.ts';
import { decodeText } from './decode-text.ts';
import type { FindingList } from './finding-list.ts';
import { refuseSource } from './refuse-source.ts';
import { sourceLimits } from './source-limits.ts';
import { unifyLineBreaks } from './unify-line-breaks.ts';

/** What no text has much of: controls, and bytes that meant nothing. */
const noise = /(?!\s)[\p{Cc}\uFFFD]/gu;

/** Share of noise at the start of a file above which it is no text, and how much of it a short text may have (house). */
const noiseShare = 0.1;
const strayNoise = 4;

/** Bytes that tell letters from noise. */
const headBytes = 65_536;

/** Bytes a letter takes at most, in any encoding, per UTF-16 unit of it. */
const bytesPerUnit = 4;

/** Share of question marks among the letters above which they stand for letters that were lost (house). */
const lostShare = 0.3;

/** Question marks that stand for the letters of a text which was saved in an encoding without Chinese; 0 where it holds. */
function lostLetters(text: string): number {
  const lost = countCharacter(text, '?');
  return lost > Math.max(strayNoise, text.replace(/\s/gu, '').length * lostShare) ? lost : 0;
}

function isNoise(text: string): boolean {
  const head = text.slice(0, headBytes);
  return (head.match(noise)?.length ?? 0) > Math.max(strayNoise, head.length * noiseShare);
}

/**
 * The letters of a text file, its lines ended by `\n`, and the encoding they were read by. Tells an encoding that is
 * not UTF-8, and one that is doubtful [S1]. Throws SourceError when it is no text, or too long for a script.
 */
export function readLetters(
  bytes: Uint8Array,
  options: { fileName: string; findings: FindingList },
): { text: string; encoding: string } {
  const { fileName, findings } = options;
  const tooLong = refuseSource({
    fileName,
    code: 'source-too-long',
    params: { limit: sourceLimits.chars },
  });
  const binary = refuseSource({ fileName, code: 'source-kind-unsupported', params: { kind: 'binary' } });
  if (bytes.length > sourceLimits.chars * bytesPerUnit) {
    throw isNoise(decodeText(bytes.subarray(0, headBytes)).text) ? binary : tooLong;
  }
  const { text: decoded, encoding, isDoubtful } = decodeText(bytes);
  if (decoded === '') throw refuseSource({ fileName, code: 'source-empty' });
  if (isNoise(decoded)) throw binary;
  const count = lostLetters(decoded);
  if (count > 0) throw refuseSource({ fileName, code: 'source-letters-lost', params: { count } });
  const text = unifyLineBreaks(decoded);
  if (text.length > sourceLimits.chars) throw tooLong;
  if (encoding !== 'utf-8') {
    findings.add({ code: 'source-encoding', severity: 'info', params: { encoding } });
  }
  if (isDoubtful) {
    const meaningless = countCharacter(text, '\uFFFD');
    const line = text.slice(0, Math.max(0, text.indexOf('\uFFFD'))).split('\n').length;
    const params = { encoding, count: meaningless };
    findings.add({ code: 'source-encoding-doubtful', severity: 'warning', params, line });
  }
  return { text, encoding };
}
