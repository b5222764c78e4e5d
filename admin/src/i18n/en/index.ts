import { capacity } from './capacity';
import { cases } from './cases';
import { common } from './common';
import { compare } from './compare';
import { decisions } from './decisions';
import { home } from './home';
import { reactAdmin } from './react-admin';
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
  resources: {
    'rule-sets': { name: 'Rule set |||| Municipalities and rule sets' },
    cases: { name: 'Case |||| Cases' },
    decisions: { name: 'Decision |||| Decisions' },
  },
};
