// Opens a compiled story. The only way to do it here: inkjs's own reader of JSON text breaks on words such as “pukul, 10.07”.
import { Story } from 'inkjs';

/**
 * A compiled story from its JSON text. Throws when the text is not one.
 *
 * Before it parses, inkjs rewrites `, 10.0` to `, "10.0f"` so that a float is told from a whole number, and does so inside strings too,
 * which leaves a text that is no JSON. Here the same is done outside strings alone.
 */
export function openStory(json: string): Story {
  const marked = json.replace(STRING_OR_FLOAT, (all, comma?: string, float?: string) =>
    float === undefined ? all : `${comma}"${float}f"`,
  );
  return new Story(JSON.parse(marked));
}

const STRING_OR_FLOAT = /"(?:[^"\\]|\\.)*"|([,[]\s*)(\d+\.0+)(?=\s*[,\]])/g;
