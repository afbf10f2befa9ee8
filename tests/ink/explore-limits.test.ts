// Stories that would go on for ever, grow without end or are none: each ends in a finding, a bound or a plain error, soon and without a crash.
import { describe, expect, it } from 'vitest';
import { reduceGraph } from '../../src/core/reduce-graph.ts';
import { compileInk } from '../../src/ink/compile.ts';
import { type ExploreOptions, explore } from '../../src/ink/explore.ts';
import { followChoices } from '../../src/ink/follow-play.ts';

const exploreInk = (source: string, options?: ExploreOptions) => explore(compileInk(source).json as string, options);

/** A clock that goes on by one each time it is asked: what stops by it stops at the same point on every machine. */
function stopAfter(asks: number) {
  const told: { states: number; transitions: number; open: number }[] = [];
  return {
    told,
    keepGoing(progress: (typeof told)[number]) {
      told.push(progress);
      return told.length < asks;
    },
  };
}

const COUNTER =
  'VAR n = 0\n-> a\n=== a\n~ n++\n+ [more] -> a\n+ {n == 9} [nine] -> END\n+ {n * n == 49} [seven] -> END\n';
/** A turn of some 15,000 steps of the engine. */
const LONG_TURN =
  'VAR n = 0\n-> a\n=== a\n+ [go {n}]\n- ~ n = n + 1\n~ temp i = 0\n- (top) ~ i = i + 1\n{i < 1000: -> top}\n{n * n == 49: -> END}\n-> a\n';

describe('a story without end', () => {
  it('stops at the number of states that was allowed', () => {
    const found = exploreInk(COUNTER, { maxStates: 5_000 });
    expect(found).toMatchObject({ verdict: 'BOUNDED', boundedBy: 'states', problems: [] });
    expect(found.states).toBeLessThan(5_010);
    // What was found until then is there, and nothing is concluded from what was not.
    expect(found.endings.length).toBe(1);
    expect(reduceGraph(found.graph).complete).toBe(false);
  });

  it('stops at the memory that was allowed', () => {
    const found = exploreInk(COUNTER, { maxBytes: 2_000_000 });
    expect(found).toMatchObject({ verdict: 'BOUNDED', boundedBy: 'memory', problems: [] });
    expect(found.states).toBeGreaterThan(1_000);
    expect(exploreInk(COUNTER, { maxBytes: 4_000_000 }).states).toBeGreaterThan(found.states);
  });

  it('stops inside a turn when time is over', () => {
    const whole = stopAfter(Number.POSITIVE_INFINITY);
    exploreInk(LONG_TURN, whole);
    const clock = stopAfter(Math.floor(whole.told.length / 2));
    const found = exploreInk(LONG_TURN, clock);
    expect(found).toMatchObject({ verdict: 'BOUNDED', boundedBy: 'stopped', problems: [] });
    // Asked more often than there are turns: not only between them.
    expect(whole.told.length).toBeGreaterThan(50);
    expect(found.turns).toBeLessThan(10);
  });

  it('stops while it is being analysed when time is over', () => {
    const knots = Array.from(
      { length: 900 },
      (_, i) => `=== k${i}\n* [on {k${(i * 7) % 900}}] -> k${(i + 1) % 900}\n* [end] -> END`,
    );
    const clock = stopAfter(3);
    const found = exploreInk(`-> k0\n${knots.join('\n')}\n`, clock);
    expect(found).toMatchObject({ verdict: 'BOUNDED', boundedBy: 'stopped', states: 1, transitions: 0, endings: [] });
    expect(clock.told.map(({ states }) => states)).toEqual([0, 0, 0]);
    // There is a graph all the same, of which nothing is known.
    expect(reduceGraph(found.graph)).toMatchObject({ complete: false, nodes: [{ edges: [], ending: -1 }] });
  });

  it('stops while it is being analysed when memory is over', () => {
    const knots = Array.from(
      { length: 900 },
      (_, i) => `=== k${i}\n* [on {k${(i * 7) % 900}}] -> k${(i + 1) % 900}\n* [end] -> END`,
    );
    const found = exploreInk(`-> k0\n${knots.join('\n')}\n`, { maxBytes: 200_000 });
    expect(found).toMatchObject({ verdict: 'BOUNDED', boundedBy: 'memory', states: 1 });
  });
});

