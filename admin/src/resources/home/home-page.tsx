import { useOverview } from '../../api/use-api';
import { useText } from '../../i18n/use-text';
import { Page } from '../../layout/page';
import { QueryState } from '../../layout/query-state';
import { Section } from '../../layout/section';
import { SourceLegend } from '../../shared/source-legend';
import { CitizensWay } from './citizens-way';
import { Municipalities } from './municipalities';
import { NextSteps } from './next-steps';

/** The front page: what this is, the municipalities at a glance, where to go, how it hangs together. */
export default function HomePage() {
  const text = useText();
  const overview = useOverview();
  return (
    <Page title={text('home.title')} lead={text('home.lead')}>
      <Section title={text('home.university.title')} lead={text('home.university.lead')}>
        <QueryState query={overview} lines={7}>
          {({ municipalities }) => (
            <Municipalities
              title={text('home.university.title')}
              municipalities={municipalities.filter(({ kind }) => kind === 'universityCity')}
              all={municipalities}
            />
          )}
        </QueryState>
      </Section>
      <NextSteps />
      <CitizensWay />
      {overview.data ? (
        <Section title={text('home.cases.title')} lead={text('home.cases.lead')}>
          <Municipalities
            title={text('home.cases.title')}
            municipalities={overview.data.municipalities.filter(({ kind }) => kind === 'case')}
            all={overview.data.municipalities}
          />
        </Section>
      ) : null}
      <SourceLegend />
    </Page>
  );
}
