import { type capacity as danish } from '../da/capacity';

export const capacity: typeof danish = {
  title: 'Capacity',
};
