import { describe, expect, it } from 'vitest';
import { compileInk } from '../../src/ink/compile.ts';
import { mapContent } from '../../src/ink/content-map.ts';
import { buildFlow } from '../../src/ink/flow.ts';
import { openInside } from '../../src/ink/inkjs-inside.ts';
import { numberSlots } from '../../src/ink/slots.ts';
import { whatMatters } from '../../src/ink/what-matters.ts';

function analysed(source: string, knot: string) {
  const { json, problems } = compileInk(source);
  if (json === undefined) throw new Error(JSON.stringify(problems));
  const story = openInside(json);
  const map = mapContent(story);
  const slots = numberSlots(map, [...story._state.variablesState._globalVariables.keys()]);
  const container = map.containers.find((one) => one.name === knot && map.knotOf(one) === knot);
  const matters = whatMatters(map, slots, new Set());
  const names = (set: number) => {
    const facts = matters.sets.facts(set).filter((fact) => fact < slots.count);
    return facts.map((slot) => slots.nameOf(slot));
  };
  const place = map.placeOf(container!, 0);
  return { live: names(matters.liveAt(place)), changed: names(matters.changedBefore(place, [])) };
}

/** Names of the slots that matter at the start of a knot. */
const liveAt = (source: string, knot: string) => analysed(source, knot).live;

/** Names of the slots that can have changed before it. */
const changedAt = (source: string, knot: string) => analysed(source, knot).changed;

const END = '\n-> END\n';

describe('the flow that is analysed', () => {
  it('grows as the story does, also where a variable can lead to every knot', () => {
    const edges = (knots: number) => {
      const each = Array.from({ length: knots }, (_, i) => `=== k${i}\n~ goal = -> k${i}\n* [on] -> goal`);
      const story = openInside(compileInk(`VAR goal = -> k0\n-> k0\n${each.join('\n')}\n`).json as string);
      const map = mapContent(story);
      const { steps } = buildFlow(map, numberSlots(map, ['goal']), new Set(), () => {});
      return steps.reduce((sum, { next }) => sum + next.length, 0);
    };
    expect(edges(200) / edges(100)).toBeLessThan(2.05);
  });
});

describe('what can still matter', () => {
  it('is a variable that a later condition reads', () => {
    const source = `VAR a = 1\nVAR b = 1\n-> k\n=== k\n* [x] -> m\n=== m\n{a > 1: yes}${END}`;
    expect(liveAt(source, 'k')).toContain('a');
    expect(liveAt(source, 'k')).not.toContain('b');
  });

  it('is no variable that is set before it is read', () => {
    const source = `VAR a = 1\n-> k\n=== k\n* [x] -> m\n=== m\n~ a = 2\n{a > 1: yes}${END}`;
    expect(liveAt(source, 'k')).not.toContain('a');
  });

  it('is no variable that only ever feeds itself, or the text', () => {
    const source = `VAR a = 1\nVAR b = 1\n-> k\n=== k\n+ [x]\n- ~ a = a + 1\n{a} and {b}${END}`;
    expect(liveAt(source, 'k')).toEqual([]);
  });

  it('is what another variable is computed from, if that one matters', () => {
    const source = `VAR a = 1\nVAR b = 1\nVAR c = 1\n-> k\n=== k\n+ [x]\n- ~ b = a + 1\n~ c = b\n{c > 1: yes}${END}`;
    expect(liveAt(source, 'k')).toEqual(['a']);
  });

  it('is told apart per call of a function', () => {
    const mood = '=== function mood(d)\n~ a = MAX(0, MIN(9, a + d))\n';
    const source = `VAR a = 1\n-> k\n=== k\n* [x]\n- ~ mood(1)\n{a > 3: -> m}\n-> m\n=== m\n* [y]\n- ~ mood(2)${END}${mood}`;
    expect(liveAt(source, 'k')).toContain('a');
    // After the last condition the moods go on moving, and nothing depends on them any more.
    expect(liveAt(source, 'm')).not.toContain('a');
  });

  it('is a count that a once-only choice, a condition or a sequence reads', () => {
    const source = `-> k\n=== k\n* [x] -> k\n+ [y] -> m\n=== m\n{k > 2: yes}{one|two}${END}`;
    const live = liveAt(source, 'k');
    expect(live).toContain('k');
    expect(live.some((name) => name.includes('c-0'))).toBe(true);
    expect(liveAt(source, 'm')).toContain('k');
    expect(liveAt(source, 'm').some((name) => name.includes('c-0'))).toBe(false);
  });

  it('is what a variable divert can lead to', () => {
    const source = `VAR a = 1\nVAR goal = -> m\n-> k\n=== k\n* [x] -> goal\n=== m\n{a > 1: yes}${END}`;
    expect(liveAt(source, 'k')).toEqual(expect.arrayContaining(['a', 'goal']));
  });

  it('is what a string is put together from', () => {
    const source = `VAR a = 1\n-> k\n=== k\n* [x]\n- { "{a}" == "1": yes }${END}`;
    expect(liveAt(source, 'k')).toContain('a');
  });
});

