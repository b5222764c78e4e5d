/** What was worked out from immutable versions, by their keys: nothing in it can go stale. The least recently used leave when it is full. */
export class VersionCache<T> {
  private readonly entries = new Map<string, Promise<T>>();

  constructor(private readonly atMost = 200) {}

  /** Concurrent requests share the work. Work that failed is forgotten, so that the next request tries again. */
  get(key: string, work: () => Promise<T>): Promise<T> {
    const known = this.entries.get(key);
    if (known) {
      this.entries.delete(key);
      this.entries.set(key, known);
      return known;
    }
    const fresh = work();
    this.entries.set(key, fresh);
    fresh.catch(() => this.entries.delete(key));
    if (this.entries.size > this.atMost) {
      const [oldest] = this.entries.keys();
      if (oldest !== undefined) this.entries.delete(oldest);
    }
    return fresh;
  }
}
