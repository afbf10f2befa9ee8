// The schemas of a scenario's files, and of the checker's report on them, as JSON Schema, made from the ones that the build checks with: one truth.
import { toJsonSchema } from '@valibot/to-json-schema';
import { manifestSchema, rubricSchema } from '../../ink/manifest-schema.ts';
import { reportSchema } from '../check/report-schema.ts';

export const SCHEMA_FILES = {
  'scenario.schema.json': manifestSchema,
  'rubric.schema.json': rubricSchema,
  'check-report.schema.json': reportSchema,
} as const;

/** The file's text as it is shipped under stories/. */
export function schemaText(name: keyof typeof SCHEMA_FILES): string {
  return `${JSON.stringify(toJsonSchema(SCHEMA_FILES[name], { errorMode: 'ignore' }), null, 2)}\n`;
}
