// What is handed out: role cards, letters to vote with, and the sheet on which people follow up what they intended.
import { textIn } from '../../core/locale.ts';
import type { PaperPart } from '../paper/paper-part.ts';
import type { PlanGround } from './plan-ground.ts';

/** As many behaviours as somebody can watch in themselves. */
const WATCHED = 6;
const FEWEST_LETTERS = 4;

export function roleCardParts({ lesson, locale, words, cardWords: c }: PlanGround): PaperPart[] {
  const roles = lesson.papers?.roles ?? [];
  if (roles.length === 0) return [];
  const { cast } = lesson.scenario.manifest;
  const cards = roles.map(({ cast: id, wants, fears, cannotSay, calms, enrages }) => {
    const member = cast.find((one) => one.id === id);
    const rows = [
      [c.wants, textIn(wants, locale)],
      [c.fears, textIn(fears, locale)],
      [c.cannotSay, textIn(cannotSay, locale)],
      [c.calms, textIn(calms, locale)],
      [c.enrages, textIn(enrages, locale)],
    ] as const;
    return { title: textIn(member?.shown, locale) || id, subtitle: textIn(member?.role, locale), rows };
  });
  return [
    { kind: 'title', text: words.roles.title },
    { kind: 'hint', text: words.roles.hint },
    { kind: 'cards', cards },
  ];
}

/** As many letters as the largest key decision has answers. */
export function letterParts({ lesson, words }: PlanGround): PaperPart[] {
  const most = Math.max(FEWEST_LETTERS, ...Object.values(lesson.keys).map(({ options }) => options.length));
  const letters = Array.from({ length: most }, (_, i) => String.fromCharCode(65 + i));
  return [
    { kind: 'title', text: words.letters.title },
    { kind: 'hint', text: words.letters.hint },
    { kind: 'letters', letters },
  ];
}

export function followUpParts(ground: PlanGround): PaperPart[] {
  const { lesson, locale } = ground;
  const { followUp: words } = ground.words;
  const keys = lesson.scenario.manifest.scenes.flatMap(({ id }) => lesson.keys[id] ?? []);
  const asked = (keys.find(({ before }) => before?.speaker) ?? keys[0])?.before;
  return [
    { kind: 'title', text: words.title },
    { kind: 'subtitle', text: textIn(lesson.scenario.manifest.title, locale) },
    { kind: 'hint', text: words.owner },
    {
      kind: 'facts',
      rows: [
        [words.name, ''],
        [words.unit, ''],
        [words.date, ''],
      ],
    },
    { kind: 'paragraph', text: words.intention },
    { kind: 'lines', count: 2 },
    { kind: 'heading', text: words.again },
    { kind: 'hint', text: words.againHint },
    ...(asked
      ? [
          {
            kind: 'paragraph' as const,
            text: words.without(textIn(asked.speaker, locale), textIn(asked.text, locale)),
          },
        ]
      : []),
    { kind: 'lines', count: 2 },
    { kind: 'paragraph', text: words.kept },
    { kind: 'lines', count: 1 },
    { kind: 'heading', text: words.done },
    { kind: 'hint', text: words.doneHint },
    {
      kind: 'table',
      name: words.done,
      head: [words.behaviour, words.weeks, words.months],
      widths: [64, 18, 18],
      rows: watched(ground).map((name) => [name, '', '']),
    },
    { kind: 'paragraph', text: words.example },
    { kind: 'lines', count: 1 },
    { kind: 'paragraph', text: words.hinders },
    { kind: 'lines', count: 1 },
    { kind: 'paragraph', text: words.superior },
    { kind: 'lines', count: 1 },
    { kind: 'hint', text: words.levels },
  ];
}

/** What the key decisions practise: the behaviours that earn most there, in words. */
function watched({ lesson: { scenario, keys } }: PlanGround): string[] {
  const shown = Object.values(keys).flatMap(({ options }) => options.flatMap(({ behaviours }) => behaviours));
  const worth = (id: string) => scenario.rubric[id]?.points ?? 0;
  const earning = [...new Set(shown)].filter((id) => worth(id) > 0).sort((a, b) => worth(b) - worth(a));
  return earning.slice(0, WATCHED).map((id) => scenario.wordings[id]?.name ?? id);
}
