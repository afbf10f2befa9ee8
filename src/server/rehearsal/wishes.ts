// What simulated participants would do next, as the room stands: each wish with how long it takes them, and the command that it becomes.
import type { ParticipantCommand, Reaction } from '../../core/room/command.ts';
import { currentRound, currentWords, type Room } from '../../core/room/room.ts';
import { votesOf } from '../../core/room/round.ts';
import type { Rubric } from '../../core/rubric.ts';
import { positionAt, type RoomScenarios } from '../../ink/room-position.ts';
import { rehearsalWordsOf } from '../../words/rehearsal-words-of.ts';
import { leaning } from './leaning.ts';
import { CAST_SIZE, chanceOf, type Temper, temperOf } from './temper.ts';

export interface Wish {
  /** Names the wish; its command bears the same id, so that it is granted once, whatever happens in between. */
  id: string;
  person: number;
  /** How long they take over it, in milliseconds. */
  after: number;
  /** The command, or `join`; worked out when the time has come. */
  act(): ParticipantCommand | 'join';
}

/** The seat of a simulated participant, by which they are known after a restart. */
export function seatOfPerson(person: number): string {
  return `rehearsal-${person}`;
}

const PEOPLE = Array.from({ length: CAST_SIZE }, (_, person) => person);

/** All wishes of the moment. The same room has the same wishes. */
export function wishesIn(room: Room, scenarios: RoomScenarios, tempers = tempersOf(room.setup.seed)): Wish[] {
  const seated = PEOPLE.filter((person) => room.seats[seatOfPerson(person)]?.removed === false);
  const isOver = room.phase === 'finished' || room.phase === 'ended';
  if (isOver) return seated.flatMap((person) => reacting(room, person, tempers[person] as Temper));
  const doing = room.pause
    ? []
    : seated.flatMap((person) => {
        const temper = tempers[person] as Temper;
        return [...voting(room, person, temper, scenarios), ...playing(room, person, temper, scenarios)];
      });
  return [...joining(room), ...doing, ...seated.flatMap((person) => feeling(room, person, tempers[person] as Temper))];
}

export function tempersOf(seed: number): readonly Temper[] {
  return PEOPLE.map((person) => temperOf(seed, person));
}

/** One after another, as people come through a door. */
function joining(room: Room): Wish[] {
  const next = PEOPLE.find((person) => !room.seats[seatOfPerson(person)]);
  if (next === undefined || room.locked) return [];
  const after = 300 + 1200 * chanceOf(room.setup.seed, 'join', next);
  return [{ id: `rehearsal-join-${next}`, person: next, after, act: () => 'join' }];
}

function voting(room: Room, person: number, temper: Temper, scenarios: RoomScenarios): Wish[] {
  const round = currentRound(room);
  if (round?.state !== 'open' || room.setup.mode === 'each' || temper.silent) return [];
  const votes = votesOf(round).filter(({ seat }) => seat === seatOfPerson(person));
  if (votes.length > (temper.dithers ? 1 : 0)) return [];
  const { seed, locale } = room.setup;
  const { number, decision } = round;
  const chance = (what: string) => chanceOf(seed, what, person, number, votes.length);
  const thinking = temper.late ? 24_000 + 16_000 * chance('think') : 3000 + 14_000 * chance('think') * temper.pace;
  const after = votes.length === 0 ? thinking : 2000 + 7000 * chance('think');
  const act = (): ParticipantCommand => {
    const option = leaning(decision, rubricOf(scenarios), temper.skill, chance('option'), votes[0]?.option);
    const { reasons } = rehearsalWordsOf(locale);
    // Steps that share no divisor with the number of reasons: nobody in a round says what a neighbour said.
    const reason = chance('talks') < 0.35 ? reasons[(person * 7 + number * 11) % reasons.length] : undefined;
    return { kind: 'vote', round: number, option, ...(reason ? { reason } : {}) };
  };
  return [{ id: `rehearsal-vote-${number}-${votes.length}`, person, after, act }];
}

function feeling(room: Room, person: number, temper: Temper): Wish[] {
  const round = currentWords(room);
  if (!round?.open || temper.silent) return [];
  if (round.words.some(({ seat }) => seat === seatOfPerson(person))) return [];
  const { feelings } = rehearsalWordsOf(room.setup.locale);
  const text = feelings[(person + 11 * round.number) % feelings.length] ?? '';
  const after = 2500 + 12_000 * chanceOf(room.setup.seed, 'word', person, round.number) * temper.pace;
  return [
    { id: `rehearsal-word-${round.number}`, person, after, act: () => ({ kind: 'word', round: round.number, text }) },
  ];
}

/** A step of their own play; its end comes sooner for some and later for others. */
function playing(room: Room, person: number, temper: Temper, scenarios: RoomScenarios): Wish[] {
  const { mode, seed } = room.setup;
  const { choices = [], end } = room.progress[seatOfPerson(person)] ?? {};
  if (mode !== 'each' || end) return [];
  const chance = (what: string) => chanceOf(seed, what, person, choices.length);
  const act = (): ParticipantCommand => {
    const { decision } = positionAt(scenarios, choices, seed);
    const option = decision && leaning(decision, rubricOf(scenarios), temper.skill, chance('option'));
    return { kind: 'progress', choices: option === undefined ? choices : [...choices, option] };
  };
  return [
    { id: `rehearsal-play-${choices.length}`, person, after: (4000 + 9000 * chance('think')) * temper.pace, act },
  ];
}

function reacting(room: Room, person: number, temper: Temper): Wish[] {
  if (room.reactions[seatOfPerson(person)] || temper.silent) return [];
  const { seed } = room.setup;
  const answer = (item: number) => 3 + Math.floor(3 * chanceOf(seed, 'react', person, item) ** 0.7);
  const answers: Reaction = [answer(0), answer(1), answer(2)];
  const after = 3000 + 18_000 * chanceOf(seed, 'form', person) * temper.pace;
  return [{ id: 'rehearsal-react', person, after, act: () => ({ kind: 'react', answers }) }];
}

function rubricOf(scenarios: RoomScenarios): Rubric {
  return Object.values(scenarios)[0]?.rubric ?? {};
}
