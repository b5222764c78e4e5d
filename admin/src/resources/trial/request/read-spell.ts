import { type Schema } from '../../../api/types';
import { type Language } from '../../../sentences';
import { type TrialDraft } from '../draft/trial-draft';
import { DayReader, type Problems } from './day-reader';

type Spell = Schema<'Spell'>;
type SpellFields = Pick<TrialDraft, 'startedOn' | 'asOf' | 'contacts' | 'pauses' | 'measures' | 'confirmed'>;

export interface SpellRead {
  readonly asOf: string;
  readonly spell: Spell;
  readonly problems: Problems;
}

/** The spell as the service takes it, and every problem at its field; with problems it must not be sent. */
export function readSpell(draft: SpellFields, language: Language): SpellRead {
  const reader = new DayReader(language);
  const asOf = reader.day('asOf', draft.asOf);
  const startedOn = reader.day('startedOn', draft.startedOn, { to: asOf, tooLate: 'trial.problem.startsAfterAsOf' });
  const within = { from: startedOn, to: asOf } as const;
  const there = <Row extends { readonly from: string }>(row: Row): boolean => row.from.trim() !== '';

  const contacts = draft.contacts
    .filter(({ heldOn }) => heldOn.trim() !== '')
    .map(({ key, heldOn, kind, heldBy }) => ({
      heldOn: reader.day(`contacts.${key}.heldOn`, heldOn, {
        ...within,
        tooEarly: 'trial.problem.heldBeforeStart',
        tooLate: 'trial.problem.heldAfterAsOf',
      }),
      kind,
      ...(heldBy === '' ? {} : { heldBy }),
    }));
  const pauses = draft.pauses.filter(there).map(({ key, from, to }) => {
    const first = reader.day(`pauses.${key}.from`, from, { from: startedOn, tooEarly: 'trial.problem.pauseBeforeStart' });
    return { from: first, ...reader.optional(`pauses.${key}.to`, to, { from: first, tooEarly: 'trial.problem.endsBeforeStart' }) };
  });
  const measures = draft.measures
    .filter((row) => there(row) && row.id !== '')
    .map(({ key, id, from, to }) => {
      const first = reader.day(`measures.${key}.from`, from, {
        ...within,
        tooEarly: 'trial.problem.measureBeforeStart',
        tooLate: 'trial.problem.measureAfterAsOf',
      });
      return { id, from: first, ...reader.optional(`measures.${key}.to`, to, { from: first, tooEarly: 'trial.problem.endsBeforeStart' }) };
    });
  const { track, on } = draft.confirmed;
  const confirmedTrack =
    track === ''
      ? {}
      : {
          confirmedTrack: {
            id: track,
            confirmedOn: reader.day('confirmed.on', on, {
              ...within,
              tooEarly: 'trial.problem.confirmedBeforeStart',
              tooLate: 'trial.problem.confirmedAfterAsOf',
            }),
          },
        };
  return { asOf, spell: { startedOn, pauses, contacts, measures, ...confirmedTrack }, problems: reader.problems };
}
