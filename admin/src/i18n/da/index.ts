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
  imports,
  background,
  outbox,
  resources: {
    'rule-sets': { name: 'Regelsæt |||| Kommuner og regelsæt' },
    cases: { name: 'Sag |||| Sager' },
    imports: { name: 'Indlæsning |||| Indlæsninger' },
    'scheduled-actions': { name: 'Arbejde |||| Arbejde i baggrunden' },
    outbox: { name: 'Mail |||| Udbakke' },
    decisions: { name: 'Afgørelse |||| Afgørelser' },
  },
};
