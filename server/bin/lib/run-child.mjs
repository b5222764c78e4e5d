import { spawn } from 'node:child_process';
import { constants } from 'node:os';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const STILL_AT_WORK_MS = 15_000;

/**
 * Runs a program to its end and says every 15 seconds that it is still at work. A signal to us is passed on, and we wait for the program to end.
 * @returns its exit code, its last output when `isQuiet`, and our own exit code when a signal came (128 + its number).
 */
export async function runChild(command, args, { isQuiet = false, ...options } = {}) {
  const child = spawn(command, args, {
    ...options,
    stdio: ['ignore', isQuiet ? 'pipe' : 'inherit', isQuiet ? 'pipe' : 'inherit'],
    windowsHide: true,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => (output = (output + data).slice(-20_000)));

  let interruptedWith = null;
  const passOn = (signal) => {
    interruptedWith ??= 128 + constants.signals[signal];
    child.kill(signal);
  };
  for (const signal of SIGNALS) process.on(signal, passOn);
  const begun = Date.now();
  const timer = isQuiet
    ? setInterval(() => console.log(`      … ${Math.round((Date.now() - begun) / 1000)} s`), STILL_AT_WORK_MS)
    : undefined;
  try {
    const code = await new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (exitCode, signal) => resolve(exitCode ?? 128 + (constants.signals[signal] ?? 0)));
    });
    return { code, output, interruptedWith };
  } finally {
    clearInterval(timer);
    for (const signal of SIGNALS) process.off(signal, passOn);
  }
}
