import { describe, expect, it } from 'vitest';
import { compileInk } from '../../src/ink/compile.ts';
import { mapContent } from '../../src/ink/content-map.ts';
import { openInside } from '../../src/ink/inkjs-inside.ts';
import { analyseLiveness } from '../../src/ink/liveness.ts';
import { numberSlots } from '../../src/ink/slots.ts';

/** Names of the slots that matter at the start of each knot. */
function liveAt(source: string, knot: string): string[] {
  const { json, problems } = compileInk(source);
  if (json === undefined) throw new Error(JSON.stringify(problems));
  const story = openInside(json);
  const map = mapContent(story);
  const slots = numberSlots(map, [...story._state.variablesState._globalVariables.keys()]);
  const container = map.containers.find((one) => one.name === knot && map.knotOf(one) === knot);
  const facts = analyseLiveness(map, slots, new Set()).at(map.placeOf(container!, 0));
  return facts.filter((fact) => fact < slots.count).map((slot) => slots.nameOf(slot));
}

const END = '\n-> END\n';

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
