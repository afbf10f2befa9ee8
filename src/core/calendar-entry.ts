// A calendar file with one entry that lasts a day (RFC 5545), for whatever calendar a person uses.

export interface CalendarEntry {
  /** Tells this entry from any other. */
  uid: string;
  /** `20261201`. */
  day: string;
  /** When the file was made, in UTC: `20261124T101500Z`. */
  stamp: string;
  title: string;
  text: string;
}

/** Lines end in CR LF and are folded at 75 octets, as the standard wants. */
export function calendarEntry({ uid, day, stamp, title, text }: CalendarEntry): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Lakon//ID',
    'BEGIN:VEVENT',
    `UID:${uid}@lakon`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${day}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(text)}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    'TRIGGER:PT8H',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r\n|\r|\n/g, '\\n');
}

/** Between characters, never within one; a continued line begins with a space. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const sign of line) {
    const size = octetsOf(sign);
    if (octets + size > 75) {
      parts.push(part);
      part = ' ';
      octets = 1;
    }
    part += sign;
    octets += size;
  }
  return [...parts, part].join('\r\n');
}

function octetsOf(sign: string): number {
  const code = sign.codePointAt(0) as number;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
