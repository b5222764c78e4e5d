import { type trial as danish } from '../da/trial';

export const trial: typeof danish = {
  title: 'Try a citizen',
};
