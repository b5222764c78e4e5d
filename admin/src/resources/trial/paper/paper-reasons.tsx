import { type Fact, type RuleSet, type Schema } from '../../../api/types';
import { useLanguage, useText } from '../../../i18n/use-text';
import { formatList } from '../../../sentences';
import { citizenReasons } from './citizen-reasons';
import { PaperPart } from './paper-part';

interface PaperReasonsProps {
  readonly trial: Schema<'Trial'>;
  readonly ruleSet: RuleSet;
  readonly facts: readonly Fact[];
}

/** Clauses after "at", one a line. */
function Clauses({ clauses }: { readonly clauses: readonly string[] }) {
  return (
    <ul>
      {clauses.map((clause) => (
        <li key={clause}>{clause}</li>
      ))}
    </ul>
  );
}

/** Why: the citizen's own answers that spoke for it, and what there is still to ask. */
export function PaperReasons({ trial, ruleSet, facts }: PaperReasonsProps) {
  const text = useText();
  const language = useLanguage();
  const { track, factors, missing } = citizenReasons(trial, trial.facts, ruleSet, facts, language);
  const { risk } = trial.screening;
  const isEverybody =
    ruleSet.document.tracks.ordered.find(({ id }) => id === trial.track.id)?.when === undefined && trial.track.id !== 'undecided';
  const intro = {
    high: 'trial.paper.whyHigh',
    medium: 'trial.paper.whyMedium',
    low: 'trial.paper.whySome',
    undecided: 'trial.paper.whySoFar',
  } as const;
  return (
    <PaperPart title={text('trial.paper.why')}>
      {isEverybody ? <p>{text('trial.paper.whyEverybody')}</p> : null}
      {track.length > 0 ? (
        <>
          <p>{text('trial.paper.whyTrack')}</p>
          <Clauses clauses={track} />
        </>
      ) : null}
      {risk === 'undecided' ? <p>{text('trial.paper.whyOpen')}</p> : null}
      {factors.length > 0 ? (
        <>
          <p>{text(intro[risk])}</p>
          <Clauses clauses={factors} />
        </>
      ) : risk === 'undecided' ? null : (
        <p>{text('trial.paper.whyNone')}</p>
      )}
      {missing.length > 0 ? (
        <p>
          {text('trial.paper.missing', {
            facts: formatList(
              missing.map((name) => name.charAt(0).toLowerCase() + name.slice(1)),
              text('trial.outcome.and'),
            ),
          })}
        </p>
      ) : null}
    </PaperPart>
  );
}
