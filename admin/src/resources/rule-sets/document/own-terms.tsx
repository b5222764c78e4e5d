import { type Localised } from '../../../api/types';
import { useLocalised, useText } from '../../../i18n/use-text';

const KNOWN = ['jobCentre', 'jobConsultant', 'competenceBank', 'companyConsultant', 'annualReview', 'citizen'] as const;

/** What the municipality itself calls things: "Jobcenter: Karrierecenteret". */
export function OwnTerms({ terms }: { readonly terms: Readonly<Record<string, Localised>> }) {
  const text = useText();
  const localised = useLocalised();
  const said = Object.entries(terms).map(([key, term]) => {
    const known = KNOWN.find((name) => name === key);
    return known
      ? text('ruleSets.summary.termIs', { name: text(`ruleSets.summary.term.${known}`), term: localised(term) })
      : localised(term);
  });
  return said.map((sentence) => <div key={sentence}>{sentence}</div>);
}
