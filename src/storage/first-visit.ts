// Whether this device has met Lakon before: a mark that can be read at once. Opening the database takes a slow phone longer than
// drawing the page, and on a first visit there is nothing in it.
const MARK = 'lakon-visited';

/** False also where the browser does not say: then what may be kept is waited for. */
export function isFirstVisit(): boolean {
  try {
    return localStorage.getItem(MARK) === null;
  } catch {
    return false;
  }
}

/** As if this device had never met Lakon. */
export function forgetVisits(): void {
  try {
    localStorage.removeItem(MARK);
  } catch {
    // There was no mark.
  }
}

/** From now on the database is read before the page is drawn. */
export function endFirstVisit(): void {
  try {
    localStorage.setItem(MARK, 'yes');
  } catch {
    // Nothing can be kept here: every visit is like the first.
  }
}
