// One play of each ending, as text that a writer reads aloud. A difference is a change of what players see: read it, then
// accept it with `npm run golden`. The play is the one with the most points among those that end that way.
import { describe, expect, it } from 'vitest';
import { debrief } from '../../src/core/debrief.ts';
import { scoresLine, transcript } from '../../src/core/transcript.ts';
import { replay } from '../../src/ink/run.ts';
import { bestPlayTo } from '../support/plays-of-graph.ts';
import { SHIPPED, shippedStory } from '../support/shipped-stories.ts';

for (const { manifest } of SHIPPED) {
  const { graph, scenario, play } = shippedStory(manifest.id);
  describe(`${manifest.id}: one play of each ending`, () => {
    for (const locale of ['id', 'en'] as const) {
      it.each(manifest.outcomes.map((outcome) => outcome.id))(`%s in ${locale}`, async (outcome) => {
        const choices = bestPlayTo(graph, scenario('id').rubric, outcome);
        const trace = replay(scenario(locale), play(choices));
        expect(trace.outcome).toBe(outcome);
        const looked = debrief(scenario(locale), trace, graph);
        const scores = scoresLine(looked.results.map((result) => result.score));
        const text = [`choices ${choices.join(',')}`, scores, '', ...transcript(scenario(locale), trace), ''].join('\n');
        await expect(text).toMatchFileSnapshot(`./${manifest.id}/${outcome}.${locale}.txt`);
      });
    }
  });
}
