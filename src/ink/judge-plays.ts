// The rules on plays: what an exploration met that breaks, goes on for ever, or is never met at all. Every one has its place in the source.
import type { Finding } from '../core/finding.ts';
import { levelOf, type Rule } from '../core/rule.ts';
import type { Exploration } from './explore.ts';
import { LOOPS, type Problem, type ProblemKind } from './explore-problems.ts';
import { type Explored, placeIn } from './explored-story.ts';
import { followChoices, followPlay } from './follow-play.ts';
import { MOST_STEPS } from './turn-length.ts';

const RULES: Record<ProblemKind, Rule> = {
  'runtime-error': 'runtime-error',
  'out-of-content': 'dead-end',
  'endless-turn': 'endless',
  'long-turn': 'endless',
  'endless-loop': 'endless',
  'stack-growth': 'endless',
  warning: 'runtime-error',
};

const ADVICE: Record<ProblemKind, (message: string) => Finding['message']> = {
  'runtime-error': (message) => ({
    id: `Ink berhenti di sini: ${plain(message)}`,
    en: `Ink stops here: ${plain(message)}`,
  }),
  'out-of-content': () => ({
    id: 'Cerita kehabisan isi di sini. Lanjutkan dengan divert (-> simpul), atau akhiri dengan -> END.',
    en: 'The story runs out of content here. Go on with a divert (-> knot), or end with -> END.',
  }),
  'endless-turn': () => ({
    id: 'Langkah ini tidak pernah berhenti: tidak ada pilihan dan tidak ada akhir. Beri pilihan atau syarat yang mengakhiri putarannya.',
    en: 'This step never stops: no choice comes, and no end. Give its loop a choice, or a condition that ends it.',
  }),
  'long-turn': () => ({
    id: `Langkah ini berputar terus: setelah ${MOST_STEPS.toLocaleString('id')} langkah mesin belum ada pilihan atau akhir. Beri pilihan atau syarat yang mengakhiri putarannya.`,
    en: `This step goes round and round: after ${MOST_STEPS.toLocaleString('en')} steps of the engine there is no choice yet, and no end. Give its loop a choice, or a condition that ends it.`,
  }),
  'endless-loop': () => ({
    id: 'Dari sini cerita tidak pernah berakhir: tidak ada pilihan yang keluar dari putaran ini. Beri satu pilihan yang menuju -> END.',
    en: 'From here on the story never ends: no choice leads out of the loop. Give it one that leads to -> END.',
  }),
  'stack-growth': () => ({
    id: 'Panggilan ini menumpuk tanpa akhir. Beri fungsi atau tunnel ini syarat untuk kembali (~ return, ->->), atau pakai divert biasa (-> simpul).',
    en: 'These calls pile up without end. Give the function or tunnel a condition to return (~ return, ->->), or use a plain divert (-> knot).',
  }),
  warning: (message) => ({ id: `Peringatan dari Ink: ${plain(message)}`, en: `Ink warns: ${plain(message)}` }),
};

/** The engine's words without its own names for places, which mean nothing to a writer. */
const plain = (message: string) => message.replace(/^(RUNTIME )?(ERROR|WARNING|Error): (\(Ink Pointer [^)]*\): )?/, '');

export function judgePlays(story: Explored, found: Exploration): Finding[] {
  return [...found.problems.map((problem) => judgeProblem(story, problem)), ...unmet(story, found)];
}

function judgeProblem(story: Explored, { kind, message, place, witness, seed }: Problem): Finding {
  const rule = RULES[kind];
  return {
    rule,
    level: kind === 'warning' ? 'warning' : levelOf(rule, story.kind),
    ...(LOOPS.has(kind)
      ? loopIn(story, witness, seed)
      : placeIn(story, place === '' ? standsAt(story.json, witness, seed) : place)),
    message: ADVICE[kind](message),
    witness,
    seed,
  };
}

/** So often the engine comes to a place that lies in a loop; to others it may come twice, since it looks ahead. */
const ROUNDS = 3;

/** The first line that a turn without an end goes round in: of what it came to again and again, where that can be told. */
function loopIn(story: Explored, witness: readonly number[], seed: Problem['seed']): { file: string; line: number } {
  const last: string[] = [];
  const nextOf = (turn: number) => {
    last.length = 0;
    return witness[turn];
  };
  followPlay(story.json, (_, turn) => nextOf(turn), {
    seed,
    onStep(place) {
      last.push(place());
      if (last.length > 400) last.splice(0, 200);
    },
  });
  const end = last.slice(-200);
  const times = new Map<string, number>();
  for (const path of end) times.set(path, (times.get(path) ?? 0) + 1);
  const again = end.filter((path) => (times.get(path) ?? 0) >= ROUNDS);
  const places = (again.length > 0 ? again : end).map((path) => placeIn(story, path));
  return places.filter(({ line }) => line > 0).sort((a, b) => a.line - b.line)[0] ?? { file: story.file, line: 0 };
}

/** The first option that is open after a list of choices, else the last content. */
function standsAt(json: string, witness: readonly number[], seed: Problem['seed']): string {
  const { open, place } = followChoices(json, witness, { seed });
  return open[0]?.source ?? place;
}

/** Nothing may be concluded about what a bounded exploration did not meet. */
function unmet(story: Explored, { boundedBy, coverage }: Exploration): Finding[] {
  if (boundedBy) return [];
  const { unmetKnots, unmetStitches, unmetChoices } = coverage;
  const make = (place: string, message: Finding['message']): Finding => ({
    rule: 'unreachable',
    level: levelOf('unreachable', story.kind),
    ...placeIn(story, place),
    message,
  });
  return [
    ...unmetKnots.map((knot) =>
      make(knot, {
        id: `Tidak ada permainan yang sampai ke simpul “${knot}”. Arahkan sebuah divert ke sana (-> ${knot}), atau hapus.`,
        en: `No play comes to the knot “${knot}”. Divert to it (-> ${knot}), or delete it.`,
      }),
    ),
    ...unmetStitches.map((stitch) =>
      make(stitch, {
        id: `Tidak ada permainan yang sampai ke jahitan “${stitch}”. Arahkan sebuah divert ke sana (-> ${stitch}), atau hapus.`,
        en: `No play comes to the stitch “${stitch}”. Divert to it (-> ${stitch}), or delete it.`,
      }),
    ),
    ...unmetChoices
      .filter(({ knot, stitch }) => !unmetKnots.includes(knot) && !unmetStitches.includes(stitch))
      .map(({ source }) =>
        make(source, {
          id: 'Pilihan ini tidak pernah terbuka dalam permainan mana pun. Periksa syaratnya, dan jalan yang menuju ke sini.',
          en: 'No play ever offers this choice. Look at its condition, and at the ways that lead here.',
        }),
      ),
  ];
}
