import { aMunicipality, anOverviewRuleSet, FREDERIKSBERG, KOEBENHAVN, KOEGE, WITHOUT_RULES } from '../../shared/testing/an-overview';
import { comparisonPartner } from './comparison-partner';
import { figureNotes } from './figure-notes';
import { figureSources } from './figure-sources';
import { overviewFigures } from './overview-figures';

const odense = aMunicipality();

describe('whom to compare with', () => {
  const all = [FREDERIKSBERG, KOEBENHAVN, odense, KOEGE, WITHOUT_RULES];

  it('is the largest other municipality', () => {
    expect(comparisonPartner('461', all)?.name).toBe('København');
    expect(comparisonPartner('101', all)?.name).toBe('Odense');
  });

  it('is nobody without rules, and nobody when alone', () => {
    expect(comparisonPartner('461', [odense, WITHOUT_RULES])).toBeNull();
  });
});

describe('where the figures come from', () => {
  it('names each place once, column by column', () => {
    expect(figureSources([FREDERIKSBERG, KOEBENHAVN, odense])).toEqual([
      { figure: 'unemployed', places: ['S2 table 5.1'] },
      { figure: 'conversationsPerWeek', places: ['S2 table 5.7'] },
      { figure: 'consultants', places: ['S2 table 5.6', 'S0 2'] },
      { figure: 'caseload', places: ['S2 table 5.7'] },
    ]);
  });

  it('leaves out columns without a figure, and municipalities without rules', () => {
    expect(figureSources([KOEGE, WITHOUT_RULES])).toEqual([{ figure: 'conversationsPerWeek', places: ['S3 Kapacitetsudnyttelse'] }]);
  });
});

describe('what has to be explained', () => {
  it('is only what can be seen', () => {
    expect(figureNotes([FREDERIKSBERG])).toEqual([]);
    expect(figureNotes([FREDERIKSBERG, odense])).toEqual(['range', 'assumed']);
    expect(figureNotes([KOEGE])).toEqual(['assumed', 'missing']);
    expect(figureNotes([WITHOUT_RULES])).toEqual([]);
  });
});

describe('the figures of a municipality', () => {
  it('are written as Danes write them, a range where the months differ', () => {
    expect(overviewFigures(anOverviewRuleSet(), 'da').map(({ value }) => value)).toEqual(['1.237', '18-23', '12', '95']);
  });

  it('are missing where no source gives them, and never nought', () => {
    const none = anOverviewRuleSet({ unemployed: null, consultants: null, caseload: null });
    expect(overviewFigures(none, 'da').map(({ value }) => value)).toEqual([null, '18-23', null, null]);
  });
});
