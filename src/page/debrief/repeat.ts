// When a scenario is to be played again, and the calendar file that says so. Days are the reader's own.
import { calendarEntry } from '../../core/calendar-entry.ts';

export type Repeat = 'none' | 'days' | 'week' | 'month';
export const REPEATS: readonly Repeat[] = ['none', 'days', 'week', 'month'];

const DAYS: Record<Exclude<Repeat, 'none'>, number> = { days: 2, week: 7, month: 30 };

/** The beginning of that day, in milliseconds; undefined for `none`. */
export function dueAfter(repeat: Repeat, now: number): number | undefined {
  if (repeat === 'none') return undefined;
  const day = new Date(now);
  day.setHours(0, 0, 0, 0);
  day.setDate(day.getDate() + DAYS[repeat]);
  return day.getTime();
}

export interface RepeatFile {
  id: string;
  due: number;
  now: number;
  title: string;
  text: string;
}

export function repeatFile({ id, due, now, title, text }: RepeatFile): string {
  const day = new Date(due);
  const two = (value: number) => String(value).padStart(2, '0');
  return calendarEntry({
    uid: `${id}-${now}`,
    day: `${day.getFullYear()}${two(day.getMonth() + 1)}${two(day.getDate())}`,
    stamp: new Date(now).toISOString().replace(/[-:]|\.\d+/g, ''),
    title,
    text,
  });
}
