import fc from 'fast-check';
import { expect, it } from 'vitest';
import { calendarEntry } from '../../src/core/calendar-entry.ts';

const entry = { uid: 'a-1', day: '20261201', stamp: '20261124T101500Z', title: 'Lakon: Loket Tiga', text: '' };
const unfolded = (file: string) => file.replaceAll('\r\n ', '');

it('is an all-day entry on its day', () => {
  const file = calendarEntry(entry);
  expect(file.split('\r\n')).toEqual(
    expect.arrayContaining(['BEGIN:VCALENDAR', 'DTSTART;VALUE=DATE:20261201', 'SUMMARY:Lakon: Loket Tiga']),
  );
  expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
});

it('keeps any text whole and every line within 75 octets', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const file = calendarEntry({ ...entry, text });
      for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      const told = /\r\nDESCRIPTION:(.*)\r\nTRANSP/s.exec(unfolded(file))?.[1] ?? '';
      const read = told.replace(/\\(.)/g, (_, sign) => (sign === 'n' ? '\n' : sign));
      expect(read).toBe(text.replace(/\r\n|\r/g, '\n'));
    }),
  );
});
