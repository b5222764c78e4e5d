import { type timeline as danish } from '../da/timeline';

export const timeline: typeof danish = {
  title: 'Timeline',
};
