// How much the rooms take from whom. Generous where a whole hall comes from one address, narrow where one phone would do harm.
import { isLoopback } from '../addresses.ts';
import { type Bucket, type BucketSize, type Buckets, createBucket, createBuckets } from './buckets.ts';

/** Of anything that comes over one line. */
export const LINE: BucketSize = { burst: 150, perSecond: 30 };
/** Hellos over one line: a page asks again every few seconds at most. */
export const HELLOS: BucketSize = { burst: 8, perSecond: 0.5 };
const PARTICIPANT: BucketSize = { burst: 40, perSecond: 8 };
const FACILITATOR: BucketSize = { burst: 120, perSecond: 20 };
/** New seats in a room, and of those from one address. */
const SEATS: BucketSize = { burst: 300, perSecond: 50 };
const SEATS_FROM: BucketSize = { burst: 150, perSecond: 5 };
/** Codes and secrets that were wrong: from one address, and of everybody. A room's code is one of 113 million. */
const WRONG_FROM: BucketSize = { burst: 100, perSecond: 1 };
const WRONG: BucketSize = { burst: 1000, perSecond: 10 };
/** A seat's code is one of 28,800 only. */
const WRONG_SEAT_FROM: BucketSize = { burst: 12, perSecond: 1 / 15 };
const WRONG_SEAT: BucketSize = { burst: 60, perSecond: 1 / 6 };
/** Rooms opened, by everybody. */
const OPENINGS: BucketSize = { burst: 200, perSecond: 0.1 };
/** How much wrong or too much one line may send until it is cut. */
export const MOST_BAD = 10;
export const MOST_IN_VAIN = 300;
/** Lines at once: of everybody, and from one address. */
export const MOST_LINES = 5000;
export const MOST_LINES_FROM = 1000;
/** How long a line may be there without being in a room, in milliseconds. */
export const WITHOUT_ROOM = 30_000;

export interface Limits {
  /** Commands of a seat, or of the facilitator, in all lines together. */
  commands(room: string, seat: string, isFacilitator: boolean): Bucket;
  /** Takes the room for one more seat; false where too many come at once. */
  newSeat(room: string, address: string): boolean;
  /** Whether anything may still be guessed; what turns out wrong is to be told. */
  mayGuess(address: string): boolean;
  wrongGuess(address: string): void;
  mayGuessSeat(room: string, address: string): boolean;
  wrongSeat(room: string, address: string): void;
  opening(): boolean;
}

export function createLimits(now: () => number): Limits {
  const participants = createBuckets(PARTICIPANT, now, 20_000);
  const facilitators = createBuckets(FACILITATOR, now);
  const seats = createBuckets(SEATS, now);
  const seatsFrom = createBuckets(SEATS_FROM, now);
  const wrong = createBucket(WRONG, now);
  const wrongFrom = createBuckets(WRONG_FROM, now);
  const wrongSeat = createBuckets(WRONG_SEAT, now);
  const wrongSeatFrom = createBuckets(WRONG_SEAT_FROM, now);
  const openings = createBucket(OPENINGS, now);
  /** Whoever comes from this computer may come from anywhere: through a server in front of this one. */
  const from = (buckets: Buckets, address: string, key = address) =>
    isLoopback(plainAddress(address)) ? undefined : buckets.of(key);
  return {
    commands: (room, seat, isFacilitator) => (isFacilitator ? facilitators : participants).of(`${room} ${seat}`),
    newSeat(room, address) {
      const own = from(seatsFrom, address, `${room} ${address}`);
      return (own?.hasSome() ?? true) && seats.of(room).take() && (own?.take() ?? true);
    },
    mayGuess: (address) => wrong.hasSome() && (from(wrongFrom, address)?.hasSome() ?? true),
    wrongGuess(address) {
      wrong.take();
      from(wrongFrom, address)?.take();
    },
    mayGuessSeat: (room, address) => wrongSeat.of(room).hasSome() && (from(wrongSeatFrom, address)?.hasSome() ?? true),
    wrongSeat(room, address) {
      wrongSeat.of(room).take();
      from(wrongSeatFrom, address)?.take();
    },
    opening: () => openings.take(),
  };
}

/** An IPv4 address as such, also where it came in the clothes of IPv6. */
export function plainAddress(address: string): string {
  return address.replace(/^::ffff:/i, '');
}
