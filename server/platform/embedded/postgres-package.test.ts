import { existsSync } from 'node:fs';
import { EmbeddedPostgresError } from './embedded-postgres-error';
import { findPostgresPackage, programIn } from './postgres-package';

describe('the package with the server', () => {
  it('is there for this machine, with the programs the launcher needs', () => {
    const { native, version } = findPostgresPackage();
    expect(version).toMatch(/^18\./);
    expect([existsSync(programIn(native, 'initdb')), existsSync(programIn(native, 'postgres'))]).toEqual([true, true]);
  });

  it.each([
    ['sunos', 'sparc'],
    ['linux', 'riscv64'],
  ])('is missing for %s-%s: a sentence says so and what would work', (platform, arch) => {
    const look = (): unknown => findPostgresPackage(platform, arch);
    expect(look).toThrow(EmbeddedPostgresError);
    expect(look).toThrow(new RegExp(`findes ikke til ${platform}-${arch}.*Set DATABASE_URL`));
  });
});
