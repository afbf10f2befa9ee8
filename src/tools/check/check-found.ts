// Checks what was found on disk: reads it, and hands it to ink. A file that cannot be read is a finding too.
import { basename, join, resolve } from 'node:path';
import type { Finding } from '../../core/finding.ts';
import { levelOf } from '../../core/rule.ts';
import type { StoryReport } from '../../core/story-report.ts';
import { BadFile } from '../../ink/bad-file.ts';
import { checkScenario } from '../../ink/check-scenario.ts';
import { type CheckOptions, checkStory } from '../../ink/check-story.ts';
import { NO_SOURCE } from '../../ink/source-map.ts';
import { readStory } from '../stories/read-story.ts';
import { type FoundStory, isOurs } from './find-stories.ts';
import { readBareStory } from './read-bare-story.ts';

export interface CheckedStory {
  /** As it was found from the paths that were given. */
  path: string;
  report: StoryReport;
}

/** One report a language. Throws nothing that a story could be to blame for. */
export function checkFound(found: FoundStory, catalogue: string, options: CheckOptions): CheckedStory[] {
  if (found.kind === 'bare') {
    try {
      return [{ path: found.path, report: checkStory(readBareStory(found.path), options) }];
    } catch (error) {
      return [{ path: found.path, report: unreadable(found.path, error) }];
    }
  }
  const { folder, file } = found;
  try {
    const reports = checkScenario(readStory(resolve(folder), catalogue), isOurs(folder) ? 'ours' : 'scenario', options);
    return reports
      .map((report) => ({ path: report.locale ? join(folder, `${report.locale}.ink`) : folder, report }))
      .filter(({ path }) => file === undefined || basename(path) === file);
  } catch (error) {
    if (!(error instanceof BadFile)) throw error;
    return [{ path: error.file, report: badFile(error) }];
  }
}

/** The report on a story whose check had to be stopped from outside: time or memory ran out where nobody asks for them. */
export function notChecked(found: FoundStory, by: 'stopped' | 'memory'): CheckedStory[] {
  const path = found.kind === 'bare' ? found.path : found.folder;
  const what =
    by === 'stopped'
      ? { id: 'waktu yang diizinkan (--max-seconds)', en: 'the time that is allowed (--max-seconds)' }
      : { id: 'memori yang ada', en: 'the memory there is' };
  const message = {
    id: `Memeriksa ini perlu lebih dari ${what.id}. Bagi ceritanya, atau periksa apakah ini memang cerita Ink.`,
    en: `To check this takes more than ${what.en}. Divide the story, or see whether it is Ink at all.`,
  };
  return [{ path, report: { ...nothing(path, message), boundedBy: by } }];
}

function badFile(bad: BadFile): StoryReport {
  const findings = bad.findings().map((one) => ({ ...one, file: basename(one.file) }));
  return without(bad.file, findings);
}

function unreadable(path: string, error: unknown): StoryReport {
  const why = error instanceof Error ? error.message : String(error);
  return nothing(path, { id: `Berkas ini tidak bisa dibaca: ${why}`, en: `This file cannot be read: ${why}` });
}

function nothing(path: string, message: Finding['message']): StoryReport {
  return without(path, [{ rule: 'compile', level: levelOf('compile'), file: basename(path), line: 0, message }]);
}

function without(path: string, findings: readonly Finding[]): StoryReport {
  const story = { json: undefined, file: basename(path), kind: 'bare', locale: null } as const;
  return checkStory({ ...story, placeOf: NO_SOURCE, findings });
}
