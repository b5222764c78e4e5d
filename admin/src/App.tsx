import { Admin, CustomRoutes, Resource } from 'react-admin';
import { BrowserRouter, Route } from 'react-router-dom';
import { consoleStore } from './api/console-store';
import { dataProvider } from './api/data-provider';
import { createQueryClient } from './api/query-client';
import { i18nProvider } from './i18n/i18n-provider';
import { ConsoleLayout } from './layout/console-layout';
import { lazyPage } from './layout/lazy-page';
import { NotFoundPage } from './layout/not-found-page';
import { darkTheme, lightTheme } from './layout/theme';

const HomePage = lazyPage(() => import('./resources/home/home-page'));
const RuleSetList = lazyPage(() => import('./resources/rule-sets/rule-set-list'));
const RuleSetPage = lazyPage(() => import('./resources/rule-sets/rule-set-page'));
const ComparePage = lazyPage(() => import('./resources/compare/compare-page'));
const TrialPage = lazyPage(() => import('./resources/trial/trial-page'));
const DecisionList = lazyPage(() => import('./resources/decisions/decision-list'));
const DecisionPage = lazyPage(() => import('./resources/decisions/decision-page'));
const MyDayPage = lazyPage(() => import('./resources/my-day/my-day-page'));
const CaseList = lazyPage(() => import('./resources/cases/case-list'));
const CasePage = lazyPage(() => import('./resources/cases/case-page'));
const ImportList = lazyPage(() => import('./resources/imports/import-list'));
const ImportPage = lazyPage(() => import('./resources/imports/import-page'));
const WorkPage = lazyPage(() => import('./resources/work/work-page'));
const OutboxList = lazyPage(() => import('./resources/outbox/outbox-list'));
const MessagePage = lazyPage(() => import('./resources/outbox/message-page'));
const CapacityPage = lazyPage(() => import('./resources/capacity/capacity-page'));

const store = consoleStore();
const queryClient = createQueryClient();

/** The console: what the engine knows and decides, for people. Each page is fetched when it is first opened. */
export function App() {
  return (
    <BrowserRouter>
      <Admin
        dataProvider={dataProvider}
        i18nProvider={i18nProvider}
        store={store}
        queryClient={queryClient}
        layout={ConsoleLayout}
        dashboard={HomePage}
        catchAll={NotFoundPage}
        theme={lightTheme}
        darkTheme={darkTheme}
        disableTelemetry
      >
        <Resource name="rule-sets" list={RuleSetList} show={RuleSetPage} />
        <Resource name="decisions" list={DecisionList} show={DecisionPage} />
        <Resource name="cases" list={CaseList} show={CasePage} />
        <Resource name="imports" list={ImportList} show={ImportPage} />
        <Resource name="outbox" list={OutboxList} show={MessagePage} />
        <CustomRoutes>
          <Route path="/my-day" element={<MyDayPage />} />
          <Route path="/work" element={<WorkPage />} />
          <Route path="/compare" element={<ComparePage />} />
          <Route path="/compare/:left" element={<ComparePage />} />
          <Route path="/compare/:left/:right" element={<ComparePage />} />
          <Route path="/trial" element={<TrialPage />} />
          <Route path="/capacity" element={<CapacityPage />} />
        </CustomRoutes>
      </Admin>
    </BrowserRouter>
  );
}
