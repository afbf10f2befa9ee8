// The rules on scoring: what a scenario's measures show of scenes that cannot score, scores that chance or a naive player reaches,
// choices without a dilemma, cliffs, and options told apart by their length.

import { PROFICIENT, SKILLED } from './band.ts';
import type { Cliff } from './cliffs.ts';
import { DIMENSIONS } from './dimension.ts';
import type { Finding } from './finding.ts';
import { levelOf, type Rule, type StoryKind } from './rule.ts';
import { type DecisionReport, NAIVE, type Naive, type ScoreReport } from './story-report.ts';

/** Where things of the story stand in its source. */
export interface Places {
  scene(id: string): Place;
  option(source: string): Place;
  /** The beginning of the story. */
  story: Place;
}

export interface Place {
  file: string;
  line: number;
}

export interface Judged {
  kind: StoryKind;
  scores: ScoreReport;
  /** Scenes that the scenario declares, played or not. */
  scenes: readonly string[];
  decisions: readonly DecisionReport[];
  cliffs: readonly (Cliff & { witness: readonly number[] | undefined })[];
  /** Per dimension: whether a loop leaves no bound. */
  unbounded: readonly boolean[];
}

/** More than this part of a random player's plays must not be proficient. */
const MOST_CHANCE = 0.2;
/** The longest option may be this many times the shortest, in no more than a quarter of the decisions. */
const MOST_RATIO = 1.35;

const NAMES = {
  id: { empathy: 'empati', communication: 'komunikasi', 'problem-solving': 'pemecahan masalah' },
  en: { empathy: 'empathy', communication: 'communication', 'problem-solving': 'problem-solving' },
} as const;

const PLAYERS: Record<Naive, { rule: Rule; id: string; en: string }> = {
  first: { rule: 'cue-position', id: 'pertama', en: 'first' },
  last: { rule: 'cue-position', id: 'terakhir', en: 'last' },
  longest: { rule: 'cue-length', id: 'terpanjang', en: 'longest' },
  shortest: { rule: 'cue-length', id: 'terpendek', en: 'shortest' },
};

export function judgeScores(judged: Judged, places: Places): Finding[] {
  const { kind } = judged;
  const make = (rule: Rule, place: Place, message: Finding['message'], witness?: readonly number[]): Finding => ({
    rule,
    level: levelOf(rule, kind),
    file: place.file,
    line: place.line,
    message,
    ...(witness ? { witness } : {}),
  });
  return [...scenes(judged, places, make), ...players(judged, places, make), ...decisions(judged, places, make)];
}

type Make = (rule: Rule, place: Place, message: Finding['message'], witness?: readonly number[]) => Finding;

function scenes({ scores, scenes, unbounded }: Judged, places: Places, make: Make): Finding[] {
  return [
    ...DIMENSIONS.filter((_, d) => unbounded[d]).map((dimension) =>
      make('unbounded-score', places.story, {
        id: `Sebuah putaran mengubah nilai ${NAMES.id[dimension]} tanpa batas. Pilihan yang bernilai dan bisa diulang ditulis dengan *, bukan +.`,
        en: `A loop changes the points in ${NAMES.en[dimension]} without end. A scored choice that can come again is written with *, not +.`,
      }),
    ),
    ...scenes.flatMap((id) => {
      const scene = scores.scenes.find((one) => one.scene === id);
      return DIMENSIONS.filter((dimension, d) => !scene?.dimensions[dimension] && !unbounded[d]).map((dimension) =>
        make('dimension-missing', places.scene(id), {
          id: `Adegan “${id}” tidak bisa menilai ${NAMES.id[dimension]}. Setidaknya satu pilihan di dalamnya perlu perilaku ${NAMES.id[dimension]}.`,
          en: `The scene “${id}” cannot score ${NAMES.en[dimension]}. At least one choice in it needs a behaviour of ${NAMES.en[dimension]}.`,
        }),
      );
    }),
  ];
}

