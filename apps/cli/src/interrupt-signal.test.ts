import { afterEach, expect, test, vi } from 'vitest';
import { interruptSignal } from './interrupt-signal.ts';

let release = (): void => {};
afterEach(() => {
  release();
  vi.restoreAllMocks();
});

/** Our way to be interrupted, with a clock the test moves. */
function started() {
  const now = { ms: 0 };
  const interrupted = vi.fn();
  const ours = interruptSignal({ clock: { now: () => now.ms, every: () => () => {} }, interrupted });
  release = ours.release;
  const exit = vi.spyOn(process, 'exit').mockImplementation(() => {
    throw new Error('ended');
  });
  return { now, interrupted, exit, signal: ours.signal };
}

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  '%s lets work tidy up, its echo is the same, a later one ends the process',
  (name) => {
    const { now, interrupted, exit, signal } = started();
    process.emit(name, name);
    expect({ aborted: signal.aborted, calls: interrupted.mock.calls.length }).toEqual({
      aborted: true,
      calls: 1,
    });
    now.ms = 900;
    process.emit(name, name);
    expect(exit).not.toHaveBeenCalled();
    now.ms = 1100;
    expect(() => process.emit(name, name)).toThrow('ended');
    expect(exit).toHaveBeenCalledWith(130);
  },
);

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  'nobody else listens to %s, and nothing of ours stays behind',
  async (name) => {
    const before = process.listenerCount(name);
    started();
    const other = vi.fn();
    process.on(name, other);
    await Promise.resolve();
    process.emit(name, name);
    expect(other).not.toHaveBeenCalled();
    release();
    expect(process.listenerCount(name)).toBe(before);
  },
);
