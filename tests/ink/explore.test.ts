import { describe, expect, it } from 'vitest';
import { countPlays } from '../../src/core/graph-distribution.ts';
import { reduceGraph } from '../../src/core/reduce-graph.ts';
import { buildGraph, UnsoundPlays } from '../../src/ink/build-graph.ts';
import { compileInk } from '../../src/ink/compile.ts';
import { type ExploreOptions, explore } from '../../src/ink/explore.ts';
import { errorsOfPlay } from '../../src/ink/explore-problems.ts';
import { comparePlays } from './explore-unreduced.ts';

function compile(source: string): string {
  const { json, problems } = compileInk(source);
  if (json === undefined) throw new Error(JSON.stringify(problems));
  return json;
}

const exploreInk = (source: string, options?: ExploreOptions) => explore(compile(source), options);

describe('exploring', () => {
  it('counts a hub of ten once-only questions as 1,024 states and an end', () => {
    const questions = Array.from({ length: 10 }, (_, i) => `* [q${i}] -> hub`).join('\n');
    const found = exploreInk(`-> hub\n=== hub\n${questions}\n+ [go] -> END\n`);
    expect(found).toMatchObject({ verdict: 'COMPLETE', states: 1025, transitions: 10 * 512 + 1024, depth: 10 });
    // Any selection of the ten, in any order.
    let plays = 0n;
    for (let taken = 0, ways = 1n; taken <= 10; ways *= BigInt(10 - taken), taken++) plays += ways;
    expect(countPlays(reduceGraph(found.graph))).toBe(plays);
  });

  it('tells apart which of more than thirty choices are open', () => {
    const choices = Array.from({ length: 40 }, (_, i) => `+ {n >= ${i}} [c${i}] -> END`).join('\n');
    const numbers = [5, 35, 39].map((n) => `+ [${n}]\n~ n = ${n}`).join('\n');
    const found = exploreInk(`VAR n = 0\n${numbers}\n- -> hub\n=== hub\n${choices}\n`);
    expect(found).toMatchObject({ verdict: 'COMPLETE', states: 5, transitions: 3 + 6 + 36 + 40, turns: 44 });
  });

  it.each(['n * n + m > 9', 'm + n * n', 'n * n * m'])('holds where numbers get large on the way: %s', (expression) => {
    const source = `VAR n = 2
VAR m = 0
* [large]
~ n = 100000
* [small]
~ n = 3
- Well.
* [a]
~ m = 1
* [b]
- Well.
+ [on]
-
{${expression}: x|y}
{m: -> p}
-> q
=== p
{n > 5: -> END}
* [p] -> END
=== q
* [q] -> END
* [r] -> END
`;
    const json = compile(source);
    const found = explore(json);
    expect(found).toMatchObject({ verdict: 'COMPLETE', problems: [], corrections: 0 });
    expect(comparePlays(json, reduceGraph(found.graph), 9, 300).whole).toBe(true);
  });

  it('does not tell states apart by what only ever shows in the text', () => {
    const rounds = Array.from({ length: 12 }, (_, i) => `* [a{n}]\n  ~ n = n + 1\n* [b]\n- ${i} {n} {n > 3}\n`).join(
      '',
    );
    const found = exploreInk(`VAR n = 0\n${rounds}-> END\n`);
    // The texts of choices hold the number, but nothing turns on it.
    expect(found.verdict).toBe('COMPLETE');
    expect(found.states).toBeLessThan(100);
    const silent = exploreInk(`VAR n = 0\n${rounds.replaceAll('a{n}', 'a')}-> END\n`);
    expect(silent.states).toBe(13);
  });

  it('names endings by their tag, else by their knot, with a shortest way there', () => {
    const found = exploreInk(
      '-> a\n=== a\n* [x] -> b\n* [y]\n# outcome: fine\n-> c\n* [z] -> DONE\n=== b\n+ [again] -> b\n* [on] -> c\n=== c\nend\n-> END\n',
    );
    const endings = Object.fromEntries(found.endings.map(({ id, witness }) => [id, witness]));
    expect(endings).toEqual({ fine: [1], a: [2], c: [0, 1] });
    expect(found.problems).toEqual([]);
  });

  it('keeps the scene in force when a choice is shown, and each behaviour as often as it is named', () => {
    const found = exploreInk(
      '# scene: one\nhi\n* [x # does: warm, clear, warm]\n# scene: two\nho\n- * [y # does: none]\n-> END\n',
    );
    const { nodes, scenes, behaviours } = buildGraph(
      compile('# scene: one\nhi\n* [x # does: warm, clear, warm]\n# scene: two\nho\n- * [y # does: none]\n-> END\n'),
      'abc',
    );
    expect(found.graph.scenes).toEqual(['one', 'two']);
    expect(nodes[0]?.edges).toEqual([{ choice: 0, to: 1, scene: scenes.indexOf('one'), shows: [0, 0, 1] }]);
    expect(behaviours).toEqual(['warm', 'clear']);
    expect(nodes[1]?.edges[0]).toMatchObject({ scene: scenes.indexOf('two'), shows: [] });
  });

  // Each story sets n on two ways, joins them, and later goes by n in a roundabout manner.
  const ways: [string, string][] = [
    ['a string', '{ "{n}" == "1": -> one }'],
    ['a string in a variable', '~ s = "<{n}>"\n{ s == "<1>": -> one }'],
    ['a temporary that is kept over a choice', '~ temp t = n * 2\n+ [go]\n- { t == 2: -> one }'],
    ['a list', '{ LIST_COUNT(l) == 1: -> one }'],
    ['a reference kept over a choice', '-> tunnel(n) ->\n{ s == "yes": -> one }'],
    ['a division', '{ 12 / n == 12: -> one }'],
    ['the target of a divert', '-> goal'],
    ['the argument of a function', '{ f(n): -> one }'],
    ['a tag', '# outcome: o{n}'],
    ['an option', '+ {n == 1} [one] -> one\n+ [two] -> two'],
    ['the text of an option', '+ [{n}]\n- { n == 1: -> one }'],
  ];
  it.each(ways)('goes by what a turn remembers through %s', (_, way) => {
    const source = `VAR n = 0
VAR s = ""
VAR goal = -> two
LIST l = la, lb
+ [one]
  ~ n = 1
  ~ goal = -> one
  ~ l = (la)
+ [two]
  ~ n = 2
  ~ l = (la, lb)
- + [join]
- ${way}
-> two
=== one
-> END
=== two
-> END
=== tunnel(ref x)
+ [go]
- { x == 1:
  ~ s = "yes"
}
->->
=== function f(x)
~ return x == 1
`;
    const json = compile(source);
    const found = explore(json);
    expect(found).toMatchObject({ verdict: 'COMPLETE', problems: [], corrections: 0 });
    expect(found.endings.length).toBe(2);
    expect(comparePlays(json, reduceGraph(found.graph), 9, 500).whole).toBe(true);
  });

  it('says what no play meets', () => {
    const found = exploreInk(
      'VAR n = 0\n-> a\n=== a\n* [x] -> END\n* {n > 0} [never] -> b\n* [y] -> END\n=== b\n+ [z] -> END\n=== function unused\n~ return 1\n',
    );
    expect(found.coverage.unmetKnots.toSorted()).toEqual(['b', 'unused']);
    expect(found.coverage.unmetChoices.map((choice) => choice.knot)).toEqual(expect.arrayContaining(['a', 'b']));
    expect(found.coverage.unmetChoices).toHaveLength(2);
    expect(found.coverage.decisions).toHaveLength(1);
    expect(found.coverage.decisions[0]?.options.map((option) => option.text)).toEqual(['x', 'y']);
  });

  it('measures options at their most unequal', () => {
    const found = exploreInk('VAR s = 1\n* [go]\n  ~ s = 1000\n* [stay]\n- * [{s}]\n * [ab]\n- -> END\n');
    expect(found.coverage.decisions.map((decision) => decision.ratio)).toEqual([2, 2]);
  });
});

