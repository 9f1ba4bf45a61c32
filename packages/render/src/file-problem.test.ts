import { expect, test } from 'vitest';
import { fileProblem } from './file-problem.ts';

function failed(code: string, syscall: string): Error {
  return Object.assign(new Error(`${code}: ${syscall}`), { code, syscall });
}

test('a file open in another program is told as that, also where Windows calls it a missing right', () => {
  const told = (code: string, syscall: string, platform: NodeJS.Platform): unknown =>
    Reflect.get(Object(fileProblem(failed(code, syscall), 'a.mp4', platform)), 'code');
  expect([
    told('EBUSY', 'open', 'win32'),
    told('EPERM', 'rename', 'win32'),
    told('EPERM', 'open', 'win32'),
    told('EPERM', 'rename', 'linux'),
    told('ENOSPC', 'write', 'linux'),
    told('ECONNRESET', 'read', 'linux'),
  ]).toEqual(['file-busy', 'file-busy', 'out-unwritable', 'out-unwritable', 'disk-full', 'ECONNRESET']);
});
