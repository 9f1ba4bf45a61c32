import { z } from 'zod';
import { columnSchema } from './column.ts';
import { interviewSchema } from './interview.ts';

const schemas = { column: columnSchema, interview: interviewSchema } as const;

/** The JSON Schemas for editors: file name and whole text of each, as committed in `schema/`. */
export function documentSchemas(): { fileName: string; text: string }[] {
  return Object.entries(schemas).map(([name, schema]) => ({
    fileName: `${name}.schema.json`,
    // draft-07 is the draft that editors know throughout.
    text: `${JSON.stringify(z.toJSONSchema(schema, { target: 'draft-7', io: 'input' }), null, 2)}\n`,
  }));
}