describe('what can have changed', () => {
  it('is what was set on some way, and where the flow has been', () => {
    const source = `VAR a = 1\nVAR b = 1\n-> k\n=== k\n* [x]\n  ~ a = 2\n  -> m\n* [y] -> n\n=== m\n~ b = 2\n-> n\n=== n\n{k} {a} {b}${END}`;
    expect(changedAt(source, 'm')).toEqual(expect.arrayContaining(['a', 'k']));
    expect(changedAt(source, 'm')).not.toContain('b');
    expect(changedAt(source, 'n')).toEqual(expect.arrayContaining(['a', 'b', 'k']));
    expect(changedAt(source, 'k')).not.toContain('a');
  });

  it('goes round loops', () => {
    const source = `VAR a = 1\n-> k\n=== k\n{k > 1 && a > 1: yes}\n+ [x] -> m\n* [y]${END}=== m\n~ a = 2\n-> k\n`;
    expect(changedAt(source, 'k')).toEqual(expect.arrayContaining(['a', 'k']));
  });

  it('is what a function sets, also through a reference, what a tunnel sets, and what a thread sets', () => {
    const set = '=== function set(ref x)\n~ x = 2\n';
    expect(changedAt(`VAR a = 1\n~ set(a)\n-> k\n=== k\n{a}${END}${set}`, 'k')).toContain('a');
    expect(changedAt(`VAR a = 1\n-> t ->\n-> k\n=== k\n{a}${END}=== t\n~ a = 2\n->->\n`, 'k')).toContain('a');
    expect(changedAt(`VAR a = 1\n<- t\n-> k\n=== k\n{a}${END}=== t\n~ a = 2\n-> DONE\n`, 'k')).toContain('a');
  });

  it('is what comes after a choice was offered and before it is taken', () => {
    const source = `VAR a = 1\n-> o\n=== o\n<- t\n~ a = 2\n-> DONE\n=== t\n* [x] -> k\n=== k\n{a}${END}`;
    expect(changedAt(source, 'k')).toContain('a');
  });

  it('is what the text of a choice changes', () => {
    const source = `VAR a = 1\n-> o\n=== o\n* hello {f()} [you] there -> k\n=== k\n{a}${END}=== function f()\n~ a = a + 1\n~ return a\n`;
    expect(changedAt(source, 'k')).toContain('a');
  });

  it('is told apart per call of a tunnel, also of a tunnel in a tunnel', () => {
    const source = `VAR a = 1\nVAR b = 1\n-> j\n=== j\n~ a = 2\n-> t ->\n-> k\n=== k\n* [x]\n- ~ b = 2\n-> t ->\n-> m\n=== m\n{a}{b}${END}=== t\n-> u ->\n* [y]\n- ->->\n=== u\n* [z]\n- ->->\n`;
    expect(changedAt(source, 'k')).toContain('a');
    // The tunnel is gone through again after b was set, which says nothing about the first time.
    expect(changedAt(source, 'k')).not.toContain('b');
    expect(changedAt(source, 'm')).toEqual(expect.arrayContaining(['a', 'b']));
    // Where it is not known which call it is, any may be.
    expect(changedAt(source, 'u')).toEqual(expect.arrayContaining(['a', 'b']));
  });

  it('goes through a tunnel that is left for other knots', () => {
    const source = `VAR a = 1\n-> j\n=== j\n-> t ->\n-> k\n=== k\n{a}${END}=== t\n-> u\n=== u\n~ a = 2\n->->\n`;
    expect(changedAt(source, 'k')).toContain('a');
  });
});
