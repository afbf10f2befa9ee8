// The browser's idle moments: what is not needed at once waits for one, so that what was pressed is answered first.

/** Runs once what was changed has been drawn and the browser has nothing else to do, or after a second at the latest. */
export function whenIdle(run: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(run, { timeout: 1000 });
  else setTimeout(run, 100);
}
