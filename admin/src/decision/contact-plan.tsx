import { useLanguage, useText } from '../i18n/use-text';
import { EmptyState } from '../layout/empty-state';
import { decisionSentence, lanesOfDecision, type SpellDays, Timeline, useTimelineWords } from '../timeline';
import { CitizenContacts } from './citizen-contacts';
import { ContactTable } from './contact-table';
import { type DecisionPartProps } from './decision-part';
import { useDepth } from './depth';
import { HeldContacts } from './held-contacts';
import { PartSheet, PartSubheading } from './part-sheet';
import { useRegionLabel } from './view-name';

interface ContactPlanProps extends DecisionPartProps {
  /** Gives the weeks of windows exactly where a trial has pauses; a stored decision carries its own. */
  readonly spell?: SpellDays | undefined;
}

/** Every conversation with its dates: on the timeline, in a table, and what was held already. */
export function ContactPlan({ decision, ruleSet, heading, spell }: ContactPlanProps) {
  const text = useText();
  const words = useTimelineWords();
  const title = text('decisions.view.contacts.title');
  const timelineTitle = useRegionLabel(text('timeline.title'));
  const language = useLanguage();
  const [depth] = useDepth();
  const { contactPlan, heldContacts } = decision;
  const days = spell ?? ('input' in decision ? decision.input.spell : undefined);
  if (depth === 'citizen') {
    return (
      <PartSheet title={text('decisions.view.contacts.titleCitizen')} heading={heading}>
        <CitizenContacts contacts={contactPlan} />
      </PartSheet>
    );
  }
  return (
    <PartSheet title={title} heading={heading}>
      {contactPlan.length === 0 && heldContacts.length === 0 ? (
        <EmptyState title={text('decisions.view.contacts.empty')} text={text('decisions.view.contacts.emptyText')} />
      ) : (
        <Timeline
          title={timelineTitle}
          summary={decisionSentence(decision, { text, language })}
          lanes={lanesOfDecision(decision, words, spell)}
          nowWeek={decision.unemploymentWeek}
          startedOn={days?.startedOn}
          pauses={days?.pauses}
          headingLevel={heading === 'h3' ? 4 : 3}
        />
      )}
      {contactPlan.length === 0 ? null : (
        <>
          <PartSubheading>{text('decisions.view.contacts.caption')}</PartSubheading>
          <ContactTable contacts={contactPlan} asOf={decision.asOf} />
        </>
      )}
      <PartSubheading>{text('decisions.view.held.title')}</PartSubheading>
      <HeldContacts decision={decision} ruleSet={ruleSet} />
    </PartSheet>
  );
}
