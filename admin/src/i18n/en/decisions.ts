import { type decisions as danish } from '../da/decisions';

export const decisions: typeof danish = {
  title: 'Decisions',
};
