import { ListBase } from 'react-admin';
import { type Municipality } from '../../api/types';
import { Section } from '../../layout/section';
import { useText } from '../../i18n/use-text';
import { DecisionFilters } from './decision-filters';
import { DecisionRows } from './decision-rows';

interface MunicipalityDecisionsProps {
  readonly municipality: Municipality;
  readonly municipalities: readonly Municipality[];
  readonly onChoose: (code: string) => void;
}

/** Filters and rows of one municipality. They are kept in memory for each municipality by itself: a track of one is no track of another. */
export function MunicipalityDecisions({ municipality, municipalities, onChoose }: MunicipalityDecisionsProps) {
  const text = useText();
  return (
    <ListBase
      resource="decisions"
      disableSyncWithLocation
      storeKey={`decisions.${municipality.code}`}
      filter={{ tenant: municipality.code }}
      sort={{ field: 'createdAt', order: 'DESC' }}
      perPage={25}
      exporter={false}
      // Asked for each time it is opened: a decision may have been stored a moment ago. What went wrong the page says itself; a notice that disappears would say it twice.
      queryOptions={{ staleTime: 0, onError: () => undefined }}
    >
      <Section title={text('decisions.list.filters')}>
        <DecisionFilters municipality={municipality} municipalities={municipalities} onChoose={onChoose} />
      </Section>
      <Section title={text('decisions.list.caption', { municipality: municipality.name })}>
        <DecisionRows municipality={municipality} />
      </Section>
    </ListBase>
  );
}
