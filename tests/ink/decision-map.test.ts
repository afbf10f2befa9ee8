// The map of a story against plays of it: every step is made in some play, and no play makes another one.
import { describe, expect, it } from 'vitest';
import type { StoryMap } from '../../src/core/story-report.ts';
import { checkStory } from '../../src/ink/check-story.ts';
import { compileInk } from '../../src/ink/compile.ts';
import { followChoices } from '../../src/ink/follow-play.ts';

const WITH_MEMORY = `VAR kind = false
# scene: hall
-> hall
=== hall ===
* [Greet] # does: greets
  ~ kind = true
* [Wait]
- * [Go on] -> desk
=== desk ===
# scene: desk
* { kind } [Ask] -> good
* [Leave] -> bad
+ { not kind } [Hesitate] -> desk
=== good ===
# outcome: good
Good. -> END
=== bad ===
# outcome: bad
Bad. -> END
`;

function check(source: string) {
  const { json, placeOf } = compileInk(source, () => '');
  const report = checkStory({ json, file: 'a.ink', kind: 'bare', locale: null, placeOf, findings: [] });
  return { json: json as string, map: report.measures?.map as StoryMap };
}

/** A stop by name: its first option, or what it is. */
const nameOf = (stop: StoryMap['stops'][number] | undefined) =>
  stop?.kind === 'decision' ? (stop.options[0]?.text as string) : stop?.kind === 'ending' ? stop.id : stop?.kind;

const named = ({ stops, steps }: StoryMap) =>
  steps.map(({ from, option, to }) => {
    const at = stops[from];
    return `${nameOf(at)}/${at?.kind === 'decision' ? at.options[option]?.text : ''} → ${nameOf(stops[to])}`;
  });

/** The steps of all plays of at most so many choices, told by the engine alone. */
function played(json: string, map: StoryMap, most: number): Set<string> {
  const stopOf = new Map(
    map.stops.flatMap((stop) =>
      stop.kind === 'decision' ? stop.options.map(({ source }) => [source, stop] as const) : [],
    ),
  );
  const seen = new Set<string>();
  const follow = (choices: number[], before: string) => {
    const { open, stopped, outcome, steps } = followChoices(json, choices);
    const here = open[0] ? nameOf(stopOf.get(open[0].source)) : stopped === 'ended' ? outcome : 'halt';
    seen.add(`${before} → ${here}`);
    if (steps.length < most) for (const [i, { text }] of open.entries()) follow([...choices, i], `${here}/${text}`);
  };
  follow([], 'start/');
  return seen;
}

describe('the map of a story', () => {
  it('has the steps that plays make, lone options and loops among them', () => {
    const { json, map } = check(WITH_MEMORY);
    expect(map.stops.map(nameOf)).toEqual(['start', 'Greet', 'Go on', 'Ask', 'good', 'bad']);
    expect(map.stops.map((stop) => (stop.kind === 'decision' ? [stop.scene, stop.line] : stop.kind))).toEqual([
      'start',
      ['hall', 5],
      ['hall', 8],
      ['desk', 11],
      'ending',
      'ending',
    ]);
    expect(new Set(named(map))).toEqual(played(json, map, 5));
    expect(named(map)).toContain('Ask/Hesitate → Ask');
  });

  it('says where a story breaks', () => {
    const { map } = check('-> a\n=== a ===\n* [One]\n  Nothing comes.\n* [Two] -> END\n');
    expect(named(map)).toEqual(['start/ → One', 'One/One → halt', 'One/Two → a']);
  });

  it('begins with everything that chance may begin with', () => {
    const { map } = check('{ RANDOM(1, 2):\n- 1: -> a\n- 2: -> b\n}\n=== a\n* [A] -> END\n=== b\n* [B] -> END\n');
    expect(named(map).filter((step) => step.startsWith('start'))).toEqual(['start/ → A', 'start/ → B']);
  });
});
