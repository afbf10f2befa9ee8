// `npm run schema`: writes the JSON Schemas that editors use to complete scenario.json and rubric.json, and that of the checker's report. A test keeps them current.
import { writeFileSync } from 'node:fs';
import { SCHEMA_FILES, schemaText } from './stories/json-schema.ts';

for (const name of Object.keys(SCHEMA_FILES) as (keyof typeof SCHEMA_FILES)[]) {
  writeFileSync(`stories/${name}`, schemaText(name));
  console.log(`stories/${name}`);
}
