import { useText } from '../../i18n/use-text';
import { Page } from '../../layout/page';
import { WithMunicipality } from '../../shared/tenant/with-municipality';
import { MunicipalityCases } from './list/municipality-cases';

/** The living cases of one municipality. */
export default function CaseList() {
  const text = useText();
  return (
    <Page title={text('cases.title')} lead={text('cases.lead')}>
      <WithMunicipality>{(choice) => <MunicipalityCases key={choice.municipality.code} choice={choice} />}</WithMunicipality>
    </Page>
  );
}
