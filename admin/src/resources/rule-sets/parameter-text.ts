import { type Text } from '../../i18n/use-text';
import { type Schema } from '../../api/types';
import { formatNumber, type Language } from '../../sentences';

type Parameter = Pick<Schema<'Parameter'>, 'value' | 'unit' | 'min' | 'max'>;

/** A text in both languages is written "som udgangspunkt / as a rule". */
const BOTH = /^(.+?) \/ (.+)$/;

/** The value of a parameter as one reads it: "24 uger", "Ja", "som udgangspunkt". */
export function parameterText({ value, unit }: Parameter, text: Text, language: Language): string {
  if (typeof value === 'boolean') return text(value ? 'common.yes' : 'common.no');
  if (typeof value === 'number') return `${formatNumber(value, language)} ${unit?.[language] ?? ''}`.trimEnd();
  const [, danish, english] = BOTH.exec(value) ?? [];
  return (language === 'da' ? danish : english) ?? value;
}

/** Between which values it may be changed; null where no limit is set. */
export function parameterBounds({ min, max }: Parameter, text: Text, language: Language): string | null {
  const number = (value: number): string => formatNumber(value, language);
  if (min !== undefined && max !== undefined) return text('ruleSets.parameters.bounds', { min: number(min), max: number(max) });
  if (min !== undefined) return text('ruleSets.parameters.atLeast', { min: number(min) });
  return max === undefined ? null : text('ruleSets.parameters.atMost', { max: number(max) });
}
