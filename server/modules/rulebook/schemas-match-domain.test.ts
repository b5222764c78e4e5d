import type { z } from 'zod';
import type { Finding, Notice } from '../../domain/analysis/finding';
import type { Floor } from '../../domain/rulebook/floor';
import type { RuleSet } from '../../domain/rulebook/rule-set';
import type { Findings } from './findings.schema';
import type { floorSchema } from './floor.schema';
import type { ruleSetDocumentSchema } from './rule-set-document.schema';

/** A type without `readonly`, as schemas give it. */
type Loose<T> = T extends string | number | boolean | null | undefined ? T : { -readonly [K in keyof T]: Loose<T[K]> };
/** Facts in the domain may be undefined, which JSON leaves out. */
type Said<T> = Omit<T, 'witness'>;
type Fits<A, B> = [Loose<A>] extends [Loose<B>] ? true : false;

/** Checked by the compiler: a field that is added to the domain and not to a schema fails the type check. */
const fits: {
  readonly ruleSetIsDescribed: Fits<RuleSet, z.infer<typeof ruleSetDocumentSchema>>;
  readonly floorIsDescribed: Fits<Floor, z.infer<typeof floorSchema>>;
  readonly findingIsDescribed: Fits<Said<Finding>, Said<Findings['findings'][number]>>;
  readonly noticeIsDescribed: Fits<Said<Notice>, Said<Findings['notices'][number]>>;
} = { ruleSetIsDescribed: true, floorIsDescribed: true, findingIsDescribed: true, noticeIsDescribed: true };

it('describes rule sets, floors and findings in the schemas, field by field', () => {
  expect(Object.values(fits)).toEqual([true, true, true, true]);
});
