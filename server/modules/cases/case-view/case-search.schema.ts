import { z } from 'zod';
import { shortText } from '../../../platform/http/schema-parts';
import { caseRowSchema } from './case-row.schema';

/** The body of `POST /api/case-searches`: a person is never searched for in an address. */
export const caseSearchRequestSchema = z
  .strictObject({
    text: shortText(100).meta({ description: 'The citizen’s external id, or the whole CPR number with or without a hyphen.' }),
  })
  .meta({ id: 'CaseSearchRequest' });

/** Every spell of the citizens found. */
export const caseSearchSchema = z
  .array(caseRowSchema)
  .meta({ id: 'CaseSearch', description: 'The latest spell first; empty when nobody is found.' });
