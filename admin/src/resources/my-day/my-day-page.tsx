import PrintOutlined from '@mui/icons-material/PrintOutlined';
import { Button } from '@mui/material';
import { useConsultants, useTeams } from '../../api/use-tenant';
import { useText } from '../../i18n/use-text';
import { Page } from '../../layout/page';
import { QueryState } from '../../layout/query-state';
import { type TenantChoice, WithMunicipality } from '../../shared/tenant/with-municipality';
import { MyDay } from './my-day';

function PeopleOfDay({ choice }: { readonly choice: TenantChoice }) {
  const { code } = choice.municipality;
  const teams = useTeams(code);
  const consultants = useConsultants(code);
  return (
    <QueryState query={teams}>
      {(allTeams) => (
        <QueryState query={consultants}>
          {(everybody) => <MyDay key={code} choice={choice} teams={allTeams} consultants={everybody.filter(({ isActive }) => isActive)} />}
        </QueryState>
      )}
    </QueryState>
  );
}

/** The day of a chosen consultant or team. */
export default function MyDayPage() {
  const text = useText();
  return (
    <Page
      title={text('myDay.title')}
      lead={<span className="no-print">{text('myDay.lead')}</span>}
      actions={
        <Button variant="outlined" startIcon={<PrintOutlined />} onClick={() => window.print()}>
          {text('common.print')}
        </Button>
      }
    >
      <WithMunicipality>{(choice) => <PeopleOfDay choice={choice} />}</WithMunicipality>
    </Page>
  );
}
