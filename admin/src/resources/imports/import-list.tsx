import { Fragment } from 'react';
import { useText } from '../../i18n/use-text';
import { Page } from '../../layout/page';
import { TenantBar } from '../../shared/tenant/tenant-bar';
import { WithMunicipality } from '../../shared/tenant/with-municipality';
import { ImportForm } from './import-form';
import { ImportRows } from './import-rows';

/** Files into one municipality: send one, and see what became of those before. */
export default function ImportList() {
  const text = useText();
  return (
    <Page title={text('imports.title')} lead={text('imports.lead')}>
      <WithMunicipality>
        {(choice) => (
          <Fragment key={choice.municipality.code}>
            <TenantBar {...choice} />
            <ImportForm municipality={choice.municipality.code} />
            <ImportRows municipality={choice.municipality} />
          </Fragment>
        )}
      </WithMunicipality>
    </Page>
  );
}
