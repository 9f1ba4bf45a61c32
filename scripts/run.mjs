import { spawn } from 'node:child_process';
import { projectFolder } from './project.mjs';

/** Ways to be asked to stop: Ctrl-C, a polite kill, and a terminal that is closed. */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs this Node with `args` in the project's folder and returns the exit code. Ctrl-C goes to the child, which tidies
 * up; we wait for it. Windows gives Ctrl-C to everybody at the console by itself, and a signal sent there by a program
 * ends the other one before it can tidy up.
 */
export function runNode(args, env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: projectFolder,
      env: { ...process.env, ...env },
      stdio: 'inherit',
    });
    const passOn = (signal) => {
      if (process.platform !== 'win32') child.kill(signal);
    };
    for (const signal of signals) process.on(signal, passOn);
    child.once('error', reject);
    child.once('close', (code, signal) => {
      for (const each of signals) process.off(each, passOn);
      resolve(code ?? (signals.includes(signal) ? 130 : 1));
    });
  });
}
