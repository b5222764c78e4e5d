import { Button, Typography } from '@mui/material';
import { memo, useMemo, useState } from 'react';
import { type Fact, type FactValue } from '../../../api/types';
import { useLanguage, useText } from '../../../i18n/use-text';
import { EmptyState } from '../../../layout/empty-state';
import { Section } from '../../../layout/section';
import { factValueText } from '../../../sentences';
import { type FactAnswers } from '../draft/fact-answer';
import { type FieldProblem } from '../../../shared/field/field-problem';
import { type TrialDispatch } from '../draft/trial-action';
import { FactField } from './fact-field';
import { FactFilterBar } from './fact-filter-bar';
import { FactGroupFold } from './fact-group-fold';
import { type FactFilter, factGroups } from './fact-groups';
import { WorkedOutFacts } from './worked-out-facts';

export const ALL_FACTS: FactFilter = { search: '', view: 'all' };

interface FactsSectionProps {
  /** The whole catalogue, for what is worked out. */
  readonly catalogue: readonly Fact[];
  /** Those that are asked for. */
  readonly asked: readonly Fact[];
  readonly answers: FactAnswers;
  readonly known: Readonly<Record<string, FactValue>>;
  readonly used: ReadonlySet<string>;
  readonly problems: ReadonlyMap<string, FieldProblem>;
  /** What the persona answered to the facts that were changed; null without a persona. */
  readonly changed: ReadonlyMap<string, FactValue | null> | null;
  /** The facts the latest answer was made from, worked-out ones included. */
  readonly seen: Readonly<Record<string, FactValue>> | undefined;
  readonly filter: FactFilter;
  readonly onFilter: (filter: FactFilter) => void;
  readonly dispatch: TrialDispatch;
}

const NOTHING_CHANGED: ReadonlyMap<string, FactValue | null> = new Map();

/** Every answer about the citizen: grouped by when it is first known, the ones the rules use first, with search and count. */
export const FactsSection = memo(function FactsSection(props: FactsSectionProps) {
  const { catalogue, asked, answers, known, used, problems, changed, seen, filter, onFilter, dispatch } = props;
  const text = useText();
  const language = useLanguage();
  const [isExplained, setExplained] = useState(false);
  const changes = changed ?? NOTHING_CHANGED;
  const answered = useMemo(() => new Set(Object.keys(known)), [known]);
  const [atChoice, setAtChoice] = useState({ view: filter.view, answered, changed: new Set(changes.keys()) });
  if (atChoice.view !== filter.view) setAtChoice({ view: filter.view, answered, changed: new Set(changes.keys()) });
  const groups = factGroups(asked, filter, { used, answered, atChoice }, language);
  const isFiltered = filter.search.trim() !== '' || filter.view !== 'all';
  const shown = groups.reduce((sum, group) => sum + group.used.length + group.unused.length, 0);
  const askedAndUsed = asked.filter(({ key }) => used.has(key));
  return (
    <Section title={text('trial.facts.title')} lead={text('trial.facts.unknownHelp')}>
      <Typography sx={{ fontWeight: 600 }}>{text('trial.facts.count', { answered: answered.size, of: asked.length })}</Typography>
      {askedAndUsed.length > 0 ? (
        <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
          {text('trial.facts.countUsed', { answered: askedAndUsed.filter(({ key }) => answered.has(key)).length, of: askedAndUsed.length })}
        </Typography>
      ) : null}
      <FactFilterBar filter={filter} onFilter={onFilter} hasPersona={changed !== null} isExplained={isExplained} onExplain={setExplained} />
      <Typography role="status" variant="body2" color="textSecondary">
        {isFiltered ? text('trial.facts.found', { smart_count: shown }) : ''}
      </Typography>
      {groups.map((group) => (
        <FactGroupFold
          key={`${group.firstKnown}${isFiltered}`}
          group={group}
          hasRules={used.size > 0}
          isOpenAtFirst={isFiltered || group.firstKnown !== 'grantApplication'}
        >
          {(fact) => (
            <FactField
              key={fact.key}
              fact={fact}
              answer={answers[fact.key]}
              was={changes.has(fact.key) ? factValueText(fact, changes.get(fact.key), language) : undefined}
              problem={problems.get(`facts.${fact.key}`)}
              isExplained={isExplained}
              dispatch={dispatch}
            />
          )}
        </FactGroupFold>
      ))}
      {groups.length === 0 ? (
        <EmptyState
          title={text('trial.facts.nothingFound')}
          text={text('trial.facts.nothingFoundHelp')}
          action={<Button onClick={() => onFilter(ALL_FACTS)}>{text('trial.facts.showAll')}</Button>}
        />
      ) : null}
      <WorkedOutFacts catalogue={catalogue} seen={seen} />
    </Section>
  );
});
