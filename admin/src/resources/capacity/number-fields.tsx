import { Box } from '@mui/material';
import { useOverview } from '../../api/use-api';
import { useLanguage, useText } from '../../i18n/use-text';
import { QueryState } from '../../layout/query-state';
import { Section } from '../../layout/section';
import { type Schema } from '../../api/types';
import { CAPACITY_FIELD_NAMES, type CapacityField } from './capacity-fields';
import { type CapacityForm, faultsOf } from './capacity-form';
import { MunicipalityChoice } from './municipality-choice';
import { NumberField } from './number-field';
import { originOf } from './origin-of';
import { originText } from './origin-text';

interface NumberFieldsProps {
  readonly form: CapacityForm;
  readonly municipality: Schema<'OverviewMunicipality'> | null;
  readonly onType: (field: CapacityField, text: string) => void;
  readonly onFill: (municipality: Schema<'OverviewMunicipality'>) => void;
  readonly onReset: () => void;
}

/** Everything that goes into the calculation. Nothing here depends on the service answering, except taking a municipality's numbers. */
export function NumberFields({ form, municipality, onType, onFill, onReset }: NumberFieldsProps) {
  const text = useText();
  const language = useLanguage();
  const overview = useOverview();
  const faults = faultsOf(form.texts, language);
  return (
    <Section title={text('capacity.input.title')}>
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          pt: 0.75,
          gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 15rem), 1fr))',
          alignItems: 'start',
        }}
      >
        <div>
          <QueryState query={overview} lines={1}>
            {({ municipalities }) => (
              <MunicipalityChoice
                municipalities={municipalities}
                chosen={form.municipality}
                onChoose={(chosen) => (chosen ? onFill(chosen) : onReset())}
              />
            )}
          </QueryState>
        </div>
        {CAPACITY_FIELD_NAMES.map((field) => (
          <NumberField
            key={field}
            field={field}
            value={form.texts[field]}
            fault={faults[field]}
            origin={originText(originOf(field, form.numbers, municipality), field, municipality?.name ?? '', text, language)}
            onType={onType}
          />
        ))}
      </Box>
    </Section>
  );
}
