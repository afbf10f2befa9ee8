// Where in a JSON text each part of it stands: its line by its path, such as `cast.0.look`.

const TOKENS = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+|\n/g;

interface Open {
  path: string;
  /** The next index of a list; undefined in an object. */
  index?: number;
  key?: string;
}

/** Lines by path, 1 the first; of a text that JSON.parse takes. */
export function jsonLines(text: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  const open: Open[] = [];
  let line = 1;
  const start = (): string => {
    const around = open.at(-1);
    const name = around?.key ?? around?.index?.toString();
    const path = around?.path ? `${around.path}.${name}` : (name ?? '');
    if (!lines.has(path)) lines.set(path, line);
    return path;
  };
  for (const [token] of text.matchAll(TOKENS)) {
    const around = open.at(-1);
    if (token === '\n') line += 1;
    else if (token === '{') open.push({ path: start() });
    else if (token === '[') open.push({ path: start(), index: 0 });
    else if (token === '}' || token === ']') open.pop();
    else if (token === ',') {
      if (around?.index === undefined) delete around?.key;
      else around.index += 1;
    } else if (token !== ':') {
      if (around && around.index === undefined && around.key === undefined) {
        around.key = JSON.parse(token) as string;
        lines.set(around.path ? `${around.path}.${around.key}` : around.key, line);
      } else start();
    }
  }
  return lines;
}

/** The line that JSON.parse complains of, from what it says; 0 where it does not say. */
export function lineOfJsonError(text: string, message: string): number {
  const said = /line (\d+) column/.exec(message)?.[1];
  if (said) return Number(said);
  const position = /position (\d+)/.exec(message)?.[1] ?? (/end of/i.test(message) ? text.trimEnd().length : undefined);
  return position === undefined ? 0 : text.slice(0, Number(position)).split('\n').length;
}
