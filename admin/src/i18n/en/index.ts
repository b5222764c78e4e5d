import { background } from './background';
import { capacity } from './capacity';
import { cases } from './cases';
import { common } from './common';
import { compare } from './compare';
import { decisions } from './decisions';
import { home } from './home';
import { outbox } from './outbox';
import { reactAdmin } from './react-admin';
import { imports } from './imports';
import { myDay } from './my-day';
import { ruleSets } from './rule-sets';
import { tasks } from './tasks';
import { timeline } from './timeline';
import { trial } from './trial';

import { type da } from '../da';

/** All English texts of the console. */
export const en: typeof da = {
  ra: reactAdmin,
  common,
  home,
  ruleSets,
  compare,
  trial,
  decisions,
  capacity,
  timeline,
  tasks,
  myDay,
  cases,
  imports,
  background,
  outbox,
  resources: {
    'rule-sets': { name: 'Rule set |||| Municipalities and rule sets' },
    cases: { name: 'Case |||| Cases' },
    imports: { name: 'Import |||| Imports' },
    'scheduled-actions': { name: 'Work |||| Background work' },
    outbox: { name: 'Mail |||| Outbox' },
    decisions: { name: 'Decision |||| Decisions' },
  },
};
