import type { RulebookHeads } from './rulebook.repository';

/** Milliseconds. So long after a publication by another process a request may still be decided with the version before. */
export const HEADS_MAX_AGE = 1000;

/** Remembers for a second which versions there are, so that a burst of requests asks the database once. Concurrent requests share one question. */
export class HeadsCache {
  private readonly entries = new Map<string, { readonly heads: Promise<RulebookHeads>; readonly until: number }>();

  constructor(private readonly now: () => number = () => performance.now()) {}

  get(municipality: string, load: () => Promise<RulebookHeads>): Promise<RulebookHeads> {
    const known = this.entries.get(municipality);
    if (known && known.until > this.now()) return known.heads;
    const heads = load();
    this.entries.set(municipality, { heads, until: this.now() + HEADS_MAX_AGE });
    heads.then(
      // Nothing there yet: seeding or a first publication must be seen at once.
      ({ versions, catalogueHash }) => {
        if (versions.length === 0 || catalogueHash === null) this.entries.delete(municipality);
      },
      () => this.entries.delete(municipality),
    );
    return heads;
  }

  /** For whoever publishes in this process: the next request sees the new version. */
  forget(): void {
    this.entries.clear();
  }
}
