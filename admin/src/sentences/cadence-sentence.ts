import { type Localised, type Schema } from '../api/types';
import { conversationKindText } from './contact-words';
import { capitalised, formatCount, formatList, formatNumber, formatRange } from './format';
import { type Language } from './language';
import { quoted } from './member-words';

type Element = Schema<'CadenceElement'>;
type Of<Type extends Element['type']> = Extract<Element, { type: Type }>;
type Names = Readonly<Record<string, Localised>>;

export interface CadenceNames {
  /** Labels of the rule set's tracks by id. */
  readonly tracks?: Names;
  /** Labels of the cadence elements by id, for the milestone an interval waits for. */
  readonly elements?: Names;
}

const name = (id: string, names: Names | undefined, language: Language): string => quoted(names?.[id]?.[language] ?? id, language);

/** "i uge 5-15", "i måned 4". */
function windowText(window: Of<'within'>['window'], language: Language): string {
  const isDanish = language === 'da';
  const [from, to, one, many] =
    'fromWeek' in window
      ? [window.fromWeek, window.toWeek, isDanish ? 'uge' : 'week', isDanish ? 'uge' : 'weeks']
      : [window.fromMonth, window.toMonth, isDanish ? 'måned' : 'month', isDanish ? 'måned' : 'months'];
  return `${isDanish ? 'i' : 'in'} ${from === to ? one : many} ${formatRange(from, to, language)}`;
}

function fromWeek(week: number, language: Language): string {
  return `${language === 'da' ? 'fra uge' : 'from week'} ${formatNumber(week, language)}`;
}

/** One kind is named by itself; with several the words stay open and the kinds follow at the end. */
function nounOf({ kinds = [] }: Pick<Element, 'kinds'>, language: Language, form: 'one' | 'many'): string {
  const [only, ...others] = kinds;
  return conversationKindText(only && others.length === 0 ? only : 'any', language, form);
}

function paceText({ contacts, everyWeeks, ...element }: Of<'pace'>, language: Language): string {
  const many = formatCount(contacts, nounOf(element, language, 'one'), nounOf(element, language, 'many'), language);
  const weeks = formatNumber(everyWeeks, language);
  if (language === 'da') {
    const pace = everyWeeks === 1 ? 'om ugen' : contacts === 1 ? `hver ${weeks}. uge` : `på ${weeks} uger`;
    return `i gennemsnit mindst ${many} ${pace} ${fromWeek(element.fromWeek, language)}`;
  }
  const pace = everyWeeks === 1 ? 'a week' : contacts === 1 ? `every ${weeks} weeks` : `in ${weeks} weeks`;
  return `on average at least ${many} ${pace} ${fromWeek(element.fromWeek, language)}`;
}

function intervalText(element: Of<'interval'>, language: Language, names: CadenceNames): string {
  const isDanish = language === 'da';
  const most =
    element.atMostWeeks === undefined
      ? formatCount(element.atMostDays ?? 0, isDanish ? 'dag' : 'day', isDanish ? 'dage' : 'days', language)
      : formatCount(element.atMostWeeks, isDanish ? 'uge' : 'week', isDanish ? 'uger' : 'weeks', language);
  const between = `${isDanish ? 'mellem to' : 'between two'} ${nounOf(element, language, 'many')}`;
  const after =
    element.afterMilestone === undefined
      ? ''
      : isDanish
        ? `, når ${name(element.afterMilestone, names.elements, language)} er holdt eller burde være holdt`
        : `, once ${name(element.afterMilestone, names.elements, language)} has been held or is due`;
  return `${isDanish ? 'højst' : 'at most'} ${most} ${between} ${fromWeek(element.fromWeek, language)}${after}`;
}

function bodyText(element: Element, language: Language, names: CadenceNames): string {
  const or = language === 'da' ? 'eller' : 'or';
  const [one, many] = [nounOf(element, language, 'one'), nounOf(element, language, 'many')];
  switch (element.type) {
    case 'within':
      return `${formatCount(element.contacts, one, many, language)} ${windowText(element.window, language)}`;
    case 'extra': {
      const extra = language === 'da' ? ['ekstra ', 'ekstra '] : ['extra ', 'extra '];
      return `${formatCount(element.contacts, `${extra[0]}${one}`, `${extra[1]}${many}`, language)} ${windowText(element.window, language)}`;
    }
    case 'milestone': {
      const kinds = element.metBy ?? ['any' as const];
      return `${formatList(
        kinds.map((kind) => conversationKindText(kind, language, 'a')),
        or,
      )} ${windowText(element.window, language)}`;
    }
    case 'pace':
      return paceText(element, language);
    case 'interval':
      return intervalText(element, language, names);
  }
}

function limits(element: Element, language: Language, names: CadenceNames): readonly string[] {
  const isDanish = language === 'da';
  const [fund, municipality] = isDanish
    ? ['holdt af a-kassen', 'holdt af kommunen']
    : ['held by the insurance fund', 'held by the municipality'];
  const several = element.kinds && element.kinds.length > 1 ? element.kinds.map((kind) => conversationKindText(kind, language, 'one')) : [];
  const tracks = (element.tracks ?? []).map((id) => name(id, names.tracks, language));
  const tracksWord = isDanish ? (tracks.length > 1 ? 'sporene' : 'sporet') : tracks.length > 1 ? 'the tracks' : 'the track';
  return [
    ...(element.heldBy === undefined ? [] : [element.heldBy === 'insuranceFund' ? (fund ?? '') : (municipality ?? '')]),
    ...(several.length === 0 ? [] : [`${isDanish ? 'hver som' : 'each as'} ${formatList(several, isDanish ? 'eller' : 'or')}`]),
    ...(tracks.length === 0 ? [] : [`${isDanish ? 'kun i' : 'only in'} ${tracksWord} ${formatList(tracks, isDanish ? 'og' : 'and')}`]),
  ];
}

/**
 * A requirement of the contact plan in words: "3 ekstra samtaler i uge 5-15, kun i sporet »Intensivt spor«", "Højst 13 uger mellem to samtaler fra uge 27",
 * "En fælles samtale i uge 1-5". How it is held is `mannerSentence`.
 */
export function cadenceSentence(element: Element, language: Language, names: CadenceNames = {}): string {
  return capitalised([bodyText(element, language, names), ...limits(element, language, names)].join(', '));
}

/** From when a conversation of an interval can be held: "Kan holdes fra 4 uger før fristen". Null for the other types, whose window says it. */
export function cadenceOpensSentence(element: Element, language: Language): string | null {
  if (element.type !== 'interval') return null;
  const weeks = element.opensWeeksBefore;
  if (weeks === 0) return language === 'da' ? 'Kan først holdes i den uge, hvor fristen ligger' : 'Can be held only in the week it is due';
  return language === 'da'
    ? `Kan holdes fra ${formatCount(weeks, 'uge', 'uger', language)} før fristen`
    : `Can be held from ${formatCount(weeks, 'week', 'weeks', language)} before it is due`;
}
