// The speaker's notes: for each scene its key decision, what each answer shows and is worth, what to hold on to, and what to ask.
import { textIn } from '../../core/locale.ts';
import type { RoomDecision } from '../../core/room/position.ts';
import type { SceneInfo } from '../../core/scenario.ts';
import { signed } from '../debrief/numbers.ts';
import type { PaperPart } from '../paper/paper-part.ts';
import { answeredLine, type PlanGround, scenesInPlan } from './plan-ground.ts';

export function planNotes(ground: PlanGround): PaperPart[] {
  const { notes } = ground.words;
  return [
    { kind: 'title', text: notes.title },
    { kind: 'subtitle', text: textIn(ground.lesson.scenario.manifest.title, ground.locale) },
    { kind: 'hint', text: notes.hint },
    { kind: 'heading', text: notes.ask },
    { kind: 'list', items: notes.questions },
    ...scenesInPlan(ground).flatMap((scene) => sceneNotes(scene, ground)),
  ];
}

function sceneNotes({ id, title }: SceneInfo, ground: PlanGround): PaperPart[] {
  const { lesson, locale, words } = ground;
  const { notes } = words;
  const key = lesson.keys[id];
  const note = lesson.papers?.notes.find(({ scene }) => scene === id);
  const parts: PaperPart[] = [
    { kind: 'heading', text: textIn(title, locale) },
    ...(key ? keyParts(key, ground) : []),
    ...(note
      ? [
          { kind: 'subheading' as const, text: notes.note },
          { kind: 'paragraph' as const, text: textIn(note.text, locale) },
        ]
      : []),
  ];
  return [{ kind: 'group', parts }];
}

function keyParts(key: RoomDecision, { lesson, locale, words, shared }: PlanGround): PaperPart[] {
  const { rubric, wordings } = lesson.scenario;
  const { notes } = words;
  const shown = (behaviours: readonly string[]) =>
    behaviours.flatMap((id) => {
      const behaviour = rubric[id];
      if (!behaviour) return [];
      const name = wordings[id]?.name ?? id;
      return [notes.points(name, shared.dimensions[behaviour.dimension].toLowerCase(), signed(behaviour.points))];
    });
  // As they were written: the order of the screen belongs to a room.
  const options = [...key.options].sort((a, b) => a.index - b.index);
  return [
    { kind: 'hint', text: notes.key(key.number + 1) },
    { kind: 'paragraph', text: `${notes.answered}: ${answeredLine(key, locale)}` },
    {
      kind: 'table',
      name: `${notes.key(key.number + 1)}`,
      head: [notes.option, notes.shows],
      widths: [55, 45],
      rows: options.map(({ text, behaviours }) => [
        textIn(text, locale),
        shown(behaviours).join(', ') || notes.nothing,
      ]),
    },
  ];
}
