export { archetypeSentence } from './archetype-sentence';
export { bandSentence } from './band-sentence';
export { basisSentence, sourceText } from './basis-sentence';
export { type CadenceNames, cadenceOpensSentence, cadenceSentence } from './cadence-sentence';
export { conditionOutline, type OutlineNode, readsBetterAsList } from './condition-outline';
export { conditionSentence, plainSentence } from './condition-sentence';
export { conversationKindText, holderText } from './contact-words';
export { criterionSentence } from './criterion-sentence';
export { factorSentence, pointsText } from './factor-sentence';
export { factValueText } from './fact-value-text';
export {
  capitalised,
  formatCount,
  formatDate,
  formatInstant,
  formatKroner,
  formatList,
  formatMonth,
  formatNumber,
  formatPercent,
  formatRange,
  formatWeekday,
  plural,
} from './format';
export { type Language } from './language';
export { bookingText, mannerSentence } from './manner-sentence';
export { measureKindText } from './measure-kind-text';
export { measureSentence, suspensionSentence } from './measure-sentence';
export { reminderStepSentence } from './reminder-sentence';
export { plainText, type Segment, startingLarge } from './segment';
export { type SentenceFact, type ValueLabels } from './sentence-fact';
export { type SentenceOptions } from './sentence-options';
export { type Statement, statementSegments } from './statement-segments';
export { taskKindText } from './task-kind-text';
export { timingSentence } from './timing-sentence';
export { trackSentence } from './track-sentence';
export { valueLabelsOf } from './value-labels-of';
