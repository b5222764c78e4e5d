import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { withLock } from './with-lock';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'));
  file = join(folder, 'lock');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('a lock between processes', () => {
  it('lets one work at a time, and the next when it is done', async () => {
    let inside = 0;
    let most = 0;
    const work = async (): Promise<void> => {
      most = Math.max(most, (inside += 1));
      await pause(10);
      inside -= 1;
    };
    await Promise.all([1, 2, 3, 4].map(() => withLock(file, work)));
    expect({ most, isLeft: existsSync(file) }).toEqual({ most: 1, isLeft: false });
  });

  it('is given back when the work fails', async () => {
    await expect(withLock(file, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(existsSync(file)).toBe(false);
  });

  it('is taken over from a process that is gone', async () => {
    const gone = spawnSync(process.execPath, ['-e', '']).pid;
    writeFileSync(file, `${gone}\n`);
    expect(await withLock(file, () => Promise.resolve('mine'))).toBe('mine');
  });

  it('is not taken from a process that lives', async () => {
    writeFileSync(file, `${process.ppid}\n`);
    const waiting = withLock(file, () => Promise.resolve('mine'));
    expect(await Promise.race([waiting, pause(150).then(() => 'still waiting')])).toBe('still waiting');
    rmSync(file);
    expect(await waiting).toBe('mine');
  });
});
