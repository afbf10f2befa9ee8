import type { Story } from 'inkjs';
import { describe, expect, it } from 'vitest';
import { compileInk } from '../../src/ink/compile.ts';
import { fork, resume } from '../../src/ink/fork.ts';
import { openStory } from '../../src/ink/open-story.ts';
import { randomStory } from './explore-random-story.ts';

function open(json: string): Story {
  const story = openStory(json);
  story.allowExternalFunctionFallbacks = true;
  story.state.storySeed = 3;
  story.onError = () => {};
  return story;
}

/** JSON knows no infinity (a division by 0 gives it): the engine saves it as a large number. A fork keeps it. */
const said = (value: unknown) => String(value).replaceAll('3.4e+38', 'Infinity');

/** Everything a player could notice of a turn. */
function turn(story: Story): unknown {
  const lines: unknown[] = [];
  try {
    while (story.canContinue) lines.push([said(story.Continue()), story.currentTags?.map(said)]);
  } catch (error) {
    return { lines, error: String(error) };
  }
  const variables = story.variablesState as unknown as Record<string, unknown>;
  return {
    lines,
    open: story.currentChoices.map(({ text, tags, index }) => ({ text: said(text), tags: tags ?? [], index })),
    variables: Object.fromEntries(Object.keys(variables).map((name) => [name, said(variables[name])])),
  };
}

describe('a fork', () => {
  it('behaves as a JSON round trip over whole plays of random stories', { timeout: 60_000 }, () => {
    let turns = 0;
    for (let seed = 0; seed < 24; seed++) {
      const { json } = compileInk(randomStory(seed).source);
      if (json === undefined) continue;
      const [forked, plain] = [open(json), open(json)];
      expect(turn(forked)).toEqual(turn(plain));
      let over = false;
      for (let step = 0; step < 8 && !over && plain.currentChoices.length > 0; step++) {
        const saved = plain.state.ToJson();
        // The engine does not save the tags of open choices; what they are is known from before.
        const tags = plain.currentChoices.map((choice) => choice.tags);
        const here = fork(forked);
        // Every option is tried from here, in turn, before one is followed.
        for (const pick of [...tags.keys(), (seed + step) % tags.length]) {
          if (over) break;
          resume(forked, here);
          plain.state.LoadJson(saved);
          expect(forked.currentChoices.map((choice) => choice.tags)).toEqual(tags);
          forked.ChooseChoiceIndex(pick);
          plain.ChooseChoiceIndex(pick);
          const after = turn(plain);
          expect(turn(forked), `seed ${seed}, step ${step}, choice ${pick}`).toEqual(after);
          turns += 1;
          // What a story is after the engine threw is nobody's business.
          over = (after as { error?: string }).error !== undefined;
        }
      }
    }
    expect(turns).toBeGreaterThan(150);
  });

  it('can be resumed again after other ways were followed far', () => {
    const { json } = compileInk('VAR n = 0\n-> k\n=== k\n~ n++\n{n}\n+ [a] -> k\n* [b] -> k\n');
    const story = open(json as string);
    turn(story);
    const start = fork(story);
    for (const way of [
      [0, 0, 0],
      [1, 0, 0],
      [0, 1, 0],
    ]) {
      resume(story, start);
      for (const pick of way) {
        story.ChooseChoiceIndex(pick);
        turn(story);
      }
      expect(story.variablesState?.n).toBe(4);
    }
    resume(story, start);
    expect(story.currentChoices.map((choice) => choice.text)).toEqual(['a', 'b']);
    expect(story.variablesState?.n).toBe(1);
  });
});
