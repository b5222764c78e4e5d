import { type Schema } from '../../api/types';
import { type Language } from '../../sentences';
import { type CapacityNumbers, SOURCE_NUMBERS } from './capacity-fields';
import { type CapacityForm, textsOf } from './capacity-form';
import { splitWeek } from './split-week';

type Municipality = Schema<'OverviewMunicipality'>;

/**
 * The numbers of the calculator for one municipality: its unemployed and its conversations a week per consultant in the months with the fewest. What its rules do
 * not say stays as in S3. Null without rules that hold today.
 */
export function numbersOfMunicipality({ ruleSet }: Municipality): CapacityNumbers | null {
  if (!ruleSet) return null;
  const { days, perDay } = splitWeek(ruleSet.conversationsPerWeek.min);
  return {
    ...SOURCE_NUMBERS,
    citizens: ruleSet.unemployed?.value ?? SOURCE_NUMBERS.citizens,
    conversationDaysPerWeek: days,
    perDay,
  };
}

/** The form with a municipality's numbers; the demand that was chosen stays. */
export function filledFrom(municipality: Municipality, form: CapacityForm, language: Language): CapacityForm {
  const numbers = numbersOfMunicipality(municipality);
  return numbers ? { ...form, texts: textsOf(numbers, language), numbers, municipality: municipality.code } : form;
}
