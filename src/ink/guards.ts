// Choices whose being open depends on what the state held: a turn generates them in any case, since it goes on alike either way, and what
// decides about them is kept beside them. So one run of a turn stands for every selection of its choices.
import type { Again, Control, Dependence } from './dependence.ts';
import type { InkChoice, InkStory } from './inkjs-inside.ts';

/** A condition of a choice: 1 when it holds. */
export type Guard = Required<Control>;

// Sound, because of what the engine does at a choice: texts, tags and conditions are evaluated before and in any case, and the choice is then
// put on the list or not. Nothing looks at the list before the turn stops, but for three things, which are seen to here: CHOICE_COUNT, the
// default choice that is taken when no other is open, and the question whether anything is open at all.
export function attachGuards(
  story: InkStory,
  control: (on: Dependence | undefined, way: number, again?: Again) => void,
  union: (a: Dependence | undefined, b: Dependence | undefined) => Dependence | undefined,
) {
  const state = story._state;
  let guards: Guard[] = [];
  const guarded = new WeakMap<InkChoice, readonly Guard[]>();
  const guardsOf = (choice: InkChoice) => guarded.get(choice) ?? [];

  const processChoice = story.ProcessChoice.bind(story);
  story.ProcessChoice = (point) => {
    guards = [];
    const choice = processChoice(point);
    if (choice && guards.length > 0) guarded.set(choice, guards);
    return choice;
  };
  /** From here on the turn depends on which of the choices so far are open. */
  const decide = () => {
    for (const choice of [...state.generatedChoices]) {
      const own = guardsOf(choice);
      for (const { on, way, again } of own) control(on, way, again);
      guarded.delete(choice);
      if (own.some(({ way }) => way === 0)) {
        state.generatedChoices.splice(state.generatedChoices.indexOf(choice), 1);
      }
    }
  };
  const followDefault = story.TryFollowDefaultInvisibleChoice.bind(story);
  story.TryFollowDefaultInvisibleChoice = () => {
    const shown = state.generatedChoices.filter((choice) => !choice.isInvisibleDefault);
    const all = shown.map(guardsOf);
    if (state.generatedChoices.length > 0 && all.every((own) => own.length > 0)) {
      const anyOpen = (wayOf: (guard: Guard) => number | undefined) => {
        const ways = all.map((own) => own.map(wayOf));
        if (ways.some((own) => own.every((way) => way === 1))) return 1;
        return ways.flat().includes(undefined) ? undefined : 0;
      };
      const on = all.flat().reduce<Dependence | undefined>((sum, guard) => union(sum, guard.on), undefined);
      const any = anyOpen(({ way }) => way);
      control(on, any as number, (from) => anyOpen((guard) => guard.again(from)));
      if (any === 0) {
        state.generatedChoices.splice(0, Infinity, ...state.generatedChoices.filter((one) => one.isInvisibleDefault));
        decide();
      }
    }
    return followDefault();
  };
  return {
    guardsOf,
    decide,
    /** Adds a condition of the choice that the engine is at. */
    guard: (guard: Guard) => void guards.push(guard),
  };
}
