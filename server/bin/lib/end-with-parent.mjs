import { spawnSync } from 'node:child_process';

const LOOK_EVERY_MS = 500;

function isThere(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/**
 * Ends this process in order when the npm that started it goes away. npm hands a signal to the shell between us, and that shell does not pass it on, so
 * a supervisor that ends npm alone would leave service and database running. A Ctrl-C at the terminal reaches everybody and needs none of this.
 */
export function endWithParent() {
  if (process.platform === 'win32' || !process.env.npm_lifecycle_event) return;
  const shell = process.ppid;
  const npm = Number.parseInt(spawnSync('ps', ['-o', 'ppid=', '-p', String(shell)], { encoding: 'utf8' }).stdout ?? '', 10);
  setInterval(() => {
    if (process.ppid !== shell || (npm > 1 && !isThere(npm))) process.kill(process.pid, 'SIGTERM');
  }, LOOK_EVERY_MS).unref();
}
