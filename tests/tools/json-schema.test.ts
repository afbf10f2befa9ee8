import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SCHEMA_FILES, schemaText } from '../../src/tools/stories/json-schema.ts';

describe('the shipped JSON Schemas', () => {
  it.each(Object.keys(SCHEMA_FILES) as (keyof typeof SCHEMA_FILES)[])(
    '%s says what the build checks (npm run schema)',
    (name) => {
      expect(readFileSync(`stories/${name}`, 'utf8')).toBe(schemaText(name));
    },
  );
});
