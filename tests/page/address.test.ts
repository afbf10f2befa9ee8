// Addresses: what is written is read again, and whatever else stands in the bar is a screen, never an error.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  debriefAddress,
  lessonPlanAddress,
  playAddress,
  readAddress,
  roomScreenAddress,
} from '../../src/page/address.ts';

test('the library is where no address is', () => {
  for (const hash of ['', '#', '#/', '/']) expect(readAddress(hash)).toEqual({ screen: 'library' });
});

test('a play with its written form survives the address', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z0-9-]{1,40}$/), fc.stringMatching(/^[a-z0-9~-]{1,60}$/), (id, written) => {
      expect(readAddress(playAddress(id))).toEqual({ screen: 'play', id, written: undefined });
      expect(readAddress(playAddress(id, written))).toEqual({ screen: 'play', id, written });
      expect(readAddress(debriefAddress(written))).toEqual({ screen: 'debrief', written });
    }),
  );
});

test('chat apps that encode the address do no harm', () => {
  expect(readAddress('#/play/loket-tiga?p=1%7Eloket-tiga%7E2')).toEqual({
    screen: 'play',
    id: 'loket-tiga',
    written: '1~loket-tiga~2',
  });
});

test('a room has a phone, a desk, a projector and a report; its secret is read and nothing else of it', () => {
  expect(readAddress('#/room/ACDEFG')).toEqual({ screen: 'room', code: 'ACDEFG' });
  for (const screen of ['desk', 'projector', 'report'] as const) {
    expect(readAddress(roomScreenAddress('ACDEFG', screen))).toEqual({ screen, code: 'ACDEFG', secret: undefined });
    expect(readAddress(roomScreenAddress('ACDEFG', screen, 'a/b+c='))).toMatchObject({ screen, secret: 'a/b+c=' });
  }
  expect(readAddress('#/room/ACDEFG/kitchen')).toEqual({ screen: 'unknown' });
  expect(readAddress(lessonPlanAddress('loket-tiga'))).toEqual({ screen: 'lesson-plan', id: 'loket-tiga' });
});

test('anything else is the unknown screen or a play to be looked for, never an exception', () => {
  for (const hash of ['#/apa/ini', '#/play', '#/play/', '#/play/a/b', '#/debrief/x', '#halo', '#//', '#/play//a']) {
    expect(readAddress(hash)).toEqual({ screen: 'unknown' });
  }
  expect(readAddress('#/play/%E0%A4%A').screen).toBe('play');
  fc.assert(
    fc.property(fc.string(), (hash) => {
      const { screen } = readAddress(hash);
      expect(['library', 'play', 'debrief', 'unknown']).toContain(screen);
    }),
  );
});
