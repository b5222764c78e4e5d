import type { SeededRandom } from '../../server/domain/shared/seeded-random';
import type { AuditFacts } from './demo-citizen';
import type { EducationField, Person } from './person-facts';

/**
 * Share of women by field. Assumption, roughly the pattern of Danish universities. It makes sex and field hang together a little, so that a
 * fairness computation has something to find; nothing follows from sex.
 */
const WOMEN_BY_FIELD: Readonly<Partial<Record<EducationField, number>>> = {
  engineering: 0.33,
  it: 0.27,
  business: 0.47,
  naturalScience: 0.48,
  humanities: 0.67,
  communication: 0.68,
  education: 0.7,
  healthScience: 0.72,
  arts: 0.6,
};

/**
 * Draws the forbidden facts last, from the other facts and from a random sequence of their own, so that they cannot influence anything. Origin hangs
 * together with the language a citizen searches in; of those who search in Danish 6 % are immigrants and 4 % descendants (assumptions).
 */
export function drawAuditFacts(random: SeededRandom, person: Person): AuditFacts {
  const women = WOMEN_BY_FIELD[person.educationField] ?? 0.56;
  const sexDraw = random.next();
  const originDraw = random.next();
  const immigrants = person.language === 'danish' ? 0.06 : 0.93;
  return {
    sex: sexDraw < 0.003 ? 'other' : sexDraw < 0.003 + women ? 'female' : 'male',
    ethnicOrigin: originDraw < immigrants ? 'immigrant' : originDraw < immigrants + 0.04 ? 'descendant' : 'danish',
  };
}
