import { Box, Link } from '@mui/material';
import { useStore } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { useText } from '../../i18n/use-text';
import { type RuledMunicipality } from './comparison-partner';

interface MunicipalityLinksProps {
  readonly municipality: RuledMunicipality;
  /** The one to compare with; null when no other has rules. */
  readonly partner: RuledMunicipality | null;
}

/** The ways on from one municipality. A list of links read on its own says which municipality each is about. */
export function MunicipalityLinks({ municipality: { code, name, ruleSet }, partner }: MunicipalityLinksProps) {
  const text = useText();
  // The trial page takes the municipality from here; an address never carries what is being looked at.
  const [, handOver] = useStore<string | null>('trial.municipality', null);
  const named = (words: string) => ({ 'aria-label': text('home.table.named', { words, name }) });
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 0.5, alignItems: 'flex-start' }}>
      <Link component={RouterLink} to={`/rule-sets/${ruleSet.id}/show`} {...named(text('home.table.document'))}>
        {text('home.table.document')}
      </Link>
      {partner ? (
        <Link
          component={RouterLink}
          to={`/compare/${ruleSet.id}/${partner.ruleSet.id}`}
          {...named(text('home.table.compare', { name: partner.name }))}
        >
          {text('home.table.compare', { name: partner.name })}
        </Link>
      ) : null}
      <Link component={RouterLink} to="/trial" onClick={() => handOver(code)} {...named(text('home.table.trial'))}>
        {text('home.table.trial')}
      </Link>
    </Box>
  );
}
