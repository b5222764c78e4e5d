import { z } from 'zod';

const findingShape = {
  code: z.string().meta({ description: 'Stable and dotted; what a program looks at.', examples: ['fact.unknown'] }),
  field: z
    .string()
    .optional()
    .meta({ description: 'JSON path of the offending part of the request.', examples: ['spell.contacts[0].heldOn'] }),
  da: z.string(),
  en: z.string(),
};

/** The body of every error answer, for the OpenAPI file. */
export const problemSchema = z
  .strictObject({
    type: z.string().meta({ examples: ['urn:sporskifte:problem:fact.unknown'] }),
    title: z.string(),
    status: z.int(),
    ...findingShape,
    detail: z.string().meta({ description: 'The sentence in the language of Accept-Language; Danish by default.' }),
    instance: z.string(),
    requestId: z.string().optional().meta({ description: 'On errors of the service: what to quote when reporting it.' }),
    errors: z.array(z.strictObject(findingShape)).optional().meta({ description: 'All findings, when there were several.' }),
  })
  .meta({ id: 'Problem', description: 'What went wrong and what would work (RFC 9457).' });
