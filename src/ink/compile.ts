// Compiles Ink source text with the compiler that inkjs ships. The only file, with the worker's entry, that may load inkjs/full.
import { Compiler, CompilerOptions } from 'inkjs/full';
import type { InkContainer } from './inkjs-inside.ts';
import { NO_SOURCE, type SourceMap, type SourcePlace, sourceMap } from './source-map.ts';

export interface InkProblem extends SourcePlace {
  level: 'error' | 'warning';
  message: string;
}

export interface CompiledInk {
  /** The compiled story, or undefined when there was an error. */
  json: string | undefined;
  problems: readonly InkProblem[];
  /** Where its content stands in the source. */
  placeOf: SourceMap;
}

/** Gives the text of a file that INCLUDE names, or throws an Error that says why it cannot. */
export type ReadIncluded = (name: string) => string;

/** Compiles a source with what it includes. Never throws: whatever goes wrong is a problem with its line. */
export function compileInk(source: string, readIncluded: ReadIncluded = includeNothing): CompiledInk {
  const problems: InkProblem[] = [];
  const note = (message: string, level: InkProblem['level']) => {
    const found = /(?:'([^'\n]*)' )?line (\d+): ([\s\S]*)$/.exec(message);
    problems.push({
      file: found?.[1],
      line: Number(found?.[2] ?? 0),
      level,
      message: (found?.[3] ?? message).replace(/\s*\nError:\s*Error:/, ''),
    });
  };
  // Author notes (type 0) are TODO lines: no problem of the story's.
  const handler = (message: string, type: number) => {
    if (type > 0) note(message, type === 1 ? 'warning' : 'error');
  };
  try {
    const files = { ResolveInkFilename: (name: string) => name, LoadInkFileContents: readIncluded };
    const story = new Compiler(source, new CompilerOptions(null, [], false, handler, files)).Compile();
    const failed = problems.some((problem) => problem.level === 'error');
    if (failed || !story) return { json: undefined, problems, placeOf: NO_SOURCE };
    const root = story.mainContentContainer as unknown as InkContainer;
    return { json: story.ToJson() as string, problems, placeOf: sourceMap(root) };
  } catch (error) {
    if (!problems.some((problem) => problem.level === 'error')) {
      note(error instanceof Error ? error.message : String(error), 'error');
    }
    return { json: undefined, problems, placeOf: NO_SOURCE };
  }
}

function includeNothing(name: string): string {
  throw new Error(`${name} cannot be included here.`);
}
