import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseColumn, type Column } from '@lanmu/content';
import { PNG } from 'pngjs';
import { afterAll, expect, test } from 'vitest';
import { readLogo } from './read-logo.ts';

const folder = mkdtempSync(join(tmpdir(), 'lanmu-logo-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A PNG of one colour; `fillingBytes` more lie in it than its picture takes. */
function png(width: number, height: number, fillingBytes = 0): Buffer {
  const bytes = PNG.sync.write(
    Object.assign(new PNG({ width, height }), { data: Buffer.alloc(4 * width * height, 255) }),
  );
  const end = bytes.length - 12;
  return Buffer.concat([bytes.subarray(0, end), Buffer.alloc(fillingBytes), bytes.subarray(end)]);
}

function codesFor(bytes: Buffer | string | null, file = 'logo.png'): string[] {
  if (bytes !== null) writeFileSync(join(folder, file), bytes);
  return read(file).findings.map(({ code }) => code);
}

function read(file: string) {
  writeFileSync(join(folder, 'column.json'), '{}');
  const column: Column = {
    id: 'minsheng',
    title: '民生',
    label: '专栏',
    theme: 'red',
    station: null,
    logo: file,
    episode: [],
  };
  const document = join(folder, 'a.json');
  return readLogo({ column, document });
}

test('a PNG beside the column is read, and named by its bytes', () => {
  writeFileSync(join(folder, 'good.png'), png(300, 100));
  writeFileSync(join(folder, 'other.png'), png(300, 101));
  const [good, other] = [read('good.png'), read('other.png')];
  expect(good.findings).toEqual([]);
  expect(good.logo?.url).toMatch(/^data:image\/png;base64,iVBORw0KGgo/);
  expect(good.logo?.id).toMatch(/^[0-9a-f]{64}$/);
  expect(good.logo?.id).not.toBe(other.logo?.id);
});

test('what is no whole PNG, too large or not there is refused, whatever it is called', () => {
  expect(codesFor('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')).toEqual(['logo-not-png']);
  expect(codesFor(png(300, 100).subarray(0, 40))).toEqual(['logo-not-png']);
  // Whole by its first and last chunk, and not in between.
  expect(codesFor(png(300, 100, 40))).toEqual(['logo-not-png']);
  expect(codesFor(png(2001, 100))).toEqual(['logo-too-large']);
  expect(codesFor(png(300, 100, 2 ** 20))).toEqual(['logo-too-large']);
  expect(codesFor(null, 'absent.png')).toEqual(['logo-missing']);
});

// Windows lets only some users make links.
test.skipIf(process.platform === 'win32')('a link out of the folder is not followed', () => {
  const outside = mkdtempSync(join(tmpdir(), 'lanmu-outside-'));
  writeFileSync(join(outside, 'secret.png'), png(300, 100));
  symlinkSync(join(outside, 'secret.png'), join(folder, 'link.png'));
  expect(codesFor(null, 'link.png')).toEqual(['logo-missing']);
  rmSync(outside, { recursive: true, force: true });
});

test('a column names a file beside it and nothing else', () => {
  const parsed = (logo: string) => {
    const column = { id: 'minsheng', title: '民生', label: '专栏', theme: 'red', station: null, episode: [] };
    return parseColumn({ ...column, logo }, { fileName: 'column.json' }).ok;
  };
  expect(parsed('台标.png')).toBe(true);
  const refused = [
    '../logo.png',
    'a/logo.png',
    'a\\logo.png',
    'C:logo.png',
    'logo.svg',
    '/etc/logo.png',
    '.png',
  ];
  expect(refused.filter(parsed)).toEqual([]);
});
