// Opens a compiled story. The only way to do it here: inkjs's own reader of JSON text breaks on words such as “pukul, 10.07”.
import { Story } from 'inkjs';

/** The stories that were read last, by their texts: going back in a play, or asking what if, need not read them again. */
let read: readonly { json: string; story: Story }[] = [];

/** As many as two rooms step through that play different stories, each in two languages. */
const MOST_READ = 4;

/**
 * A compiled story from its JSON text, at its beginning. Throws when the text is not one. Stories opened from the same text
 * share their content, which nothing changes, and nothing else.
 */
export function openStory(json: string): Story {
  const known = read.find((one) => one.json === json) ?? { json, story: readStory(json) };
  if (known !== read[0]) read = [known, ...read.filter((one) => one !== known)].slice(0, MOST_READ);
  const story = new Story(known.story.mainContentContainer, null as never);
  // What inkjs does itself after reading: definitions of lists, then a state in which the globals have their first values.
  Object.assign(story, { _listDefinitions: known.story.listDefinitions });
  story.ResetState();
  return story;
}

/**
 * Before it parses, inkjs rewrites `, 10.0` to `, "10.0f"` so that a float is told from a whole number, and does so inside strings too,
 * which leaves a text that is no JSON. Here the same is done outside strings alone.
 */
function readStory(json: string): Story {
  const marked = json.replace(STRING_OR_FLOAT, (all, comma?: string, float?: string) =>
    float === undefined ? all : `${comma}"${float}f"`,
  );
  try {
    const parsed: unknown = JSON.parse(marked);
    if (typeof parsed !== 'object' || parsed === null) throw new TypeError('no object');
    return new Story(parsed as never);
  } catch (error) {
    throw new Error(`No compiled Ink story: ${reasonOf(error)}`, { cause: error });
  }
}

/** What the engine says about a text that is no story is not always meant for people. */
function reasonOf(error: unknown): string {
  if (error instanceof RangeError) return 'it is nested more deeply than can be read.';
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof TypeError || message.includes('class ')) return 'its parts are not what they should be.';
  return message;
}

const STRING_OR_FLOAT = /"(?:[^"\\]|\\.)*"|([,[]\s*)(\d+\.0+)(?=\s*[,\]])/g;
