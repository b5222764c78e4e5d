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

/** All Danish texts of the console. English has the same keys, checked by the compiler. */
export const da = {
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
    'rule-sets': { name: 'Regelsæt |||| Kommuner og regelsæt' },
    cases: { name: 'Sag |||| Sager' },
    decisions: { name: 'Afgørelse |||| Afgørelser' },
  },
};
