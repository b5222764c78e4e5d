import { z } from 'zod';

/** What storing adds to a result; none of it is part of the bytes that are hashed. */
export const storedShape = {
  id: z.string().meta({ format: 'uuid' }),
  createdAt: z.string().meta({ format: 'date-time' }),
  engineVersion: z.string().meta({ description: 'The program that decided; a replay under the same one gives the same bytes.' }),
  resultHash: z.string().meta({ description: 'SHA-256 of the stored result, hexadecimal.' }),
};
