import { type MeasureSlot } from '../../../api/types';
import { type Text, useLanguage, useText } from '../../../i18n/use-text';
import { formatDate, type Language } from '../../../sentences';
import { PaperPart } from './paper-part';

function measureWords({ kind, state, opensOn, dueOn, mandatory }: MeasureSlot, office: string, text: Text, language: Language): string {
  const what = text(`trial.paper.kind.${kind}`);
  const from = formatDate(opensOn, language);
  const to = dueOn === null ? '' : formatDate(dueOn, language);
  const duty = text(mandatory ? 'trial.paper.measureDuty' : 'trial.paper.measureOffer');
  if (state === 'begun') return text('trial.paper.measureBegun', { what });
  if (state === 'overdue') return text('trial.paper.measureLate', { what, to, office });
  return `${dueOn === null ? text('trial.paper.measureFrom', { what, from }) : text('trial.paper.measureBetween', { what, from, to })} ${duty}`;
}

interface PaperMeasuresProps {
  readonly measures: readonly MeasureSlot[];
  readonly office: string;
}

/** Which measures are part of it, told by what they are for the citizen. What still hangs on something is left to the conversation. */
export function PaperMeasures({ measures, office }: PaperMeasuresProps) {
  const text = useText();
  const language = useLanguage();
  const certain = measures.filter(({ state }) => state !== 'conditional');
  if (certain.length === 0) return null;
  return (
    <PaperPart title={text('trial.paper.measures')}>
      <ul>
        {certain.map((measure) => (
          <li key={measure.id}>{measureWords(measure, office, text, language)}</li>
        ))}
      </ul>
    </PaperPart>
  );
}
