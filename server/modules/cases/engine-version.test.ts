import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { engineVersion } from './engine-version';

describe('the version of the engine', () => {
  const folder = mkdtempSync(join(tmpdir(), 'engine-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('follows the code that decides, and nothing else', () => {
    mkdirSync(join(folder, 'tracks'));
    writeFileSync(join(folder, 'flow.js'), 'decide()');
    writeFileSync(join(folder, 'tracks', 'a.js'), 'track()');
    const first = engineVersion(folder);
    writeFileSync(join(folder, 'flow.test.js'), 'test');
    writeFileSync(join(folder, 'flow.js.map'), 'map');
    expect(engineVersion(folder)).toBe(first);
    writeFileSync(join(folder, 'tracks', 'a.js'), 'track(1)');
    expect(engineVersion(folder)).not.toBe(first);
  });

  it('is the same for the same code', () => {
    expect(engineVersion()).toBe(engineVersion());
    expect(engineVersion()).toMatch(/^engine-[0-9a-f]{16}$/);
  });
});
