// Which atlases a play needs.
import { expect, test } from 'vitest';
import { castsOf } from '../../src/stage/stage-data.ts';
import { DATA } from './staged-moments.ts';

test.each([
  [['heri'], ['public']],
  [
    ['old-man', 'yuni', 'heri'],
    ['office', 'public'],
  ],
  [['nobody'], []],
  [[], []],
])('%j need %j', (looks, casts) => {
  expect(castsOf(DATA, looks)).toEqual(casts);
});
