import { type Language } from '../i18n/i18n-provider';
import { type MessageKey } from '../i18n/message-key';
import { type Text } from '../i18n/use-text';
import { type RuleLabels } from './rule-labels';

const SENTENCES: Readonly<Record<string, MessageKey>> = {
  factor: 'decisions.view.missing.kinds.factor',
  archetype: 'decisions.view.missing.kinds.archetype',
  track: 'decisions.view.missing.kinds.track',
  measure: 'decisions.view.missing.kinds.measure',
  criterion: 'decisions.view.missing.kinds.criterion',
};

/** A rule by what it is and what it is called: "risikofaktoren »Intet studiejob«". One that neither the answer nor the rules know (any longer) is said to be so. */
export function settledText(reference: string, labels: RuleLabels, text: Text, language: Language): string {
  const label = labels.get(reference);
  const sentence = SENTENCES[reference.slice(0, reference.indexOf(':'))];
  return label && sentence ? text(sentence, { label: label[language] }) : text('decisions.view.missing.kinds.other');
}
