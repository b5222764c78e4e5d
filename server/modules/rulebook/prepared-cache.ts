import type { PreparedRuleSet } from '../../domain/rulebook/prepared-rule-set';

/** Prepared rule sets by version and floor. Versions are immutable, so nothing in it can go stale; the oldest leave when it is full. */
export class PreparedCache {
  private readonly entries = new Map<string, Promise<PreparedRuleSet>>();

  constructor(private readonly atMost = 200) {}

  /** A failed preparation is forgotten, so that the next request tries again. */
  get(key: string, prepare: () => Promise<PreparedRuleSet>): Promise<PreparedRuleSet> {
    const known = this.entries.get(key);
    if (known) {
      this.entries.delete(key);
      this.entries.set(key, known);
      return known;
    }
    const fresh = prepare();
    this.entries.set(key, fresh);
    fresh.catch(() => this.entries.delete(key));
    if (this.entries.size > this.atMost) {
      const [oldest] = this.entries.keys();
      if (oldest !== undefined) this.entries.delete(oldest);
    }
    return fresh;
  }
}