describe('a story that grows within a turn, or from turn to turn', () => {
  const kindsOf = (source: string) => exploreInk(source).problems.map(({ kind }) => kind);

  it('is found with calls that are not returned from', () => {
    expect(kindsOf('-> a\n=== a\n+ [deeper] -> a ->\n-> DONE\n+ [out] -> END\n')).toContain('stack-growth');
    expect(kindsOf('~ f(1)\n-> END\n=== function f(x)\n~ return f(x + 1)\n')).toEqual(['stack-growth']);
  });

  it('is found with a text that is put together from itself', () => {
    expect(kindsOf('VAR s = "ab"\n-> a\n=== a\n+ [more {s == "b": !}]\n  ~ s = s + s\n  -> a\n')).toEqual([
      'stack-growth',
    ]);
    expect(kindsOf('VAR s = "ab"\n-> a\n=== a\n- (top)\n~ s = s + s\n-> top\n')).toEqual(['stack-growth']);
    expect(kindsOf('VAR s = "ab"\n-> a\n=== a\n- (top)\n~ s = "{s}{s}"\n-> top\n')).toEqual(['stack-growth']);
  });

  it('is found with threads, choices or text without end', () => {
    expect(kindsOf('-> a\n=== a\n<- b\n<- a\n-> DONE\n=== b\n+ [x] -> a\n')).toEqual(['endless-turn']);
    expect(kindsOf('-> a\n=== a\n- (top)\n<- b\n-> top\n=== b\n+ [x] -> END\n')).toEqual(['endless-turn']);
    expect(kindsOf('-> a\n=== a\n- (top)\nAnd on and on.\n-> top\n')).toEqual(['endless-turn']);
  });

  it('is left alone where it merely is long', () => {
    const lines = Array.from({ length: 8_000 }, (_, i) => `Line ${i}.`).join('\n');
    const json = compileInk(`* [read]\n- ${lines}\n-> END\n`).json as string;
    expect(explore(json)).toMatchObject({ verdict: 'COMPLETE', problems: [] });
    expect(followChoices(json, [0]).stopped).toBe('ended');
  });
});

describe('a loop within a turn', () => {
  const seen = (source: string) => {
    const { problems, endings } = exploreInk(source);
    return { problems: problems.map(({ kind, witness }) => [kind, ...witness]), endings };
  };

  it('is no fault if it ends, however long that takes', () => {
    const counts = 'VAR n = 0\n- (top)\n~ n++\n{n < 2500: -> top}\n-> END\n';
    expect(seen(counts)).toMatchObject({ problems: [], endings: [{ witness: [] }] });
    const goesToAndFro = 'VAR n = 0\n- (top)\n~ n = 1 - n\n{top < 900: -> top}\n-> END\n';
    expect(seen(goesToAndFro)).toMatchObject({ problems: [], endings: [{ witness: [] }] });
    const asks = '- (top)\n<- b\n{CHOICE_COUNT() < 300: -> top}\n-> DONE\n=== b\n+ [x] -> END\n';
    expect(exploreInk(asks)).toMatchObject({ verdict: 'COMPLETE', problems: [], states: 2 });
  });

  it('is proved to be endless where all is as it was, and else said to go on', () => {
    expect(seen('VAR n = 0\n- (top)\n~ n = 1 - n\n-> top\n').problems).toEqual([['endless-turn']]);
    expect(seen('VAR n = 0\n- (top)\n~ n++\n{n < 0: -> END}\n-> top\n').problems).toEqual([['long-turn']]);
  });

  it('is endless for the values for which it is, and for no others that go the same way at first', () => {
    const start = ['* [none]\n~ n = 0', '* [little]\n~ n = 0.001', '* [much]\n~ n = 1.2'].join('\n');
    const source = `VAR n = 1\n${start}\n- Well.\n+ [on]\n- (top)\n~ n = n * 1.01\n{n > 9: -> END}\n-> top\n`;
    const { problems, endings } = seen(source);
    expect(problems).toEqual([['endless-turn', 0, 0]]);
    expect(endings).toMatchObject([{ witness: [1, 0] }]);
    expect(exploreInk(source.replace('n = 0\n', 'n = 5\n')).problems).toEqual([]);
  });

  it('is followed for one seed where each round draws', () => {
    expect(exploreInk('- (top)\n{RANDOM(1, 6) < 6: -> top}\n-> END\n')).toMatchObject({
      boundedBy: 'random',
      problems: [],
    });
  });
});

