// Rewrites a compiled story so that it ends, with an outcome of its own, where words are said while a mood variable is out of range.
// Works on the text, since parsing it would lose which numbers are floats; every piece of content keeps its index, hence its path.

/** The outcome with which a watched story ends for a mood. */
export const watchedOutcome = (mood: string) => `mood-range-${mood}`;

export function watchMoods(json: string, moods: readonly string[]): string {
  const checks = moods
    .map((mood) => `"ev",{"VAR?":"${mood}"},0,"<",{"VAR?":"${mood}"},10,">","||","/ev",{"->":"${knot(mood)}","c":true}`)
    .join(',');
  let watched = '';
  let done = 0;
  let rootEnd = -1;
  let lastInRoot = -1;
  /** Open brackets: whether words in them are no words of the story (parts of a choice, a tag, a string), and their kind. */
  const open: { array: boolean; quiet: number }[] = [];
  for (const found of json.matchAll(TOKEN)) {
    const [token] = found;
    const top = open.at(-1);
    if (token === '[' || token === '{') {
      if (open.length === 2 && top?.array) lastInRoot = watched.length + found.index - done;
      open.push({ array: token === '[', quiet: top?.quiet ?? 0 });
    } else if (token === ']' || token === '}') {
      open.pop();
      if (open.length === 1 && token === ']' && rootEnd < 0) rootEnd = watched.length + found.index - done;
    } else if (top?.array) {
      if (open.length === 2) lastInRoot = watched.length + found.index - done;
      if (token === '"str"' || token === '"#"') top.quiet += 1;
      else if (token === '"/str"' || token === '"/#"') top.quiet -= 1;
      else if (token.startsWith('"^') && top.quiet === 0) {
        watched += `${json.slice(done, found.index)}[${checks},${token},null]`;
        done = found.index + token.length;
      }
    }
  }
  watched += json.slice(done);
  const knots = moods
    .map((mood) => `"${knot(mood)}":["#","^outcome: ${watchedOutcome(mood)}","/#","end",null]`)
    .join(',');
  // The last of the root's content holds what hangs on names, or null.
  const last = watched.slice(lastInRoot, rootEnd);
  const named = last.startsWith('{') ? `{${knots}${/^\{\s*\}/.test(last) ? '' : ','}${last.slice(1)}` : `{${knots}}`;
  return watched.slice(0, lastInRoot) + named + watched.slice(rootEnd);
}

const knot = (mood: string) => `lakon-mood-${mood}`;

/** Brackets, and what stands between commas: whole strings (with the colon of a key), numbers and words. */
const TOKEN = /[[\]{}]|"(?:[^"\\]|\\.)*"(?:\s*:)?|[^\s,:[\]{}"]+/g;
