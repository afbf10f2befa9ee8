// Double taps: the second of two quick presses on one spot is no choice, for it was meant for what stood there before.

/** Two presses within this time, in milliseconds, and this distance, in CSS pixels, are one double tap. */
const TIME = 400;
const DISTANCE = 48;

interface Press {
  time: number;
  x: number;
  y: number;
}

let last: Press | undefined;
let before: Press | undefined;

/** Remembers where the document was pressed. Returns what stops it. */
export function watchPresses(): () => void {
  const note = ({ timeStamp, clientX, clientY }: MouseEvent) => {
    before = last;
    last = { time: timeStamp, x: clientX, y: clientY };
  };
  addEventListener('click', note, { capture: true });
  return () => removeEventListener('click', note, { capture: true });
}

/** Whether this click, while it is being handled, is the second of a double tap. Presses by key or by software never are. */
export function secondOfTwo(click: MouseEvent): boolean {
  if (click.detail === 0 || !before) return false;
  const near = Math.hypot(click.clientX - before.x, click.clientY - before.y) < DISTANCE;
  return near && click.timeStamp - before.time < TIME;
}
