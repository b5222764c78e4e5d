import { type Schema } from '../../../api/types';
import { useLanguage, useText } from '../../../i18n/use-text';
import { type MunicipalityTrial } from '../request/use-municipality-trial';
import { comparisonWords, outcomeWords } from './outcome-words';
import { rulesLine } from './rules-line';
import { SummaryBar } from './summary-bar';

interface TrialSummaryProps {
  readonly here: MunicipalityTrial;
  readonly there: MunicipalityTrial | null;
  readonly floors: readonly Schema<'FloorSummary'>[];
  /** A field is wrong, and nothing new can be asked. */
  readonly isWrong: boolean;
  /** Whether the outcome stands further down the page. */
  readonly hasJump: boolean;
}

/** The outcome in one line: of one municipality, or of the two that are compared. */
export function TrialSummary({ here, there, floors, isWrong, hasJump }: TrialSummaryProps) {
  const text = useText();
  const language = useLanguage();
  const { last, isCurrent, isDown, refusal } = here.live;
  if (here.code === '' || !last) return null;
  const other = there?.live.last;
  const words =
    there && other
      ? comparisonWords({ name: here.answeredBy, decision: last.trial }, { name: there.answeredBy, decision: other.trial }, text, language)
      : outcomeWords(last.trial, text, language);
  const isAll = isCurrent && (!there || there.live.isCurrent);
  const state = isWrong || isDown || refusal ? 'lastValid' : isAll ? 'current' : 'waiting';
  const rules = [here, there].flatMap((one) => (one?.live.last ? [rulesLine(one, floors, text, language)] : [])).join('; ');
  return <SummaryBar words={words} rules={rules} state={state} hasJump={hasJump} />;
}
