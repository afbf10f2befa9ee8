// Loops within a turn, of which some end after a while, some never, and some for some values alone: what the explorer says of each play is
// what the engine alone does, which has nothing but a limit to tell that a loop is endless.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RawGraph } from '../../src/core/reduce-graph.ts';
import { compileInk } from '../../src/ink/compile.ts';
import { explore } from '../../src/ink/explore.ts';
import { followChoices } from '../../src/ink/follow-play.ts';

const below = (n: number) => fc.nat({ max: n - 1 });
const assignment = fc.tuple(fc.constantFrom('n', 'x', 'y'), below(60)).map(([name, value]) => `~ ${name} = ${value}`);
const operation = fc.oneof(
  fc.tuple(below(200), below(200), below(200)).map(([a, b, m]) => `~ n = (n * ${a} + ${b}) % ${m + 20}`),
  fc.tuple(below(5), below(40)).map(([a, m]) => `~ x = (x + ${a + 1}) % ${m + 2}`),
  below(50).map((most) => `~ y = MIN(${most}, y + 1)`),
  below(30).map((most) => `{x > ${most}:\n~ y = 0\n}`),
  fc.constantFrom('~ x = y', '~ n = n + x', '~ n = n % 90'),
);
const exit = fc.oneof(
  below(100).map((n) => `n == ${n}`),
  fc.tuple(below(40), below(50)).map(([x, y]) => `x == ${x} && y > ${y}`),
  fc.tuple(below(100), below(10)).map(([n, x]) => `n == ${n} && x == ${x}`),
  below(60).map((y) => `y > ${y}`),
  below(2_000).map((count) => `top > ${count}`),
);
const story = fc
  .tuple(
    fc.array(assignment, { minLength: 5, maxLength: 5 }),
    fc.array(operation, { minLength: 1, maxLength: 3 }),
    exit,
  )
  .map(
    ([[first, second, third, fourth, fifth], operations, condition]) => `VAR n = 16
VAR x = 4
VAR y = 0
* [p]
${first}
* [q]
${second}
* [r]
${third}
${fourth}
- Well.
+ [u]
${fifth}
+ [v]
- (top)
${operations.join('\n')}
{${condition}: -> out}
-> top
=== out
{x > 5: -> END}
* [done] -> END
`,
  );

/** How a play of these choices stops, as a graph says. */
function stopIn({ first, to, label, labels, ending }: RawGraph, choices: readonly number[]): string {
  let at = 0;
  for (const choice of choices) {
    let edge = first[at] as number;
    while (labels[label[edge] as number]?.choice !== choice) edge += 1;
    at = to[edge] as number;
  }
  if (first[at] !== first[at + 1]) return 'open';
  return (ending[at] as number) >= 0 ? 'ended' : 'endless';
}

describe('loops within a turn', () => {
  it('end where the engine comes to their end, and nowhere else', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(story, (source) => {
        const json = compileInk(source).json as string;
        const { graph, corrections } = explore(json);
        expect(corrections).toBe(0);
        for (const choices of [0, 1, 2].flatMap((one) => [[one, 0] as const, [one, 1] as const])) {
          expect(stopIn(graph, choices)).toBe(followChoices(json, choices).stopped);
        }
      }),
      { numRuns: 25 },
    );
  });
});
