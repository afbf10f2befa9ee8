// A room that has been through Loket Tiga: real decisions, people who vote by a repeatable chance, and all that a report holds.
import type { EventBody } from '../../src/core/room/event.ts';
import { foldRoom } from '../../src/core/room/fold.ts';
import { type RoomReport, roomReport } from '../../src/core/room/report.ts';
import type { Room } from '../../src/core/room/room.ts';
import type { RoomSetup } from '../../src/core/room/setup.ts';
import { playedBy, positionAt } from '../../src/ink/room-position.ts';
import { randomPlay, seededNumbers } from './plays-of-graph.ts';
import { shippedStory } from './shipped-stories.ts';

export const CODE = 'ACDEFG';
const SEED = 11;
const NAMES = ['Ratna Wulandari', 'Ansel Pattiasina', 'I Made Suarta', 'Siti Rohani', 'Yohanes Kaka', 'Nur Aini'];
const REASONS = [
  'Ia sudah tiga kali ke sini; kalau dipotong lagi, ia pergi.',
  'Antreannya panjang, jadi saya pilih yang paling singkat.',
  'Kalau tidak ditanya, kita tidak tahu apa yang ia takuti.',
  'Atasan saya akan memilih yang ini.',
];
const WORDS = ['lega', 'tegang', 'malu', 'kasihan', 'bingung', 'Lega'];
const BETTER = 'Boleh saya bacakan dulu, Pak, lalu Bapak yang bilang mana yang salah?';

export function playedRoom(people: number, more: Partial<RoomSetup> = {}): RoomReport {
  const { story, graph, scenario } = shippedStory('loket-tiga');
  const both = { id: scenario('id'), en: scenario('en') };
  const next = seededNumbers(5);
  const setup: RoomSetup = {
    scenario: 'loket-tiga',
    shape: story.card.shape,
    locale: 'id',
    mode: 'together',
    named: false,
    votes: 'key',
    from: 'antre',
    until: 'janji',
    plan: 90,
    seed: SEED,
    rehearsal: false,
    ...more,
  };
  const seats = setup.mode === 'cards' ? [] : Array.from({ length: people }, (_, i) => `s${i}`);
  const nameOf = (i: number) => `${NAMES[i % NAMES.length]} ${Math.floor(i / NAMES.length) + 1}`;
  const bodies: EventBody[] = [
    { kind: 'opened', code: CODE, setup, position: positionAt(both, [], SEED) },
    ...seats.map(
      (seat, i): EventBody => ({
        kind: 'joined',
        seat,
        seatCode: `SALAK ${i}`,
        token: `hash-${i}`,
        ...(setup.named ? { name: nameOf(i), ...(i % 5 === 4 ? {} : { number: String(i + 1) }) } : {}),
      }),
    ),
  ];
  const said = (round: number): EventBody[] => [
    { kind: 'ask-word' },
    ...seats.map((seat): EventBody => ({ kind: 'word', seat, round, text: pick(WORDS, next()) })),
    { kind: 'close-word' },
  ];
  if (setup.mode === 'each') {
    for (const seat of seats) {
      const choices = randomPlay(graph, next);
      bodies.push({ kind: 'progress', seat, choices, from: 0, ...playedBy(both, choices, SEED, 0) });
    }
  } else {
    let choices: number[] = [];
    bodies.push({ kind: 'keep-sentence', text: BETTER });
    for (let round = 0; ; ) {
      const { decision, outcome } = positionAt(both, choices, SEED);
      if (!decision || outcome !== undefined) break;
      let taken = decision.usual;
      // The first one is asked again after it was argued over.
      for (let time = 0; decision.key && time < (round === 1 ? 2 : 1); time++) {
        round++;
        const lean = Math.floor(next() * 4);
        const votes = seats.map((seat): EventBody => {
          const at = next() < 0.45 ? lean : Math.floor(next() * decision.options.length);
          const reason = next() < 0.3 ? pick(REASONS, next()) : undefined;
          return { kind: 'vote', seat, round, option: decision.options[at]?.index ?? 0, reason };
        });
        const counts = Object.fromEntries(decision.options.map(({ index }, i) => [index, (people + 3 - i) >> 2]));
        taken = decision.options[lean]?.index ?? 0;
        bodies.push({ kind: 'ask' }, ...(setup.mode === 'cards' ? [{ kind: 'count' as const, counts }] : votes));
        bodies.push({ kind: 'close' }, { kind: 'reveal' });
      }
      choices = [...choices, taken];
      bodies.push({ kind: 'take', option: taken, position: positionAt(both, choices, SEED) });
    }
  }
  bodies.push(...(seats.length > 0 ? [...said(1), ...said(2)] : []), { kind: 'finish' });
  for (const seat of seats.slice(2)) {
    const [a, b, c] = [next(), next(), next()].map((one) => 3 + Math.floor(one * 3));
    bodies.push({ kind: 'react', seat, answers: [a as number, b as number, c as number] });
  }
  return roomReport(foldRoom(bodies.map((body, i) => ({ seq: i + 1, at: 1e12 + i, body }))) as Room);
}

function pick<Item>(items: readonly Item[], chance: number): Item {
  return items[Math.floor(chance * items.length)] as Item;
}
