import type { FactDefinition } from '../facts/fact';

/** Where a condition stands. What a stage may ask follows from what is worked out before it. */
export type RuleStage = 'screening' | 'tracks' | 'measures' | 'grants' | 'floor';

const WORKED_OUT = ['risk', 'score', 'track'];

/** Worked-out facts a stage may use. `unemploymentWeek` follows from the spell alone, so every stage knows it. */
const ALLOWED: Readonly<Record<RuleStage, readonly string[]>> = {
  screening: [],
  tracks: ['risk', 'score'],
  measures: ['risk', 'score', 'track'],
  grants: [],
  // A floor is law for every municipality; it cannot rest on one municipality's points or tracks.
  floor: [],
};

/** Whether a condition of this stage may use the fact: never one that is worked out later, and facts about a course only in grant criteria. */
export function isKnownAtStage(stage: RuleStage, fact: FactDefinition): boolean {
  if (fact.source === 'course') return stage === 'grants';
  return !WORKED_OUT.includes(fact.key) || ALLOWED[stage].includes(fact.key);
}
