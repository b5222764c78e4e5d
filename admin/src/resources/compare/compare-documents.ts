import { type Fact, type RuleSetDocument } from '../../api/types';
import { type Text } from '../../i18n/use-text';
import { capitalised, conversationKindText, formatKroner, formatNumber, formatPercent, type Language, taskKindText } from '../../sentences';
import { comparedRow, type ComparedRow, type ComparedSection, line, type Lines } from './compared-row';
import { pairRules } from './pair-rules';
import { type SideReader, sideReader } from './side-reader';

export const SECTIONS = [
  'tracks',
  'bands',
  'factors',
  'archetypes',
  'cadence',
  'measures',
  'grants',
  'capacity',
  'reminders',
  'parameters',
  'calendar',
] as const;
export type SectionId = (typeof SECTIONS)[number];

export interface ComparedDocuments {
  readonly left: RuleSetDocument;
  readonly right: RuleSetDocument;
  readonly facts: readonly Fact[];
  readonly language: Language;
  readonly text: Text;
}

/** Every rule of two rule sets side by side, in the order of the document. What a thing is called is taken from the left side where both have it. */
export function compareDocuments({ left, right, facts, language, text }: ComparedDocuments): readonly ComparedSection<SectionId>[] {
  const sides = { left: sideReader(left, facts, language, text), right: sideReader(right, facts, language, text) };

  function listed<T>(
    of: readonly [readonly T[], readonly T[]],
    idOf: (item: T) => string,
    labelOf: (item: T) => string,
    say: (item: T, side: SideReader) => Lines,
    secondNameOf?: (item: T) => string,
  ): (ComparedRow | null)[] {
    return pairRules(of[0], of[1], idOf, secondNameOf).map(({ key, left: one, right: other }) => {
      const named = one ?? other;
      return comparedRow(
        key,
        named === null ? key : labelOf(named),
        one === null ? null : say(one, sides.left),
        other === null ? null : say(other, sides.right),
      );
    });
  }

  /** One value that a rule set has or has not. */
  function valued<T>(key: string, label: string, of: readonly [T | undefined, T | undefined], say: (value: T, side: SideReader) => Lines) {
    const [one, other] = of;
    return comparedRow(key, label, one === undefined ? null : say(one, sides.left), other === undefined ? null : say(other, sides.right));
  }

  const number = ({ value }: { readonly value: number }): Lines => [line(formatNumber(value, language))];
  const kroner = ({ value }: { readonly value: number }): Lines => [line(formatKroner(value, language))];
  const label = (item: { readonly label: { readonly da: string; readonly en: string } }): string => item.label[language];
  const id = (item: { readonly id: string }): string => item.id;
  const kindsTimed = (document: RuleSetDocument) =>
    Object.entries(document.capacity.minutesByKind).map(([kind, minutes]) => ({
      kind: kind as Parameters<typeof conversationKindText>[0],
      minutes,
    }));

  const both = <T>(pick: (document: RuleSetDocument) => T): readonly [T, T] => [pick(left), pick(right)];

  const rows: Readonly<Record<SectionId, readonly (ComparedRow | null)[]>> = {
    tracks: listed(
      both(({ tracks }) => tracks.ordered),
      id,
      label,
      (track, side) => side.track(track),
      ({ level }) => level,
    ),
    bands: listed(
      both(({ screening }) => screening.bands.map((band, index) => ({ ...band, index }))),
      id,
      label,
      ({ index }, side) => side.band(index),
    ),
    factors: listed(
      both(({ screening }) => screening.factors),
      id,
      label,
      (factor, side) => side.factor(factor),
    ),
    archetypes: listed(
      both(({ screening }) => screening.archetypes),
      id,
      label,
      (archetype, side) => side.archetype(archetype),
    ),
    cadence: [
      valued(
        'ordinary-manner',
        text('compare.row.ordinaryManner'),
        both(({ cadence }) => cadence.ordinaryManner),
        (_manner, side) => side.manner(),
      ),
      ...listed(
        both(({ cadence }) => cadence.elements),
        id,
        label,
        (element, side) => side.element(element),
        ({ type }) => type,
      ),
      valued(
        'clock',
        text('compare.row.clock'),
        both(({ clock }) => clock),
        (_clock, side) => side.clock(),
      ),
    ],
    measures: [
      ...listed(
        both(({ measures }) => measures.items),
        id,
        label,
        (measure, side) => side.measure(measure),
        ({ kind }) => kind,
      ),
      ...listed(
        both(({ measures }) => measures.suspensions),
        id,
        () => text('compare.row.suspension'),
        (suspension, side) => side.suspension(suspension),
        () => 'one',
      ),
    ],
    grants: [
      ...listed(
        both(({ grants }) => grants.criteria),
        id,
        label,
        (criterion, side) => side.criterion(criterion),
      ),
      valued(
        'supporting',
        text('compare.row.supportingAtLeast'),
        both(({ grants }) => grants.supportingAtLeast),
        ({ count }) => [line(text('compare.row.supportingCount', { count }))],
      ),
      valued(
        'ceiling',
        text('compare.row.priceCeiling'),
        both(({ grants }) => grants.priceCeilingOere),
        kroner,
      ),
      valued(
        'budget',
        text('compare.row.yearlyBudget'),
        both(({ grants }) => grants.yearlyBudgetOere),
        kroner,
      ),
      valued(
        'positive-list',
        text('compare.row.positiveListShare'),
        both(({ grants }) => grants.positiveListShare),
        ({ value }) => [line(formatPercent(value, language))],
      ),
      valued(
        'follow-up',
        text('compare.row.followUp'),
        both(({ grants }) => grants.followUpMeasure),
        (followUp, side) => side.followUp(followUp),
      ),
    ],
    capacity: [
      valued(
        'per-week',
        text('compare.row.perWeek'),
        both(({ capacity }) => capacity.conversationsPerWeek),
        (_perWeek, side) => side.perWeek(),
      ),
      valued(
        'caseload',
        text('compare.row.caseload'),
        both(({ capacity }) => capacity.caseload),
        number,
      ),
      valued(
        'consultants',
        text('compare.row.consultants'),
        both(({ capacity }) => capacity.consultants),
        number,
      ),
      ...listed(
        both(kindsTimed),
        ({ kind }) => kind,
        ({ kind }) => text('compare.row.minutes', { kind: conversationKindText(kind, language) }),
        ({ minutes }) => [line(formatNumber(minutes, language))],
      ),
    ],
    reminders: listed(
      both(({ reminders }) => reminders),
      ({ taskKind }) => taskKind,
      ({ taskKind }) => capitalised(taskKindText(taskKind, language)),
      (plan, side) => side.reminder(plan),
    ),
    parameters: listed(
      both(({ parameters }) => parameters),
      id,
      label,
      (parameter, side) => side.parameter(parameter),
    ),
    calendar: [
      valued(
        'closing-days',
        text('compare.row.closingDays'),
        both(({ calendar }) => (calendar.closingDays.length === 0 ? undefined : calendar)),
        (_calendar, side) => side.closingDays(),
      ),
    ],
  };
  return SECTIONS.map((section) => ({ id: section, rows: rows[section].filter((row) => row !== null) })).filter(
    ({ rows: all }) => all.length > 0,
  );
}