describe('a story of many knots, each of which leads to the next', () => {
  const knots = 1_500;
  const chain = (each: (next: number) => string) => {
    const parts = Array.from({ length: knots }, (_, i) => `=== k${i}\nKnot ${i}.\n${each(i + 1)}`);
    return `VAR goal = -> k0\n-> k0\n${parts.join('\n')}\n=== k${knots}\n-> END\n=== aside\n+ [leave] -> END\n`;
  };

  it.each([
    ['by a once-only choice', (next: number) => `* [on] -> k${next}`],
    ['through a variable', (next: number) => `~ goal = -> k${next}\n* [on] -> goal`],
    ['past a sequence', (next: number) => `{one|two|three}\n* [on] -> k${next}`],
    ['beside a thread', (next: number) => `<- aside\n* [on] -> k${next}`],
  ])('is explored whole: %s', { timeout: 120_000 }, (_, each) => {
    const end = performance.now() + 60_000;
    const found = exploreInk(chain(each), { keepGoing: () => performance.now() < end });
    expect(found).toMatchObject({ verdict: 'COMPLETE', depth: knots, problems: [], corrections: 0 });
  });
});

describe('deep nesting', () => {
  it('is explored as deep as the engine reads it', () => {
    const choices = Array.from({ length: 60 }, (_, i) => `${'* '.repeat(i + 1)}[c${i}]`).join('\n');
    expect(exploreInk(`${choices}\n- -> END\n`)).toMatchObject({ verdict: 'COMPLETE', states: 61, problems: [] });
    expect(explore(nested(500))).toMatchObject({ verdict: 'COMPLETE', problems: [] });
  });

  it('is a plain error beyond that', () => {
    expect(() => explore(nested(20_000))).toThrow(/nested more deeply/);
    expect(compileInk(`${'{true: '.repeat(3_000)}x${'}'.repeat(3_000)}\n-> END\n`).problems[0]?.level).toBe('error');
    expect(compileInk(`~ temp x = ${'('.repeat(3_000)}1${')'.repeat(3_000)}\n`).problems[0]?.level).toBe('error');
  });

  function nested(depth: number): string {
    return `{"inkVersion":21,"root":[${'['.repeat(depth)}"^x"${',null]'.repeat(depth)},"done",null],"listDefs":{}}`;
  }
});

describe('a text that is no story', () => {
  it.each([
    ['nothing', ''],
    ['other JSON', '{"not": "ink"}'],
    ['a number', '42'],
    ['null', 'null'],
    ['prose', '# Hello'],
    ['binary', '\u0000\u0001PK\u0003'],
    ['a root that is none', '{"inkVersion":21,"root":5,"listDefs":{}}'],
    ['content that Ink does not know', '{"inkVersion":21,"root":[["zzz",null],null],"listDefs":{}}'],
    ['a story of a later engine', '{"inkVersion":99,"root":[[null],null],"listDefs":{}}'],
  ])('is refused in plain words: %s', (_, text) => {
    expect(() => explore(text)).toThrow(/^No compiled Ink story: .{10,200}$/);
  });

  it('is a finding where only a turn shows it', () => {
    const content = (list: string) => `{"inkVersion":21,"root":[[${list},null],null],"listDefs":{}}`;
    for (const list of ['"ev","+","/ev"', '"->->"', '"/ev","~ret","/str"', '"ev",{"CNT?":"nowhere"},"/ev"']) {
      expect(explore(content(list)).problems.length, list).toBeGreaterThan(0);
    }
    expect(explore(content('"^a",{"->":"0.0"}')).problems[0]?.kind).toBe('endless-turn');
  });
});
