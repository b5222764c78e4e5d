import { useText } from '../../../i18n/use-text';
import { PeriodFields } from './period-fields';
import { RowList } from './row-list';
import { type SpellPartProps } from './spell-part';

/** The times the unemployment was interrupted. */
export function PauseRows({ draft, problems, dispatch }: SpellPartProps) {
  const text = useText();
  return (
    <RowList
      title={text('trial.spell.pauses')}
      none={text('trial.spell.pausesNone')}
      rows={draft.pauses}
      addLabel={text('trial.spell.addPause')}
      onAdd={() => dispatch({ type: 'addRow', list: 'pauses' })}
      rowName={(number) => text('trial.spell.pause', { number })}
      removeLabel={(number) => text('trial.spell.removePause', { number })}
      onRemove={(key) => dispatch({ type: 'removeRow', list: 'pauses', key })}
    >
      {({ key, from, to }) => (
        <PeriodFields
          path={`pauses.${key}`}
          from={from}
          to={to}
          toLabel={text('trial.spell.activeAgain')}
          waits={from.trim() === '' ? text('trial.spell.rowWaits') : undefined}
          problems={problems}
          onChange={(change) => dispatch({ type: 'changeRow', list: 'pauses', key, change })}
        />
      )}
    </RowList>
  );
}
