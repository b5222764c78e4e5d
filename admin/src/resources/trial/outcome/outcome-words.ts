import { type DecisionLike } from '../../../decision';
import { type Text } from '../../../i18n/use-text';
import { type Language } from '../../../sentences';
import { conversationCount } from './conversation-count';

/** A name inside a sentence: "Intensivt spor" is "intensivt spor"; IT-sporet and what else has capitals of its own stays. */
export function insideSentence(name: string): string {
  const [first = '', second = ''] = name;
  return second === second.toLowerCase() ? first.toLowerCase() + name.slice(1) : name;
}

const isTrackOpen = ({ track }: DecisionLike): boolean => track.id === 'undecided';

function trackWords(decision: DecisionLike, text: Text, language: Language): string {
  return isTrackOpen(decision) ? text('trial.outcome.openTrack') : insideSentence(decision.track.label[language]);
}

function riskAndTrack(decision: DecisionLike, text: Text, language: Language): string {
  const { risk } = decision.screening;
  if (risk === 'undecided' && isTrackOpen(decision)) return text('trial.outcome.openBoth');
  const riskWords = risk === 'undecided' ? text('trial.outcome.openRisk') : text(`common.risk.${risk}`);
  return text('trial.outcome.riskAndTrack', { risk: riskWords, track: trackWords(decision, text, language) });
}

/** The outcome in one line: "Høj risiko, intensivt spor, 9 samtaler til og med uge 26". */
export function outcomeWords(decision: DecisionLike, text: Text, language: Language): string {
  const { planned, untilWeek } = conversationCount(decision);
  return text('trial.outcome.summary', {
    outcome: riskAndTrack(decision, text, language),
    conversations: text('trial.outcome.conversations', { smart_count: planned }),
    week: untilWeek,
  });
}

export interface NamedOutcome {
  readonly name: string;
  readonly decision: DecisionLike;
}

/** Two municipalities in one sentence: "Frederiksberg: intensivt spor, 9 samtaler til og med uge 26; København: samme forløb for alle, 6." */
export function comparisonWords(one: NamedOutcome, other: NamedOutcome, text: Text, language: Language): string {
  const of = ({ name, decision }: NamedOutcome) => ({
    name,
    track: trackWords(decision, text, language),
    ...conversationCount(decision),
  });
  const [left, right] = [of(one), of(other)];
  const conversations = ({ planned }: { readonly planned: number }): string =>
    text('trial.outcome.conversations', { smart_count: planned });
  if (left.track === right.track && left.planned === right.planned && one.decision.screening.risk === other.decision.screening.risk) {
    return text('trial.compare.sameSentence', {
      left: left.name,
      right: right.name,
      track: left.track,
      conversations: conversations(left),
      week: left.untilWeek,
    });
  }
  return text('trial.compare.sentence', {
    left: left.name,
    leftTrack: left.track,
    leftConversations: conversations(left),
    week: left.untilWeek,
    right: right.name,
    rightTrack: right.track,
    rightConversations: conversations(right),
  });
}
