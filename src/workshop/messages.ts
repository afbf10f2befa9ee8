// What goes over the wire between a page and the server: the types that both share, and the schemas that both check by.
import * as v from 'valibot';
import { LONGEST } from '../core/room/command.ts';
import type { Refusal } from '../core/room/rules.ts';
import { ROOM_CODE_LENGTH } from '../core/room/seat-code.ts';
import { MODES, PLANS } from '../core/room/setup.ts';
import type { RoomView, SeatView } from '../core/room/view.ts';
import type { ViewChange } from '../core/room/view-change.ts';

const short = v.pipe(v.string(), v.maxLength(64));
const index = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000));
const moment = v.pipe(v.number(), v.integer(), v.minValue(0));
/** Longer than allowed is for the rules to refuse, with words; far longer is no message of ours. */
const text = v.pipe(v.string(), v.maxLength(1000));
const choices = v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(35))), v.maxLength(200));
const answer = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10));

/** What a whole hall sends stands first: the kinds are tried in this order. */
export const commandSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('vote'), round: index, option: index, reason: v.optional(text) }),
  v.strictObject({ kind: v.literal('progress'), choices }),
  v.strictObject({ kind: v.literal('word'), round: index, text }),
  v.strictObject({ kind: v.literal('react'), answers: v.strictTuple([answer, answer, answer]) }),
  v.strictObject({ kind: v.literal('lock'), locked: v.boolean() }),
  v.strictObject({ kind: v.literal('remove'), seat: short }),
  v.strictObject({ kind: v.literal('read'), at: index }),
  v.strictObject({ kind: v.literal('ask') }),
  v.strictObject({ kind: v.literal('close') }),
  v.strictObject({ kind: v.literal('reveal') }),
  v.strictObject({
    kind: v.literal('count'),
    counts: v.pipe(
      v.record(v.pipe(v.string(), v.regex(/^\d{1,2}$/)), v.number()),
      v.check((all) => Object.keys(all).length <= 36),
    ),
  }),
  v.strictObject({ kind: v.literal('show'), what: v.picklist(['reason', 'word']), entry: index, shown: v.boolean() }),
  v.strictObject({ kind: v.literal('take'), option: index }),
  v.strictObject({ kind: v.literal('return'), decision: index }),
  v.strictObject({ kind: v.literal('pause'), until: v.optional(moment) }),
  v.strictObject({ kind: v.literal('resume') }),
  v.strictObject({ kind: v.literal('time'), until: v.optional(moment) }),
  v.strictObject({ kind: v.literal('ask-word') }),
  v.strictObject({ kind: v.literal('close-word') }),
  v.strictObject({ kind: v.literal('keep-sentence'), text }),
  v.strictObject({ kind: v.literal('drop-sentence'), entry: index }),
  v.strictObject({ kind: v.literal('finish') }),
  v.strictObject({ kind: v.literal('continue') }),
  v.strictObject({ kind: v.literal('end') }),
]);

/** A command with the id that its sender gave it: an id seen before from that seat is answered, not repeated. */
export const envelopeSchema = v.strictObject({
  id: v.pipe(v.string(), v.minLength(8), v.maxLength(40)),
  command: commandSchema,
});
export type Envelope = v.InferOutput<typeof envelopeSchema>;

export const helloSchema = v.strictObject({
  code: v.pipe(v.string(), v.length(ROOM_CODE_LENGTH)),
  role: v.picklist(['facilitator', 'projector', 'participant']),
  /** The facilitator's secret. */
  host: v.optional(short),
  /** A participant's secret: from an earlier welcome at this address, or new and made by the page, which can then ask again and sit on one seat. */
  token: v.optional(short),
  /** `MANGGIS 421`: takes a seat back where the token was lost. */
  seatCode: v.optional(short),
  name: v.optional(v.pipe(v.string(), v.maxLength(1000))),
  /** A participant number, where the room has names and the committee gave numbers. */
  number: v.optional(v.pipe(v.string(), v.maxLength(LONGEST.number))),
});
export type Hello = v.InferOutput<typeof helloSchema>;

export const openingSchema = v.strictObject({
  scenario: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,80}$/)),
  locale: v.picklist(['id', 'en']),
  mode: v.picklist(MODES),
  named: v.boolean(),
  votes: v.picklist(['key', 'all']),
  from: short,
  until: short,
  plan: v.picklist(PLANS),
  rehearsal: v.boolean(),
});
/** What a facilitator chooses when a room is opened. */
export type Opening = v.InferOutput<typeof openingSchema>;

/** A message as it came over the wire, where it has the form it should have. */
export const readHello = (raw: unknown): Hello | undefined => read(helloSchema, raw);
export const readEnvelope = (raw: unknown): Envelope | undefined => read(envelopeSchema, raw);
export const readOpening = (raw: unknown): Opening | undefined => read(openingSchema, raw);

function read<S extends v.GenericSchema>(schema: S, raw: unknown): v.InferOutput<S> | undefined {
  return v.is(schema, raw) ? raw : undefined;
}

/** Answer to an opening: the code that people type, and the secret that makes its holder the facilitator. */
export interface Opened {
  code: string;
  host: string;
}

/** Why somebody cannot come in; the page has words for each, and what to do next. */
export type Closed = Refusal | 'no-room' | 'wrong-secret' | 'wrong-seat-code' | 'too-many-tries' | 'bad-message';

export type Welcome =
  | { ok: true; view: RoomView; mine?: SeatView; token?: string; now: number }
  | { ok: false; reason: Closed };

/** `mine`: the sender's own part as it is now; a participant's alone. */
export type Ack = { id: string; seq: number; mine?: SeatView } | { id: string; refused: Closed };

/** What the room's desk is told of phones that are there right now: no event, since it says nothing about the past. */
export interface Presence {
  /** Seats with a connection. */
  here: number;
}

/** Events of Socket.IO, by name. Every message to the server is answered. */
export interface ToServer {
  hello: (hello: Hello, answer: (welcome: Welcome) => void) => void;
  command: (envelope: Envelope, answer: (ack: Ack) => void) => void;
}

export interface ToPage {
  /** What has changed in the view since the welcome, or since the message of this kind before. */
  view: (change: ViewChange) => void;
  mine: (mine: SeatView) => void;
  presence: (presence: Presence) => void;
}

/** What a join screen may know of a room before somebody joins. */
export interface RoomDoor {
  scenario: string;
  mode: RoomView['setup']['mode'];
  named: boolean;
  locked: boolean;
  phase: RoomView['phase'];
}

export const LONGEST_NAME = LONGEST.name;
