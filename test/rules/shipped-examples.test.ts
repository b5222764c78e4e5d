import { join } from 'node:path';
import { analyseLibrary } from '../../server/domain/analysis/analyse-library';
import { runExample } from '../../server/domain/analysis/run-example';
import { loadRuleFiles, prepareShippedRuleSet } from '../../server/rule-files';
import { examplesOfPack } from '../../server/rule-files/examples-of-pack';
import { prepareSharedLibrary } from '../../server/rule-files/prepare-shared-library';

const loaded = loadRuleFiles(join(__dirname, '../../rules'));

describe('every example of the shipped rules holds', () => {
  it.each(loaded.ruleSets.map((pack) => [pack.name, pack] as const))('of %s', (name, pack) => {
    const prepared = prepareShippedRuleSet(loaded, name);
    const examples = examplesOfPack(pack, loaded.examples.get(name) ?? [], loaded);
    expect(loaded.examples.get(name)?.length).toBeGreaterThan(0);
    const failing = examples.flatMap((example) => {
      const result = runExample(prepared, example);
      return result.ok ? [] : [`${example.name}: ${result.explanation.en}`];
    });
    expect(failing).toEqual([]);
  });

  it('of the shared library, also of what no rule set uses yet', () => {
    const library = prepareSharedLibrary(loaded);
    if (library === null) throw new Error('there is a rule set to borrow from');
    expect(loaded.sharedExamples.length).toBeGreaterThan(0);
    expect(analyseLibrary(library, loaded.sharedExamples).map(({ rule, text }) => `${rule}: ${text.en}`)).toEqual([]);
    // With the examples of one factor gone, the library is missed them.
    const fewer = loaded.sharedExamples.filter(({ expect: claim }) => !('factor' in claim && claim.factor === 'english-speaking'));
    expect(analyseLibrary(library, fewer).map(({ code, rule }) => `${code} ${rule}`)).toEqual(['missing-example factor:english-speaking']);
  });

  it('a shared example does not count for a rule set that changed the rule', () => {
    const pack = loaded.ruleSets.find(({ document }) => JSON.stringify(document).includes('"education-delay"'));
    if (!pack) throw new Error('some shipped rule set uses education-delay');
    const about = (changed: typeof pack): number =>
      examplesOfPack(changed, [], loaded).filter(({ expect: claim }) => 'factor' in claim && claim.factor === 'education-delay').length;
    const document = JSON.parse(
      JSON.stringify(pack.document).replace(
        '"educationDelayMonths","operator":"greaterThanInclusive","value":6',
        '"educationDelayMonths","operator":"greaterThanInclusive","value":9',
      ),
    ) as unknown;
    expect(about(pack)).toBeGreaterThanOrEqual(3);
    expect(about({ ...pack, document })).toBe(0);
  });
});
