import { type ruleSets as danish } from '../da/rule-sets';

export const ruleSets: typeof danish = {
  title: 'Municipalities and rule sets',
};
