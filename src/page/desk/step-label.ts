// What the big button says it will do.
import { type Locale, textIn } from '../../core/locale.ts';
import type { NextStep } from '../../core/room/next-step.ts';
import type { RoomView } from '../../core/room/view.ts';
import type { SceneInfo } from '../../core/scenario.ts';
import type { StepWords } from '../../words/desk-words.ts';
import { optionLetter } from '../room/option-letter.ts';

export function stepLabel(
  step: NextStep,
  view: RoomView,
  words: StepWords,
  scenes: readonly SceneInfo[],
  locale: Locale,
): string {
  const scene = sceneTitle(step.scene ?? '', scenes, locale);
  const option = step.command?.kind === 'take' ? step.command.option : undefined;
  const letter = optionLetter(view.position.decision?.options.findIndex(({ index }) => index === option) ?? 0);
  switch (step.kind) {
    case 'start':
      return words.start(scene);
    case 'read':
      return words.read;
    case 'close-scene':
      return words.closeScene(scene);
    case 'open-scene':
      return words.openScene(scene);
    case 'ask':
      return words.ask[view.setup.mode];
    case 'reveal': {
      const voted = view.round?.voted ?? 0;
      return view.setup.mode === 'cards' ? words.revealCards(voted) : words.reveal(voted, view.seats);
    }
    case 'take':
      return words.take(letter, view.round?.tally?.find((one) => one.option === option)?.count ?? 0);
    case 'pass':
      return words.pass(letter);
    case 'close-word':
      return words.closeWord;
    case 'resume':
      return words.resume;
    case 'finish':
      return words.finish;
    case 'await-votes':
      return words.awaitVotes;
    case 'await-count':
      return words.awaitCount;
    case 'await-plays':
      return words.awaitPlays(view.finished, view.seats);
    case 'await-story':
      return words.awaitStory;
    case 'over':
      return words.report;
  }
}

/** The title of a scene; its id where it is not known. */
export function sceneTitle(id: string, scenes: readonly SceneInfo[], locale: Locale): string {
  return textIn(scenes.find((scene) => scene.id === id)?.title, locale) || id;
}
