import { type ReactNode } from 'react';
import { type RuleSet, type Schema } from '../../api/types';
import { ConfirmedTrack } from '../../decision/confirmed-track';
import { ruleLabels } from '../../decision/rule-labels';
import { ValueList } from '../../decision/value-list';
import { useLanguage, useLocalised, useText } from '../../i18n/use-text';
import { conversationKindText, formatDate, holderText } from '../../sentences';

interface SpellSeenProps {
  readonly decision: Schema<'AnyDecision'>;
  readonly ruleSet: RuleSet | undefined;
}

/** The spell as it stood: days, pauses, conversations, measures, the track a person chose. */
export function SpellSeen({ decision, ruleSet }: SpellSeenProps) {
  const text = useText();
  const localised = useLocalised();
  const language = useLanguage();
  const { spell } = decision.input;
  const labels = ruleLabels(decision, ruleSet);
  const date = (day: string): string => formatDate(day, language);
  const lines = (all: readonly string[]): ReactNode =>
    all.length === 0 ? text('common.none') : all.map((line, index) => <div key={index}>{line}</div>);
  const pauses = spell.pauses.map(({ from, to }) =>
    to === undefined
      ? text('decisions.page.pauseOpen', { from: date(from) })
      : text('decisions.page.pause', { from: date(from), to: date(to) }),
  );
  const contacts = spell.contacts.map(({ heldOn, kind, heldBy }) => {
    const held = { date: date(heldOn), kind: conversationKindText(kind, language) };
    return heldBy === undefined
      ? text('decisions.page.heldContact', held)
      : text('decisions.page.heldContactBy', { ...held, by: holderText(heldBy, language) });
  });
  const measures = spell.measures.map(({ id, from, to }) => {
    const known = labels.get(`measure:${id}`);
    const begun = { label: known ? localised(known) : text('decisions.page.goneMeasure'), from: date(from) };
    return to === undefined
      ? text('decisions.page.begunMeasureOpen', begun)
      : text('decisions.page.begunMeasure', { ...begun, to: date(to) });
  });
  const chosen = spell.confirmedTrack && labels.get(`track:${spell.confirmedTrack.id}`);
  return (
    <ValueList
      rows={[
        [text('decisions.page.startedOn'), date(spell.startedOn)],
        [text('decisions.page.asOf'), date(decision.asOf)],
        [text('decisions.page.weekHead'), decision.unemploymentWeek],
        [text('decisions.page.pauses'), lines(pauses)],
        [text('decisions.page.heldContacts'), lines(contacts)],
        [text('decisions.page.begunMeasures'), lines(measures)],
        [
          text('decisions.page.confirmedTrack'),
          spell.confirmedTrack ? (
            <>
              {chosen ? localised(chosen) : null}
              <ConfirmedTrack confirmed={spell.confirmedTrack} />
            </>
          ) : (
            text('common.none')
          ),
        ],
      ]}
    />
  );
}
