// Woven bands: each scenario that ships has one of its own.
import { expect, test } from 'vitest';
import { motifOf } from '../../src/page/parts/weave.tsx';
import { SHIPPED } from '../support/shipped-stories.ts';

test('no two scenarios wear the same cloth', () => {
  const motifs = SHIPPED.map(({ manifest }) => motifOf(manifest.id));
  expect(new Set(motifs).size).toBe(motifs.length);
  for (const motif of motifs) expect([0, 1, 2]).toContain(motif);
});
