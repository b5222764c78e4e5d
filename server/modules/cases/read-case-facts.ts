import type { FactCatalogue, Facts } from '../../domain/facts/fact';
import { readFacts } from '../../domain/facts/read-facts';
import { DomainError } from '../../domain/shared/domain-error';

/**
 * Reads the facts of a request. Beyond `readFacts` it refuses what a caller cannot know: what the engine itself works out (`fact.decided_here`: risk, score,
 * track, week), and what is said of a course elsewhere in the request (`fact.of_course`).
 */
export function readCaseFacts(raw: unknown, catalogue: FactCatalogue): Facts {
  const facts = readFacts(raw, catalogue);
  for (const key of Object.keys(facts)) {
    const definition = catalogue.byKey.get(key);
    if (definition?.firstKnown === 'decision') throw new DomainError('fact.decided_here', { fact: key }, `facts.${key}`);
    if (definition?.source === 'course') throw new DomainError('fact.of_course', { fact: key }, `facts.${key}`);
  }
  return facts;
}
