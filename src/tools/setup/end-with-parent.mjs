// Ends this program when the npm that started it is gone. npm passes a SIGTERM on to a shell, and that shell ends
// without passing it further: the game would go on in the background and hold its port.

const EVERY_MS = 250;

/** Sends ourselves a SIGTERM once our parent is another one. Does nothing if npm did not start us. */
export function endWithParent() {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, EVERY_MS);
  watch.unref();
}
