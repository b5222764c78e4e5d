import { Box } from '@mui/material';
import { useText } from '../../../i18n/use-text';
import { type ComparedItem } from './compare-outcomes';

/** What one municipality says in a row of the comparison; in a list, each thing the other does not say carries the words "kun her". */
export function ComparedItems({ items, isList }: { readonly items: readonly ComparedItem[]; readonly isList: boolean }) {
  const text = useText();
  const [first] = items;
  if (!first) return <Box sx={{ color: 'text.secondary' }}>{text('trial.compare.nothing')}</Box>;
  if (!isList) return <Box sx={{ fontWeight: first.onlyHere ? 600 : 400 }}>{first.text}</Box>;
  return (
    <Box component="ul" sx={{ m: 0, pl: 2 }}>
      {items.map((item) => (
        <Box component="li" key={item.text} sx={{ fontWeight: item.onlyHere ? 600 : 400 }}>
          {item.text}
          {item.onlyHere ? ` (${text('trial.compare.onlyHere')})` : null}
        </Box>
      ))}
    </Box>
  );
}
