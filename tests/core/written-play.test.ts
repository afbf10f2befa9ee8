import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Play } from '../../src/core/play.ts';
import { DamagedPlay, readPlay, writePlay } from '../../src/core/written-play.ts';

const plays: fc.Arbitrary<Play> = fc.record({
  scenario: fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/),
  shape: fc.stringMatching(/^[a-z0-9]{10}$/),
  locale: fc.constantFrom('id' as const, 'en' as const),
  seed: fc.nat(2 ** 31 - 1),
  choices: fc.array(fc.integer({ min: 0, max: 35 }), { maxLength: 40 }),
});

describe('a written play', () => {
  it('reads back as the play it was', () => {
    fc.assert(
      fc.property(plays, (play) => {
        expect(readPlay(writePlay(play))).toEqual(play);
      }),
    );
  });

  it('is safe in a link without escaping', () => {
    fc.assert(
      fc.property(plays, (play) => {
        expect(encodeURIComponent(writePlay(play))).toBe(writePlay(play));
      }),
    );
  });

  it('notices every single changed or lost character', () => {
    const written = writePlay({
      scenario: 'loket-tiga',
      shape: 'abcdefghij',
      locale: 'id',
      seed: 42,
      choices: [0, 2, 1, 3],
    });
    for (let i = 0; i < written.length; i++) {
      const swapped = written.slice(0, i) + (written[i] === 'q' ? 'r' : 'q') + written.slice(i + 1);
      expect(() => readPlay(swapped), swapped).toThrow(DamagedPlay);
      expect(() => readPlay(written.slice(0, i) + written.slice(i + 1)), `without ${i}`).toThrow(DamagedPlay);
    }
  });

  it.each(['', 'hello', '1~~~~~~', '<script>', '2~a~b~id~1~0~abcd', '1~a~b~fr~1~0~abcd'])('refuses %j', (text) => {
    expect(() => readPlay(text)).toThrow(DamagedPlay);
  });

  it('cannot write a choice that has no digit', () => {
    expect(() => writePlay({ scenario: 'a', shape: 'b', locale: 'id', seed: 1, choices: [36] })).toThrow(RangeError);
  });
});
