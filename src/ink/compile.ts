// Compiles Ink source text with the compiler that inkjs ships. The only file, with the worker's entry, that may load inkjs/full.
import { Compiler, CompilerOptions, JsonFileHandler } from 'inkjs/full';

export interface InkProblem {
  /** 1 is the first line; 0 when the compiler gave none. */
  line: number;
  level: 'error' | 'warning';
  message: string;
}

export interface CompiledInk {
  /** The compiled story, or undefined when there was an error. */
  json: string | undefined;
  problems: readonly InkProblem[];
}

/** Compiles one self-contained source (INCLUDE finds nothing). Never throws: whatever goes wrong is a problem with its line. */
export function compileInk(source: string): CompiledInk {
  const problems: InkProblem[] = [];
  const note = (message: string, level: InkProblem['level']) => {
    const found = /line (\d+): ([\s\S]*)$/.exec(message);
    problems.push({ line: found ? Number(found[1]) : 0, level, message: found ? (found[2] as string) : message });
  };
  // Author notes (type 0) are TODO lines: no problem of the story's.
  const handler = (message: string, type: number) => {
    if (type > 0) note(message, type === 1 ? 'warning' : 'error');
  };
  try {
    const options = new CompilerOptions(null, [], false, handler, new JsonFileHandler({}));
    const story = new Compiler(source, options).Compile();
    const failed = problems.some((problem) => problem.level === 'error');
    return { json: failed || !story ? undefined : (story.ToJson() as string), problems };
  } catch (error) {
    if (problems.length === 0) note(error instanceof Error ? error.message : String(error), 'error');
    return { json: undefined, problems };
  }
}