describe('what goes wrong in a story', () => {
  const problemsOf = (source: string, options?: ExploreOptions) => exploreInk(source, options).problems;

  it('is found where it runs dry, in the words of the engine', () => {
    const source = '-> a\n=== a\n* [fine] -> END\n* [dry]\n  oops\n';
    const json = compile(source);
    const { problems, graph } = explore(json);
    expect(problems).toMatchObject([{ kind: 'out-of-content', knot: 'a', witness: [1] }]);
    expect(errorsOfPlay(json, [1], 0)).toEqual([problems[0]?.message]);
    expect(errorsOfPlay(json, [0], 0)).toEqual([]);
    expect(graph.outcomes).toEqual(['a']);
  });

  it('is found when the last once-only choice is gone', () => {
    expect(problemsOf('-> a\n=== a\n* [x] -> a\n* [y] -> a\n')).toMatchObject([
      { kind: 'out-of-content', witness: [0, 0] },
    ]);
  });

  it('is found as an error of the engine', () => {
    const [problem] = problemsOf('VAR goal = 0\n* [x] -> END\n* [y]\n  -> goal\n');
    expect(problem).toMatchObject({ kind: 'runtime-error', witness: [1] });
    expect(problem?.message).toMatch(/divert/);
  });

  it('is found as an error for some values only, each way of getting there being tried', () => {
    const source = 'VAR n = 0\n* [a]\n  ~ n = 1\n* [b]\n  ~ n = 2\n* [c]\n  ~ n = 3\n- {0 / (n - 2)}\n-> END\n';
    const { problems, endings } = exploreInk(source);
    expect(problems).toMatchObject([{ kind: 'runtime-error', witness: [1] }]);
    expect(errorsOfPlay(compile(source), [1], 0)).toEqual([problems[0]?.message]);
    expect(endings).toHaveLength(1);
  });

  it('is found as a turn that never stops', () => {
    expect(problemsOf('* [x] -> END\n* [y] -> a\n=== a\nround\n-> b\n=== b\nand round\n-> a\n')).toMatchObject([
      { kind: 'endless-turn', witness: [1] },
    ]);
  });

  it('is found as a loop that no choice leaves', () => {
    expect(
      problemsOf('* [x] -> END\n* [y] -> a\n=== a\n+ [on] -> b\n+ [and on] -> b\n=== b\n+ [on] -> a\n'),
    ).toMatchObject([{ kind: 'endless-loop', witness: [1] }]);
  });

  it('is found as calls that are never returned from', () => {
    expect(problemsOf('-> a\n=== a\n+ [deeper] -> a ->\n-> DONE\n+ [out] -> END\n')).toMatchObject([
      { kind: 'stack-growth' },
    ]);
    expect(problemsOf('VAR n = 0\n* [x]\n~ n = f(1)\n-> END\n=== function f(x)\n~ return f(x + 1)\n')).toMatchObject([
      { kind: 'stack-growth', witness: [0] },
    ]);
  });

  it('is told as a warning where the engine warns', () => {
    const source = '* [x] -> a\n=== a\n{ false:\n  ~ temp late = 1\n}\n{late}\n-> END\n';
    expect(problemsOf(source)).toMatchObject([{ kind: 'warning', knot: 'a', witness: [0] }]);
  });

  it('is found at each place where it happens', () => {
    const source = 'VAR goal = 0\n* [x]\n  -> goal\n* [y]\n  -> goal\n';
    expect(problemsOf(source).map(({ kind, witness }) => [kind, witness])).toEqual([
      ['runtime-error', [0]],
      ['runtime-error', [1]],
    ]);
  });
});

