import { Box } from '@mui/material';
import { type Fact } from '../../../api/types';
import { useLocalised, useText } from '../../../i18n/use-text';
import { type FactAnswer } from '../draft/fact-answer';
import { ChoiceInput } from '../../../shared/field/choice-input';
import { DayInput } from '../../../shared/field/day-input';
import { SelectInput } from '../../../shared/field/select-input';
import { TickBox } from '../../../shared/field/tick-box';
import { MembersControl } from './members-control';
import { NumberControl } from './number-control';

interface FactControlProps {
  readonly fact: Fact;
  readonly answer: FactAnswer | undefined;
  readonly onAnswer: (answer: FactAnswer | undefined) => void;
  readonly id: string;
  readonly labelId: string;
  readonly describedBy: string | undefined;
  readonly isWrong: boolean;
}

/** Facts whose field needs a label of its own; the others are groups that are named by it. */
export function hasOneControl(fact: Fact): boolean {
  return fact.type !== 'boolean' && fact.type !== 'set';
}

/** The control for a fact's type. In each of them "ved ikke" is an answer in sight, and it is the chosen one until another is. */
export function FactControl({ fact, answer, onAnswer, id, labelId, describedBy, isWrong }: FactControlProps) {
  const text = useText();
  const localised = useLocalised();
  const typed = typeof answer === 'string' ? answer : '';
  const control = { id, 'aria-describedby': describedBy, 'aria-invalid': isWrong };
  const onText = (value: string): void => onAnswer(value === '' ? undefined : value);

  if (fact.type === 'boolean') {
    const choices = [
      { value: 'true', label: text('common.yes') },
      { value: 'false', label: text('common.no') },
      { value: '', label: text('common.unknown') },
    ];
    return <ChoiceInput id={id} labelledBy={labelId} describedBy={describedBy} choices={choices} value={typed} onChange={onText} />;
  }
  if (fact.type === 'set') {
    const members = typeof answer === 'object' ? answer : undefined;
    return <MembersControl fact={fact} members={members} onChange={onAnswer} id={id} labelledBy={labelId} describedBy={describedBy} />;
  }
  if (fact.type === 'enum') {
    return (
      <SelectInput control={control} value={typed} onChange={onText}>
        <option value="">{text('common.unknown')}</option>
        {fact.values?.map(({ value, label }) => (
          <option key={value} value={value}>
            {localised(label)}
          </option>
        ))}
      </SelectInput>
    );
  }
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2 }}>
      {fact.type === 'date' ? (
        <DayInput control={control} label={localised(fact.label)} value={typed} onChange={onText} />
      ) : (
        <NumberControl fact={fact} value={typed} onChange={onText} control={control} />
      )}
      <TickBox
        isTicked={typed.trim() === ''}
        about={localised(fact.label)}
        onChange={(isTicked) => {
          if (isTicked) onAnswer(undefined);
          else document.getElementById(id)?.focus();
        }}
      >
        {text('common.unknown')}
      </TickBox>
    </Box>
  );
}
