import { type UseQueryResult } from '@tanstack/react-query';
import { type Fact, type Schema } from '../../../api/types';
import { useText } from '../../../i18n/use-text';
import { QueryState } from '../../../layout/query-state';
import { Section } from '../../../layout/section';
import { type Reading } from '../reading';
import { FindingItem } from './finding-item';
import { FindingsSummary } from './findings-summary';
import { PartHeading } from './part-heading';
import { RuleList } from './rule-list';

interface FindingsPartProps {
  readonly findings: UseQueryResult<Schema<'Findings'>>;
  readonly facts: readonly Fact[];
  readonly reading: Reading;
}

/** What the analyser says of the rules. Nothing found is an answer too. */
export function FindingsPart({ findings, facts, reading }: FindingsPartProps) {
  const text = useText();
  return (
    <Section id="findings" title={text('ruleSets.part.findings')}>
      <QueryState query={findings} lines={2}>
        {(data) => (
          <>
            <FindingsSummary findings={data} />
            {data.findings.length === 0 ? null : (
              <RuleList>
                {data.findings.map((finding, index) => (
                  <li key={`${finding.code}-${finding.rule}-${index}`}>
                    <FindingItem finding={finding} severity={finding.severity} facts={facts} reading={reading} />
                  </li>
                ))}
              </RuleList>
            )}
            {data.notices.length === 0 ? null : (
              <>
                <PartHeading title={text('ruleSets.findings.notices')} />
                <RuleList>
                  {data.notices.map((notice) => (
                    <li key={`${notice.code}-${notice.rule}`}>
                      <FindingItem finding={notice} severity="notice" facts={facts} reading={reading} />
                    </li>
                  ))}
                </RuleList>
              </>
            )}
          </>
        )}
      </QueryState>
    </Section>
  );
}
