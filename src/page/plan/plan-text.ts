// The lesson plan itself: facts, goals, the running order by minutes, what to prepare, and how it is evaluated.
import { textIn } from '../../core/locale.ts';
import { plannedFor, timetable } from '../../core/room/plan.ts';
import type { PaperPart } from '../paper/paper-part.ts';
import { answeredLine, type PlanGround, scenesInPlan } from './plan-ground.ts';

/** Minutes of a JP, the unit in which training is counted. */
export const JP = 45;

export function planText(ground: PlanGround): PaperPart[] {
  const { lesson, plan, locale, words, shared } = ground;
  const { manifest } = lesson.scenario;
  const { facts, prepare, assess } = words;
  return [
    { kind: 'title', text: words.heading },
    { kind: 'subtitle', text: textIn(manifest.title, locale) },
    {
      kind: 'facts',
      rows: [
        [facts.module, shared.modules[manifest.module] ?? manifest.module],
        [facts.scenario, textIn(manifest.title, locale)],
        [facts.time, words.duration(plan, plan / JP)],
        ...(manifest.hours > 0 ? [[facts.hours, words.hoursOf(manifest.hours, manifest.minutes)] as const] : []),
        [facts.method, words.method],
        [facts.participants, ''],
        [facts.facilitator, ''],
        [facts.place, ''],
      ],
    },
    { kind: 'heading', text: words.goals },
    { kind: 'list', items: manifest.goals.map((goal) => textIn(goal, locale)) },
    { kind: 'heading', text: words.about },
    { kind: 'paragraph', text: textIn(manifest.summary, locale) },
    { kind: 'hint', text: `${facts.content}: ${textIn(manifest.contentNote, locale)}` },
    { kind: 'heading', text: words.rundown.title },
    { kind: 'hint', text: words.rundown.hint },
    rundown(ground),
    { kind: 'subheading', text: words.rundown.everyScene },
    { kind: 'paragraph', text: words.rundown.steps[votesIn(ground)] },
    {
      kind: 'group',
      parts: [
        { kind: 'heading', text: prepare.title },
        { kind: 'list', items: prepare.items },
      ],
    },
    {
      kind: 'group',
      parts: [
        { kind: 'subheading', text: prepare.without },
        { kind: 'paragraph', text: prepare.withoutText },
      ],
    },
    {
      kind: 'group',
      parts: [
        { kind: 'heading', text: assess.title },
        { kind: 'list', items: assess.items },
      ],
    },
  ];
}

/** By the same timetable as the clock of the desk. */
function rundown(ground: PlanGround): PaperPart {
  const { lesson, plan, locale } = ground;
  const { rundown: words } = ground.words;
  const ids = lesson.scenario.manifest.scenes.map(({ id }) => id);
  const preset = plannedFor(plan, ids);
  const scenes = scenesInPlan(ground);
  const rows = timetable({ plan, ...preset }, ids).map(({ scene, from, until }) => {
    const found = scenes.find(({ id }) => id === scene);
    return [
      words.range(Math.round(from), Math.round(until)),
      found ? words.scene(textIn(found.title, locale)) : words.closing,
      found ? keyLine(found.id, ground) : words.closingHow,
    ];
  });
  return {
    kind: 'table',
    name: words.title,
    head: [words.minute, words.what, words.how],
    widths: [16, 24, 60],
    rows: [[words.before, words.gather, words.gatherHow], ...rows],
  };
}

function keyLine(scene: string, { lesson, locale, words }: PlanGround): string {
  const key = lesson.keys[scene];
  return key ? words.rundown.sceneHow(answeredLine(key, locale)) : '';
}

function votesIn({ lesson, plan }: PlanGround): 'key' | 'all' {
  return plannedFor(
    plan,
    lesson.scenario.manifest.scenes.map(({ id }) => id),
  ).votes;
}
