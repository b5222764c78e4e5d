import { type RuleSetSummary } from '../../../api/types';
import { useRuleSet, useRuleSets } from '../../../api/use-api';
import { useConsultants, useTeams } from '../../../api/use-tenant';
import { useLocalised, useText } from '../../../i18n/use-text';
import { FilterGrid } from '../../../shared/list/filter-grid';
import { ListFilter } from '../../../shared/list/list-filter';
import { TenantField } from '../../../shared/tenant/tenant-field';
import { type TenantChoice } from '../../../shared/tenant/with-municipality';

/** The newest version of a municipality's rules; its tracks and bands are what one can narrow to. */
function newest(all: readonly RuleSetSummary[], municipality: string): RuleSetSummary | undefined {
  return all.filter((one) => one.municipality === municipality).sort((one, other) => other.version - one.version)[0];
}

/** What the list of cases is narrowed to. */
export function CaseFilters({ choice }: { readonly choice: TenantChoice }) {
  const text = useText();
  const localised = useLocalised();
  const { code } = choice.municipality;
  const teams = useTeams(code).data ?? [];
  const consultants = useConsultants(code).data ?? [];
  const rules = newest(useRuleSets().data ?? [], code);
  const document = useRuleSet(rules?.id ?? null).data?.document;
  const named = (some: readonly { readonly id: string; readonly name: string }[]) =>
    some.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <FilterGrid>
      <TenantField {...choice} />
      <ListFilter
        name="consultant"
        label={text('cases.list.consultant')}
        all={text('cases.list.anyConsultant')}
        options={named(consultants)}
      />
      <ListFilter name="team" label={text('cases.list.team')} all={text('cases.list.anyTeam')} options={named(teams)} />
      <ListFilter
        name="track"
        label={text('cases.list.track')}
        all={text('cases.list.anyTrack')}
        options={(document?.tracks.ordered ?? []).map(({ id, label }) => ({ value: id, label: localised(label) }))}
      />
      <ListFilter
        name="risk"
        label={text('cases.list.risk')}
        all={text('cases.list.anyRisk')}
        options={(document?.screening.bands ?? []).map(({ id, label }) => ({ value: id, label: localised(label) }))}
      />
      <ListFilter
        name="state"
        label={text('cases.list.state')}
        all={text('cases.list.anyState')}
        options={(['open', 'paused', 'ended'] as const).map((state) => ({ value: state, label: text(`cases.state.${state}`) }))}
      />
      <ListFilter
        name="overdue"
        isYesNo
        label={text('cases.list.overdue')}
        all={text('cases.list.anyOverdue')}
        options={[{ value: 'true', label: text('cases.list.onlyOverdue') }]}
      />
    </FilterGrid>
  );
}
