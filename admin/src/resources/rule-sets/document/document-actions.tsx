import PersonSearch from '@mui/icons-material/PersonSearchOutlined';
import Print from '@mui/icons-material/PrintOutlined';
import { Button } from '@mui/material';
import { useStore } from 'react-admin';
import { Link } from 'react-router-dom';
import { type RuleSet, type RuleSetSummary } from '../../../api/types';
import { useText } from '../../../i18n/use-text';
import { CompareMenu } from './compare-menu';

interface DocumentActionsProps {
  readonly ruleSet: RuleSet;
  readonly others: readonly RuleSetSummary[];
}

/** What one can do with the rules: hold them up against others, try a citizen, put them on paper. */
export function DocumentActions({ ruleSet, others }: DocumentActionsProps) {
  const text = useText();
  const [, setMunicipality] = useStore<string | null>('trial.municipality', null);
  const { municipality } = ruleSet;
  return (
    <>
      <CompareMenu id={ruleSet.id} others={others} />
      {municipality === null ? null : (
        <Button component={Link} to="/trial" variant="contained" startIcon={<PersonSearch />} onClick={() => setMunicipality(municipality)}>
          {text('ruleSets.document.tryCitizen')}
        </Button>
      )}
      <Button variant="outlined" startIcon={<Print />} onClick={() => window.print()}>
        {text('common.print')}
      </Button>
    </>
  );
}
