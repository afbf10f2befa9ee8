// The lines in the terminal: every address, the right languages, and a QR code that says the first LAN address.

import { generate } from 'lean-qr';
import { describe, expect, it } from 'vitest';
import { announcementLines } from '../../src/server/announcement.ts';
import { qrLines } from '../../src/server/qr-text.ts';

const addresses = { local: 'http://localhost:3000/', lan: ['http://192.168.1.23:3000/', 'http://10.20.0.7:3000/'] };
const base = { addresses, wantedPort: 3000, port: 3000, colour: false };

/** Reads the half blocks back into rows of light and dark, margin included. */
function modulesOf(lines: string[], painted: boolean): boolean[][] {
  return lines.flatMap((line) => {
    const cells = [...line];
    return [
      cells.map((cell) => (cell === '█' || cell === '▀' ? painted : !painted)),
      cells.map((cell) => (cell === '█' || cell === '▄' ? painted : !painted)),
    ];
  });
}

describe('announcement', () => {
  it('says it in Indonesian first, then in English', () => {
    const text = announcementLines({ ...base, locales: ['id', 'en'] }).join('\n');
    expect(text.indexOf('Lakon sudah berjalan.')).toBeGreaterThanOrEqual(0);
    expect(text.indexOf('Lakon is running.')).toBeGreaterThan(text.indexOf('Lakon sudah berjalan.'));
    for (const url of [addresses.local, ...addresses.lan]) expect(text).toContain(url);
    expect(text).not.toContain('sedang dipakai');
  });

  it('keeps to one language when asked', () => {
    expect(announcementLines({ ...base, locales: ['en'] }).join('\n')).not.toContain('sudah berjalan');
    expect(announcementLines({ ...base, locales: ['id'] }).join('\n')).not.toContain('running');
  });

  it('says plainly that another port is used', () => {
    const text = announcementLines({ ...base, port: 3001, locales: ['id', 'en'] }).join('\n');
    expect(text).toContain('Port 3000 sedang dipakai program lain, jadi Lakon memakai 3001.');
    expect(text).toContain('Port 3000 is used by another program, so Lakon uses 3001.');
    const chosen = announcementLines({ ...base, wantedPort: 0, port: 41_234, locales: ['en'] }).join('\n');
    expect(chosen).not.toContain('used by another program');
  });

  it('says where a room is opened', () => {
    expect(announcementLines({ ...base, locales: ['id'] }).join('\n')).toContain('http://localhost:3000/#/host');
    const alone = { local: undefined, lan: ['http://10.20.0.7:3000/'] };
    expect(announcementLines({ ...base, addresses: alone, locales: ['id'] }).join('\n')).toContain(
      'http://10.20.0.7:3000/#/host',
    );
  });

  it('says that rooms of today have moved', () => {
    const moved = { ...base, wantedPort: 3004, held: 3004, port: 3005 };
    const text = announcementLines({ ...moved, locales: ['id', 'en'] }).join('\n');
    expect(text).toContain('Kelas hari ini memakai port 3004');
    expect(text).toContain('type their seat code');
    const same = announcementLines({ ...moved, port: 3004, locales: ['en'] }).join('\n');
    expect(same).not.toContain('seat code');
  });

  it('says so when phones cannot join, and shows no QR code', () => {
    const text = announcementLines({ ...base, addresses: { ...addresses, lan: [] }, locales: ['en'] }).join('\n');
    expect(text).toContain('Phones cannot join');
    expect(text).not.toMatch(/[▀▄█]/);
  });
});

describe.each([
  { colour: false, what: 'without colour' },
  { colour: true, what: 'in colour' },
])('QR code $what', ({ colour }) => {
  it('has every module of the code, in a light margin', () => {
    const text = 'http://192.168.1.23:3000/';
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the colour codes of the terminal are what is taken off here
    const plain = qrLines(text, colour).map((line) => line.replace(/\u001b\[[\d;]*m/g, ''));
    const rows = modulesOf(plain, colour);
    const code = generate(text);
    for (let y = -2; y < code.size + 2; y += 1) {
      expect(rows[y + 2]).toEqual(Array.from({ length: code.size + 4 }, (_, x) => code.get(x - 2, y)));
    }
  });
});
