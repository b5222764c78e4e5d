import { prepareSmall, smallExamples } from '../../../test/builders/small-rule-set';
import { analyseRuleSet } from './analyse-rule-set';

it('finds nothing in a rule set in which nothing is wrong', () => {
  expect(analyseRuleSet(prepareSmall(), smallExamples())).toEqual([]);
});
