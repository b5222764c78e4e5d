import type { SeededRandom } from '../../server/domain/shared/seeded-random';
import { chance, clamp } from './draw-helpers';
import type { Background, JobSearch } from './person-facts';

const COMMUTES = [15, 20, 25, 30, 40, 50, 60, 80, 100] as const;

/** 1-10 around `centre`. */
function scale(random: SeededRandom, centre: number, spread: number): number {
  return Math.round(clamp(centre + spread * random.normal(), 1, 10));
}

/**
 * Draws how the citizen searches. Three hidden traits (drive, breadth, mobility) make the answers hang together; a long earlier spell lowers drive
 * and belief, age lowers mobility. Assumptions. `moveShare`: share willing to move in the municipality.
 */
export function drawJobSearch(random: SeededRandom, background: Background, moveShare: number): JobSearch {
  const worn = background.priorLongSpell ? 0.6 : 0;
  const drive = random.normal() - worn;
  const breadth = random.normal() - (background.age > 45 ? 0.3 : 0);
  const mobility = random.normal() - (background.age > 35 ? 0.4 : 0);
  const experienced = background.workExperienceYears >= 2;
  const commuteKmMax = COMMUTES[Math.floor(clamp(4 + 2 * mobility + 0.8 * random.normal(), 0, COMMUTES.length - 1))] ?? 40;
  const willingToMove = chance(random, clamp(moveShare + 0.15 * mobility, 0.02, 0.95));
  return {
    commuteKmMax,
    willingToMove,
    willingToChangeField: chance(random, clamp(0.68 + 0.18 * breadth, 0.05, 0.98)),
    seesTransferableSkills: chance(random, clamp(0.7 + 0.15 * breadth + (experienced ? 0.05 : -0.05), 0.05, 0.98)),
    activeNetwork: chance(random, clamp((experienced ? 0.68 : background.hadStudentJob ? 0.6 : 0.4) + 0.08 * drive, 0.05, 0.98)),
    applicationsPerWeek: Math.round(clamp(2.6 + 0.8 * drive + 0.7 * random.normal(), 0, 12) * 2) / 2,
    distinctOccupationsSought: Math.round(clamp(4 + 1.5 * breadth + random.normal(), 1, 12)),
    meanSearchDistanceKm: Math.round(clamp(commuteKmMax * (0.3 + 0.5 * random.next()) * (willingToMove ? 1.8 : 1), 1, 300)),
    motivation: scale(random, 7 + 1.1 * drive, 1.1),
    beliefInJob: scale(random, 6.6 + 0.9 * drive - worn, 1.4),
    readinessToAdapt: scale(random, 6.5 + breadth, 1.3),
    hasClearJobGoal: chance(random, clamp(0.6 + 0.1 * drive + (experienced ? 0.1 : 0), 0.05, 0.98)),
  };
}
