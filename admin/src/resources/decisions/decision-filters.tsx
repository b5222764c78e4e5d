import { Alert, Box, Button, MenuItem, TextField } from '@mui/material';
import { type Municipality } from '../../api/types';
import { useRuleSet, useRuleSets } from '../../api/use-api';
import { useLanguage, useLocalised, useText } from '../../i18n/use-text';
import { formatDate } from '../../sentences';
import { isWrongOrder } from './decision-filter-values';
import { FilterDay } from './filter-day';
import { FilterSelect } from './filter-select';
import { useDecisionFilters } from './use-decision-filters';

interface DecisionFiltersProps {
  readonly municipality: Municipality;
  readonly municipalities: readonly Municipality[];
  readonly onChoose: (code: string) => void;
}

/** What the list is narrowed to. Tracks and risks are those of the version that is chosen, else of the newest one. */
export function DecisionFilters({ municipality, municipalities, onChoose }: DecisionFiltersProps) {
  const text = useText();
  const localised = useLocalised();
  const language = useLanguage();
  const { values, isFiltered, clear } = useDecisionFilters();
  const versions = (useRuleSets().data ?? [])
    .filter((one) => one.municipality === municipality.code)
    .sort((one, other) => other.version - one.version);
  const rules = versions.find(({ version }) => version === values.ruleSetVersion) ?? versions[0];
  const document = useRuleSet(rules?.id ?? null).data?.document;
  return (
    <>
      <Box sx={{ display: 'grid', mt: 1.5, gap: 1.5, gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 12.5rem), 1fr))' }}>
        <TextField
          select
          size="small"
          required
          label={text('common.municipality')}
          value={municipality.code}
          onChange={({ target }) => onChoose(target.value)}
        >
          {municipalities.map(({ code, name }) => (
            <MenuItem key={code} value={code}>
              {name}
            </MenuItem>
          ))}
        </TextField>
        <FilterSelect
          name="ruleSetVersion"
          label={text('decisions.list.version')}
          all={text('decisions.list.anyVersion')}
          options={versions.map(({ version, validFrom }) => ({
            value: String(version),
            label: text('decisions.list.versionOption', { version, date: formatDate(validFrom, language) }),
          }))}
        />
        <FilterSelect
          name="track"
          label={text('decisions.list.track')}
          all={text('decisions.list.anyTrack')}
          options={[
            ...(document?.tracks.ordered ?? []).map(({ id, label }) => ({ value: id, label: localised(label) })),
            { value: 'undecided', label: text('decisions.list.undecided') },
          ]}
        />
        <FilterSelect
          name="risk"
          label={text('decisions.list.risk')}
          all={text('decisions.list.anyRisk')}
          options={[
            ...(document?.screening.bands ?? []).map(({ id, label }) => ({ value: id, label: localised(label) })),
            { value: 'undecided', label: text('decisions.list.undecided') },
          ]}
        />
        <FilterSelect
          name="kind"
          label={text('decisions.list.kind')}
          all={text('decisions.list.anyKind')}
          options={[
            { value: 'case', label: text('decisions.list.kindCase') },
            { value: 'grant', label: text('decisions.list.kindGrant') },
          ]}
        />
        <FilterDay name="asOf_gte" label={text('decisions.list.from')} />
        <FilterDay name="asOf_lte" label={text('decisions.list.to')} />
        {isFiltered ? <Button onClick={clear}>{text('decisions.list.clear')}</Button> : null}
      </Box>
      {isWrongOrder(values) ? (
        <Alert severity="warning" variant="outlined" sx={{ mt: 1.5 }}>
          {text('decisions.list.wrongOrder')}
        </Alert>
      ) : null}
    </>
  );
}
