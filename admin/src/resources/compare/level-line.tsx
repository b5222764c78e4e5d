import { type Schema } from '../../api/types';
import { useText } from '../../i18n/use-text';

/** A track by name and level: "Intensivt spor (Intensiv):". */
export function LevelLine({ label, level }: { readonly label: string; readonly level: Schema<'Track'>['level'] }) {
  const text = useText();
  return (
    <strong>
      {label} ({text(`common.level.${level}`)}):
    </strong>
  );
}