describe('a bounded exploration', () => {
  const counter = 'VAR n = 0\n-> a\n=== a\n~ n++\n+ [more] -> a\n+ {n > 500} [out] -> END\n+ {n == 9} [nine] -> END\n';

  it('says so when there are too many states', () => {
    const found = exploreInk(counter, { maxStates: 50 });
    expect(found).toMatchObject({ verdict: 'BOUNDED', boundedBy: 'states', problems: [] });
    expect(found.states).toBeLessThan(55);
    expect(found.graph.complete).toBe(false);
  });

  it('says so when it was told to stop', () => {
    let asked = 0;
    const found = exploreInk(counter, {
      keepGoing: ({ states, transitions, open }) => {
        // While the story is analysed there are no states yet.
        if (states > 0) expect([transitions > 0, open > 0]).toEqual([true, true]);
        asked += states > 0 ? 1 : 0;
        return asked < 3;
      },
    });
    expect(found).toMatchObject({ verdict: 'BOUNDED', boundedBy: 'stopped' });
    expect(asked).toBe(3);
  });

  it('follows one seed where chance has too many outcomes, and says so', () => {
    const dice = '* [roll]\n- { RANDOM(1, 5000) > 2500: -> high }\n-> low\n=== high\n-> END\n=== low\n-> END\n';
    const ids = Array.from({ length: 12 }, (_, seed) => {
      const found = exploreInk(dice, { seed });
      expect(found).toMatchObject({ verdict: 'BOUNDED', boundedBy: 'random' });
      return found.endings.map((ending) => ending.id).join();
    });
    expect(new Set(ids)).toEqual(new Set(['high', 'low']));
  });

  it('is complete when the story sets the seed itself', () => {
    const source =
      '* [roll]\n- ~ SEED_RANDOM(4)\n{ RANDOM(1, 6) > 3: -> high }\n-> low\n=== high\n-> END\n=== low\n-> END\n';
    expect(exploreInk(source).verdict).toBe('COMPLETE');
  });

  it('has no graph to be stored', () => {
    expect(() => buildGraph(compile(counter), 'abc', { maxStates: 50 })).toThrow(UnsoundPlays);
    expect(() => buildGraph(compile('* [x]\n- {~ -> a | -> b }\n=== a\n-> END\n=== b\n-> END\n'), 'abc')).toThrow(
      /RANDOM/,
    );
    expect(() => buildGraph(compile('-> a\n=== a\n* [x] -> END\n* [y]\n'), 'abc')).toThrow(
      /out-of-content.+choices 1\./,
    );
  });
});