function players({ scores }: Judged, { story }: Places, make: Make): Finding[] {
  const { best, play, naive } = scores;
  const short: Finding[] =
    best?.missing === 0
      ? []
      : [
          make(
            'no-skilled',
            story,
            {
              id: `Tidak ada permainan yang mencapai ${SKILLED} di dua dimensi dan ${PROFICIENT} di dimensi ketiga.${best ? ` Yang terdekat: ${best.scores.map((one) => one ?? '–').join(' / ')}.` : ''}`,
              en: `No play reaches ${SKILLED} in two dimensions and ${PROFICIENT} in the third.${best ? ` The nearest: ${best.scores.map((one) => one ?? '–').join(' / ')}.` : ''}`,
            },
            best?.witness,
          ),
        ];
  const chance = DIMENSIONS.flatMap((dimension) => {
    const pass = play[dimension]?.pass ?? 0;
    if (pass <= MOST_CHANCE) return [];
    const percent = (100 * pass).toFixed(1);
    return [
      make('random-pass', story, {
        id: `Pemain acak mencapai ${PROFICIENT} dalam ${NAMES.id[dimension]} dengan peluang ${percent.replace('.', ',')} %; paling banyak 20 %.`,
        en: `A random player reaches ${PROFICIENT} in ${NAMES.en[dimension]} with a chance of ${percent} %; 20 % is the most.`,
      }),
    ];
  });
  const cues = NAIVE.flatMap((player) => {
    const { rule, id, en } = PLAYERS[player];
    const { scores: own, witness } = naive[player];
    return DIMENSIONS.flatMap((dimension, d) => {
      const value = own[d] ?? 0;
      if (value < PROFICIENT) return [];
      return [
        make(
          rule,
          story,
          {
            id: `Selalu mengambil pilihan ${id} sudah memberi ${value} dalam ${NAMES.id[dimension]}; seharusnya di bawah ${PROFICIENT}.`,
            en: `Always taking the ${en} option gives ${value} in ${NAMES.en[dimension]}; it should stay below ${PROFICIENT}.`,
          },
          witness,
        ),
      ];
    });
  });
  return [...short, ...chance, ...cues];
}

function decisions({ decisions, cliffs }: Judged, { option }: Places, make: Make): Finding[] {
  const found: Finding[] = cliffs.map(({ option: taken, dimension, best, otherwise, witness }) =>
    make(
      'cliff',
      option(taken.source),
      {
        id: `Sesudah pilihan ini ${NAMES.id[dimension]} paling tinggi ${best}, apa pun yang dilakukan sebelum dan sesudahnya; dengan pilihan lain ${otherwise}. Beri jalan untuk memperbaikinya.`,
        en: `After this choice ${NAMES.en[dimension]} is ${best} at the most, whatever is done before and after; by another choice ${otherwise}. Leave a way to repair it.`,
      },
      witness,
    ),
  );
  const easy = decisions.filter((decision) => decision.hasBest);
  if (easy.length * 2 > decisions.length) {
    const lines = easy.map(({ line }) => line).join(', ');
    found.push(
      make('no-dilemma', easy[0] as Place, {
        id: `Pada ${easy.length} dari ${decisions.length} keputusan ada satu pilihan yang terbaik di semua dimensi (baris ${lines}). Paling banyak separuh: beri setiap pilihan harganya.`,
        en: `In ${easy.length} of ${decisions.length} decisions one option is best in every dimension (lines ${lines}). Half is the most: give every option its price.`,
      }),
    );
  }
  const uneven = decisions.filter((decision) => decision.ratio > MOST_RATIO);
  if (uneven.length * 4 > decisions.length) {
    const lines = uneven.map(({ line, ratio }) => `${line}: ${ratio.toFixed(2)}`).join(', ');
    found.push(
      make('option-length', uneven[0] as Place, {
        id: `Pada ${uneven.length} dari ${decisions.length} keputusan pilihan terpanjang melebihi 1,35 × yang terpendek (baris ${lines}). Samakan panjangnya.`,
        en: `In ${uneven.length} of ${decisions.length} decisions the longest option exceeds 1.35 × the shortest (lines ${lines}). Make them alike.`,
      }),
    );
  }
  return found;
}
