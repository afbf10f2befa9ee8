// Buckets by a clock that the test turns; and who may do how much.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createBucket, createBuckets } from '../../../src/server/room/buckets.ts';
import { createLimits, plainAddress } from '../../../src/server/room/limits.ts';
import { isFromOwnPage } from '../../../src/server/room/origin.ts';

function clock() {
  let at = 0;
  return { now: () => at, turn: (seconds: number) => (at += 1000 * seconds) };
}
const count = (take: () => boolean, most = 10_000) => {
  let taken = 0;
  while (taken < most && take()) taken++;
  return taken;
};

describe('a bucket', () => {
  test('gives what is in it, and fills again in its time', () => {
    const { now, turn } = clock();
    const bucket = createBucket({ burst: 5, perSecond: 2 }, now);
    expect(count(bucket.take)).toBe(5);
    turn(0.4);
    expect(bucket.hasSome()).toBe(false);
    turn(0.1);
    expect(bucket.hasSome()).toBe(true);
    expect(count(bucket.take)).toBe(1);
    turn(3600);
    expect(count(bucket.take)).toBe(5);
    turn(-10);
    expect(bucket.take()).toBe(false);
  });

  test('never gives more than its size and its time allow', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(3000), fc.nat(20)), { maxLength: 50 }), (steps) => {
        let at = 0;
        let given = 0;
        const bucket = createBucket({ burst: 10, perSecond: 3 }, () => at);
        for (const [pause, wanted] of steps) {
          at += pause;
          for (let i = 0; i < wanted; i++) if (bucket.take()) given++;
        }
        expect(given).toBeLessThanOrEqual(10 + (3 * at) / 1000);
      }),
    );
  });

  test('is each key’s own, and made-up keys push out the oldest', () => {
    const buckets = createBuckets({ burst: 1, perSecond: 0 }, () => 0, 3);
    for (const key of ['a', 'b', 'c', 'a']) buckets.of(key).take();
    expect(buckets.of('a').hasSome()).toBe(false);
    buckets.of('d');
    expect(buckets.of('a').hasSome()).toBe(false);
    expect(buckets.of('b').hasSome()).toBe(true);
  });
});

describe('limits', () => {
  const PHONE = '192.168.1.20';
  const LAPTOP = '127.0.0.1';

  test('a whole hall behind one address can join within minutes, however it comes there', () => {
    for (const address of [PHONE, LAPTOP]) {
      const { now, turn } = clock();
      const limits = createLimits(now);
      let joined = 0;
      for (let second = 0; second < 120 && joined < 500; second++) {
        joined += count(() => limits.newSeat('ACDEFG', address), 500 - joined);
        turn(1);
      }
      expect(joined).toBe(500);
    }
  });

  test('five hundred phones with addresses of their own can join within seconds', () => {
    const { now, turn } = clock();
    const limits = createLimits(now);
    let joined = 0;
    for (let second = 0; second < 8 && joined < 500; second++) {
      joined += count(() => limits.newSeat('ACDEFG', `192.168.1.${joined}`), 500 - joined);
      turn(1);
    }
    expect(joined).toBe(500);
  });

  test('one phone cannot take the seats of a hall at once, and leaves some to the others', () => {
    const limits = createLimits(clock().now);
    expect(count(() => limits.newSeat('ACDEFG', PHONE))).toBeLessThan(200);
    expect(limits.newSeat('ACDEFG', '192.168.1.21')).toBe(true);
    expect(limits.newSeat('HJKMNP', PHONE)).toBe(true);
  });

  test('whoever guesses rooms is stopped, and others are not', () => {
    const { now, turn } = clock();
    const limits = createLimits(now);
    const guess = (address: string) => {
      const may = limits.mayGuess(address);
      if (may) limits.wrongGuess(address);
      return may;
    };
    expect(count(() => guess(PHONE))).toBe(100);
    expect(limits.mayGuess('192.168.1.21')).toBe(true);
    // A thousand phones that guess together are stopped together, but for a trickle.
    let all = 0;
    for (let i = 0; i < 1000; i++) all += count(() => guess(`10.0.${i >> 8}.${i & 255}`), 5);
    expect(all).toBe(900);
    expect(limits.mayGuess(LAPTOP)).toBe(false);
    turn(1);
    expect(count(() => guess(LAPTOP))).toBe(10);
  });

  test('at the rate that is left, nobody finds one of thirty-five seats in an hour by chance', () => {
    const { now, turn } = clock();
    const limits = createLimits(now);
    let guesses = 0;
    for (let second = 0; second < 3600; second++) {
      guesses += count(() => {
        const may = limits.mayGuessSeat('ACDEFG', LAPTOP);
        if (may) limits.wrongSeat('ACDEFG', LAPTOP);
        return may;
      });
      turn(1);
    }
    expect(guesses).toBeLessThan(28_800 / 35);
  });

  test('rooms are not opened without end', () => {
    const { now, turn } = clock();
    const limits = createLimits(now);
    expect(count(limits.opening)).toBe(200);
    turn(60);
    expect(count(limits.opening)).toBe(6);
  });

  test('an address is one, in whatever clothes', () => {
    expect(plainAddress('::ffff:192.168.1.20')).toBe('192.168.1.20');
    expect(plainAddress('::FFFF:192.168.1.20')).toBe('192.168.1.20');
    expect(plainAddress('fe80::1')).toBe('fe80::1');
  });
});

test.each([
  [undefined, '192.168.1.7:3000', true],
  ['http://192.168.1.7:3000', '192.168.1.7:3000', true],
  ['https://lakon.contoh.go.id', 'lakon.contoh.go.id', true],
  ['http://192.168.1.7', '192.168.1.7', true],
  ['http://192.168.1.7:3001', '192.168.1.7:3000', false],
  ['http://192.168.1.70:3000', '192.168.1.7:3000', false],
  ['null', '192.168.1.7:3000', false],
  ['', '192.168.1.7:3000', false],
  ['http://[', '192.168.1.7:3000', false],
  ['http://evil.example', undefined, false],
])('a page of %s may open a line to %s: %s', (origin, host, allowed) => {
  expect(isFromOwnPage({ origin, host })).toBe(allowed);
});
