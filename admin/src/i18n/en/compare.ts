import { type compare as danish } from '../da/compare';

export const compare: typeof danish = {
  title: 'Compare two rule sets',
};
