import { addDays, type Due } from './dates.ts';

/** One deadline as an entry of a calendar. */
export interface CalendarEntry {
  id: string;
  title: string;
  /** Who, by which article; one line each. */
  notes: readonly string[];
  due: Due;
}

/** Hours that Vietnam's clock is ahead of UTC. */
const zone = 7;

const escape = (text: string): string =>
  text
    .replace(/\\/g, '\\\\')
    .replace(/([;,])/g, '\\$1')
    .replace(/\r?\n/g, '\\n');

const bytes = new TextEncoder();

/** A content line cut into lines of at most 75 bytes (RFC 5545 3.1), never inside a character. */
const fold = (line: string): string => {
  let out = '';
  let room = 75;
  for (const char of line) {
    const size = bytes.encode(char).length;
    if (size > room) {
      out += '\r\n ';
      room = 74;
    }
    out += char;
    room -= size;
  }
  return out;
};

const plain = (iso: string): string => iso.replaceAll('-', '');
const utc = (date: string, time: string): string =>
  `${new Date(Date.parse(`${date}T${time}:00Z`) - zone * 3_600_000).toISOString().slice(0, 16).replace(/[-:]/g, '')}00Z`;

const times = (due: Due): string[] | undefined => {
  switch (due.kind) {
    case 'afterEvent':
      return undefined;
    case 'span':
      return [`DTSTART;VALUE=DATE:${plain(due.from)}`, `DTEND;VALUE=DATE:${plain(addDays(due.to, 1))}`];
    case 'day':
    case 'moment':
      return due.time === undefined
        ? [`DTSTART;VALUE=DATE:${plain(due.date)}`, `DTEND;VALUE=DATE:${plain(addDays(due.date, 1))}`]
        : [`DTSTART:${utc(due.date, due.time)}`, 'DURATION:PT0S'];
  }
};

const eventOf = ({ id, title, notes, due }: CalendarEntry, stamp: string): string[] => {
  const when = times(due);
  if (!when) return [];
  const day = due.kind === 'span' ? due.from : due.kind === 'afterEvent' ? '' : due.date;
  return [
    'BEGIN:VEVENT',
    `UID:${id}-${plain(day)}@tap-huan-bau-cu`,
    `DTSTAMP:${stamp}`,
    ...when,
    `SUMMARY:${escape(title)}`,
    `DESCRIPTION:${escape(notes.join('\n'))}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escape(title)}`,
    'TRIGGER:-P1D',
    'END:VALARM',
    'END:VEVENT',
  ];
};

/**
 * An iCalendar file (RFC 5545) of the deadlines that have a day; each reminds one day before.
 * @param now milliseconds since 1970
 */
export const toCalendar = (name: string, entries: readonly CalendarEntry[], now: number): string => {
  const stamp = `${new Date(now).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Tap huan bau cu//Moc thoi gian//VI',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escape(name)}`,
    ...entries.flatMap((entry) => eventOf(entry, stamp)),
    'END:VCALENDAR',
  ];
  return `${lines.map(fold).join('\r\n')}\r\n`;
};
