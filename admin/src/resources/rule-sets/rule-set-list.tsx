import { Box, Typography } from '@mui/material';
import { useFloors, useOverview, useRuleSets } from '../../api/use-api';
import { useText } from '../../i18n/use-text';
import { EmptyState } from '../../layout/empty-state';
import { Page } from '../../layout/page';
import { QueryState } from '../../layout/query-state';
import { Section } from '../../layout/section';
import { MunicipalityRow } from './list/municipality-row';
import { StrategyRow } from './list/strategy-row';
import { ruleSetRows } from './rule-set-rows';

const LIST = { listStyle: 'none', m: 0, p: 0, '& > li + li': { borderTop: '1px solid', borderColor: 'divider' } } as const;

/** Every municipality with the rules that are valid today, or a word on why there are none, and the strategies to hold them up against. */
export default function RuleSetList() {
  const text = useText();
  const overview = useOverview();
  const ruleSets = useRuleSets();
  const floors = useFloors().data ?? [];
  return (
    <Page title={text('ruleSets.title')} lead={text('ruleSets.lead')}>
      <QueryState query={overview} lines={10}>
        {({ on, municipalities }) => (
          <QueryState query={ruleSets} lines={10}>
            {(versions) => {
              const rows = ruleSetRows(versions, municipalities, on);
              const [own, strategies] = [
                rows.filter(({ kind }) => kind === 'municipality'),
                rows.filter(({ kind }) => kind === 'strategy'),
              ];
              return (
                <>
                  <Section title={text('ruleSets.list.municipalities')}>
                    {own.length === 0 ? <EmptyState title={text('ruleSets.list.empty')} text={text('ruleSets.list.emptyText')} /> : null}
                    <Box component="ul" sx={LIST}>
                      {own.map((row) => (
                        <MunicipalityRow
                          key={row.owner}
                          row={row}
                          overview={municipalities.find(({ code }) => code === row.owner)?.ruleSet ?? null}
                          floors={floors}
                        />
                      ))}
                    </Box>
                  </Section>
                  <Section id="strategies" title={text('ruleSets.list.strategies')} lead={text('ruleSets.list.strategiesLead')}>
                    {strategies.length === 0 ? <Typography>{text('ruleSets.list.noStrategies')}</Typography> : null}
                    <Box component="ul" sx={LIST}>
                      {strategies.map((row) => (
                        <StrategyRow key={row.owner} row={row} floors={floors} />
                      ))}
                    </Box>
                  </Section>
                </>
              );
            }}
          </QueryState>
        )}
      </QueryState>
    </Page>
  );
}
