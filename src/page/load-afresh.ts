// The last way out when a part of the page could not be fetched: some browsers remember such a failure for as long as the page lives.

/**
 * Loads the page anew if its server answers, or what this device keeps; else leaves it as it is, since the browser's own error page would help nobody.
 * Plays are saved at every choice, so none is lost.
 */
export async function loadAfresh(): Promise<void> {
  try {
    const answer = await fetch(location.pathname, { cache: 'no-store' });
    if (answer.ok) location.reload();
  } catch {
    // Still out of reach: what is on the screen says so.
  }
}
