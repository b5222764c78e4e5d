import { useText } from '../../i18n/use-text';
import { Page } from '../../layout/page';
import { WithMunicipality } from '../../shared/tenant/with-municipality';
import { MunicipalityDecisions } from './municipality-decisions';

/** The stored decisions of one municipality. */
export default function DecisionList() {
  const text = useText();
  return (
    <Page title={text('decisions.title')} lead={text('decisions.list.lead')}>
      <WithMunicipality>
        {({ municipality, municipalities, choose }) => (
          <MunicipalityDecisions key={municipality.code} municipality={municipality} municipalities={municipalities} onChoose={choose} />
        )}
      </WithMunicipality>
    </Page>
  );
}
