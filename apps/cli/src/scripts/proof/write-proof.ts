import { writeFile } from 'node:fs/promises';
import { writeWhole } from '@lanmu/render/plain';
import { proofPage } from './proof-page.ts';
import type { ProofSubject, ProofWords } from './proof-subject.ts';

/** Writes the proof page of a script; it gets its name only when it is whole. */
export async function writeProof(path: string, subject: ProofSubject, words: ProofWords): Promise<void> {
  const page = proofPage(subject, words);
  await writeWhole(path, (partPath) => writeFile(partPath, page));
}
