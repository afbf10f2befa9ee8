// A play is its list of choices: stepping, replaying, cutting and switching the language are the same thing seen from different sides.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutAt, type Play } from '../../src/core/play.ts';
import type { Trace } from '../../src/core/trace.ts';
import { readPlay, writePlay } from '../../src/core/written-play.ts';
import { openRun, PlayMismatch, replay } from '../../src/ink/run.ts';
import { fixturePlay, fixtureScenario } from '../support/fixture-story.ts';

/** Plays to an end, taking option n modulo the open ones. */
function playOut(seeds: readonly number[]): Play {
  const run = openRun(fixtureScenario(), fixturePlay());
  for (const seed of seeds) {
    const open = run.trace().turns.at(-1)?.decision?.options;
    if (open) run.choose(open[seed % open.length]?.index as number);
  }
  return run.trace().play;
}

/** What a trace means apart from its words. */
const meaning = (trace: Trace) => ({
  outcome: trace.outcome,
  turns: trace.turns.map((turn) => ({
    scene: turn.scene,
    beats: turn.beats.map((beat) => [beat.cues, beat.moods, beat.line?.speaker, beat.line?.mood, beat.thoughts.length]),
    decision: turn.decision && {
      ...turn.decision,
      options: turn.decision.options.map((option) => [option.index, option.behaviours]),
    },
  })),
});

const seeds = fc.array(fc.nat(11), { minLength: 0, maxLength: 4 });

describe('a run', () => {
  it('replays to the same trace from its written form', () => {
    fc.assert(
      fc.property(seeds, (list) => {
        const play = playOut(list);
        expect(replay(fixtureScenario(), readPlay(writePlay(play)))).toEqual(replay(fixtureScenario(), play));
      }),
    );
  });

  it('means the same in every locale, switched at any point', () => {
    fc.assert(
      fc.property(seeds, (list) => {
        const play = playOut(list);
        const [id, en] = [replay(fixtureScenario('id'), play), replay(fixtureScenario('en'), play)];
        expect(meaning(en)).toEqual(meaning(id));
      }),
    );
  });

  it('has the cut play as its beginning', () => {
    const whole = replay(fixtureScenario(), fixturePlay([1, 1]));
    const cut = replay(fixtureScenario(), cutAt(whole.play, 1));
    expect(cut.turns[0]).toEqual(whole.turns[0]);
    expect(cut.turns[1]?.beats).toEqual(whole.turns[1]?.beats);
    expect(cut.turns[1]?.decision?.chosen).toBeUndefined();
  });

  it('delivers coach, thoughts, cues and moods where they belong', () => {
    const trace = replay(fixtureScenario(), fixturePlay([1]));
    expect(trace.turns[0]?.beats[1]?.thoughts).toEqual([{ who: 'bahar', text: 'Jangan sampai disuruh pulang lagi.' }]);
    expect(trace.turns[0]?.decision).toMatchObject({ number: 0, scene: 'pintu', key: true });
    expect(trace.turns[1]?.beats[0]).toMatchObject({ coach: expect.stringContaining('Aturan'), moods: { anger: 8 } });
    expect(trace.turns[1]?.beats[1]?.line).toMatchObject({ speaker: 'bahar', mood: 'suspicious' });
    expect(trace.turns[1]?.decision).toMatchObject({ scene: 'meja', key: false });
  });

  it('refuses another scenario, another shape and a choice that is not open', () => {
    const refused = (part: Partial<Play>) => () => replay(fixtureScenario(), { ...fixturePlay(), ...part });
    expect(refused({ scenario: 'lain' })).toThrow(PlayMismatch);
    expect(refused({ shape: 'lain' })).toThrow(/version lain/);
    expect(refused({ choices: [7] })).toThrow(/Choice 7 is not open at decision 1/);
    expect(refused({ choices: [0, 0, 0] })).toThrow(PlayMismatch);
  });
});
