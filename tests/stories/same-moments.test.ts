// A desk in one language leads a projector in another by the number of the moment: both languages of a scenario have the same moments.
import { expect, test } from 'vitest';
import { moments } from '../../src/core/moments.ts';
import type { Scenario } from '../../src/core/scenario.ts';
import { openDecision } from '../../src/core/trace.ts';
import { openRun, replay } from '../../src/ink/run.ts';
import { SHIPPED } from '../support/shipped-stories.ts';

const PLAYS = 10;

for (const { card, scenarios } of SHIPPED) {
  test(`${card.id} reads alike in both languages`, () => {
    const play = { scenario: card.id, shape: card.shape, locale: 'id' as const, seed: 1, choices: [] };
    for (let way = 0; way < PLAYS; way++) {
      const run = openRun(scenarios.id as Scenario, play);
      let trace = run.trace();
      for (let step = way; ; step += way + 1) {
        const options = openDecision(trace)?.options ?? [];
        if (options.length === 0) break;
        trace = run.choose(options[step % options.length]?.index ?? 0);
      }
      const other = replay(scenarios.en as Scenario, { ...play, choices: trace.play.choices });
      expect(moments(other).map(({ kind }) => kind)).toEqual(moments(trace).map(({ kind }) => kind));
    }
  });
}
