// Numbers and dates without the browser's own formats: making the first of those takes a slow phone as long as a third of the first screen.

/** A number with these marks: `{ decimal: ',', group: '.' }` gives 1.234,5. Not negative, three decimals at most. */
export function formatNumber(value: number, { decimal, group }: { decimal: string; group: string }): string {
  const [whole = '', part] = String(Math.round(value * 1000) / 1000).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return part === undefined ? grouped : `${grouped}${decimal}${part}`;
}

/** Day and month where the reader is: 24 November. The moment in milliseconds since 1970. */
export function formatDay(moment: number, months: readonly string[]): string {
  const date = new Date(moment);
  return `${date.getDate()} ${months[date.getMonth()]}`;
}

/** The hour where the reader is, with this mark before the minutes: 09.05. */
export function formatHour(moment: number, mark: string): string {
  const date = new Date(moment);
  return [date.getHours(), date.getMinutes()].map((part) => String(part).padStart(2, '0')).join(mark);
}
