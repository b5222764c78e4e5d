import { memoryStore, type Store } from 'react-admin';

/** Choices about the console itself, kept for the next visit. Everything else (filters, the person that was looked at) ends with the tab. */
const KEPT = new Set(['locale', 'theme']);
const PREFIX = 'sporskifte.';

function kept(): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const key of KEPT) {
    try {
      const text = localStorage.getItem(PREFIX + key);
      if (text !== null) found[key] = JSON.parse(text);
    } catch {
      // A browser that keeps nothing, or a value somebody else wrote: the default then.
    }
  }
  return found;
}

function keep(key: string, value: unknown): void {
  if (!KEPT.has(key)) return;
  try {
    localStorage.setItem(PREFIX + key, JSON.stringify(value));
  } catch {
    // Kept for this visit only.
  }
}

/** react-admin's store in memory; only language and theme outlive the tab. */
export function consoleStore(): Store {
  const memory = memoryStore(kept());
  return {
    ...memory,
    setItem: (key, value) => {
      keep(key, value);
      memory.setItem(key, value);
    },
  };
}
