import { join } from 'node:path';
import { analyseRuleSet } from '../../server/domain/analysis/analyse-rule-set';
import { loadRuleFiles, prepareShippedRuleSet } from '../../server/rule-files';
import { examplesOfPack } from '../../server/rule-files/examples-of-pack';

const loaded = loadRuleFiles(join(__dirname, '../../rules'));

describe('the analyser finds nothing in the shipped rules', () => {
  it.each(loaded.ruleSets.map((pack) => [pack.name, pack] as const))('of %s', (name, pack) => {
    const examples = examplesOfPack(pack, loaded.examples.get(name) ?? [], loaded);
    const findings = analyseRuleSet(prepareShippedRuleSet(loaded, name), examples);
    expect(findings.map(({ code, rule, text }) => `${code} ${rule}: ${text.en}`)).toEqual([]);
  });
});
