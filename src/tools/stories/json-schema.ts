// The schemas of a scenario's files as JSON Schema, made from the ones that the build checks with: one truth.
import { toJsonSchema } from '@valibot/to-json-schema';
import { manifestSchema, rubricSchema } from './manifest-schema.ts';

export const SCHEMA_FILES = { 'scenario.schema.json': manifestSchema, 'rubric.schema.json': rubricSchema } as const;

/** The file's text as it is shipped under stories/. */
export function schemaText(name: keyof typeof SCHEMA_FILES): string {
  return `${JSON.stringify(toJsonSchema(SCHEMA_FILES[name], { errorMode: 'ignore' }), null, 2)}\n`;
}
