import { createHash } from 'node:crypto';
import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '@lanmu/content';
import type { LogoTone, LogoTones } from '@lanmu/graphics/layout';
import type { Logo } from '@lanmu/timeline';
import { reasonOf } from '../text/reason-of.ts';
import { columnFolder } from './column-folder.ts';
import { logoTones } from './logo-tones.ts';
import { pngSize } from './png-size.ts';
import type { Production } from './production.ts';

/** Most a logo may be (house): it lies beside 700 pictures in memory, and is drawn 480 pixels wide. */
const mostBytes = 2 ** 20;
const mostPx = 2000;
const kib = 1024;

function tonesOf(bytes: Buffer): LogoTone[] | null {
  try {
    return logoTones(bytes);
  } catch {
    return null;
  }
}

/** A logo, and which colours it has, for the audit of layouts; or what is wrong with it. */
export type ReadLogo = { logo: Logo | null; tones: LogoTones; findings: Finding[] };

/** The logo beside a production's column, or what is wrong with it; neither for a column without one. */
export function readLogo(production: Pick<Production, 'column' | 'document'>): ReadLogo {
  const { column } = production;
  const { logo: file } = column;
  const folder = file === undefined ? null : columnFolder(production);
  if (file === undefined || folder === null) return { logo: null, tones: {}, findings: [] };
  const refuse = (code: string, params: Finding['params']): ReadLogo => ({
    logo: null,
    tones: {},
    findings: [{ code, severity: 'error', where: `${column.id}: logo`, params: { file, ...params } }],
  });
  const tooLarge = (bytes: number, { width, height }: { width: number; height: number }) =>
    refuse('logo-too-large', {
      kib: mostBytes / kib,
      side: mostPx,
      foundKib: Math.ceil(bytes / kib),
      width,
      height,
    });
  const path = join(folder, file);
  try {
    // A link could lead out of the column's folder.
    if (!lstatSync(path).isFile()) return refuse('logo-missing', { reason: 'no file' });
    const bytes = readFileSync(path);
    const size = pngSize(bytes);
    if (size === null) return refuse('logo-not-png', {});
    if (bytes.length > mostBytes || size.width > mostPx || size.height > mostPx)
      return tooLarge(bytes.length, size);
    const id = createHash('sha256').update(bytes).digest('hex');
    const tones = tonesOf(bytes);
    // The browser that draws would refuse it too, later and in other words.
    if (tones === null) return refuse('logo-not-png', {});
    const url = `data:image/png;base64,${bytes.toString('base64')}`;
    return { logo: { id, url }, tones: { [id]: tones }, findings: [] };
  } catch (error) {
    return refuse('logo-missing', { reason: reasonOf(error) });
  }
}
