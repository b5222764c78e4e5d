import { z } from 'zod';

/** A calendar's secret link, shown once. */
export const feedLinkSchema = z
  .strictObject({ url: z.string().meta({ description: 'Whoever has it reads the calendar. It is not kept and cannot be shown again.' }) })
  .meta({ id: 'FeedLink' });

export type FeedLink = z.infer<typeof feedLinkSchema>;
