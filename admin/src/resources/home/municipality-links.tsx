import { Box, Link } from '@mui/material';
import { useStore } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { useText } from '../../i18n/use-text';
import { visuallyHidden } from '../../shared/visually-hidden';
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
  const forName = (
    <Box component="span" sx={visuallyHidden}>
      {text('home.table.forMunicipality', { name })}
    </Box>
  );
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 0.5, alignItems: 'flex-start', position: 'relative' }}>
      <Link component={RouterLink} to={`/rule-sets/${ruleSet.id}/show`}>
        {text('home.table.document')}
        {forName}
      </Link>
      {partner ? (
        <Link component={RouterLink} to={`/compare/${ruleSet.id}/${partner.ruleSet.id}`}>
          {text('home.table.compare', { name: partner.name })}
          {forName}
        </Link>
      ) : null}
      <Link component={RouterLink} to="/trial" onClick={() => handOver(code)}>
        {text('home.table.trial')}
        {forName}
      </Link>
    </Box>
  );
}
