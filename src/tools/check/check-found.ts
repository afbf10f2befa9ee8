// Checks what was found on disk: reads it, and hands it to ink. A file that cannot be read is a finding too.
import { basename, join, resolve } from 'node:path';
import { levelOf } from '../../core/rule.ts';
import type { StoryReport } from '../../core/story-report.ts';
import { checkScenario } from '../../ink/check-scenario.ts';
import { type CheckOptions, checkStory } from '../../ink/check-story.ts';
import { NO_SOURCE } from '../../ink/source-map.ts';
import { BadFile, readStory } from '../stories/read-story.ts';
import { type FoundStory, isOurs } from './find-stories.ts';
import { readBareStory } from './read-bare-story.ts';

export interface CheckedStory {
  /** As it was found from the paths that were given. */
  path: string;
  report: StoryReport;
}

/** `beforeEach` is told which story comes next, and gives the options for it. */
export function checkFound(
  found: FoundStory,
  catalogue: string,
  beforeEach: (path: string) => CheckOptions,
): CheckedStory[] {
  if (found.kind === 'bare') {
    const options = beforeEach(found.path);
    try {
      return [{ path: found.path, report: checkStory(readBareStory(found.path), options) }];
    } catch (error) {
      return [{ path: found.path, report: unreadable(found.path, error) }];
    }
  }
  const { folder, file } = found;
  const options = beforeEach(folder);
  try {
    const reports = checkScenario(readStory(resolve(folder), catalogue), isOurs(folder) ? 'ours' : 'scenario', options);
    return reports
      .map((report) => ({ path: report.locale ? join(folder, `${report.locale}.ink`) : folder, report }))
      .filter(({ path }) => file === undefined || basename(path) === file);
  } catch (error) {
    if (!(error instanceof BadFile)) throw error;
    return [{ path: folder, report: unreadable(error.file, new Error(error.message.slice(error.file.length + 2))) }];
  }
}

function unreadable(path: string, error: unknown): StoryReport {
  const why = error instanceof Error ? error.message : String(error);
  return checkStory({
    json: undefined,
    file: basename(path),
    kind: 'bare',
    locale: null,
    placeOf: NO_SOURCE,
    findings: [
      {
        rule: 'compile',
        level: levelOf('compile'),
        file: basename(path),
        line: 0,
        message: { id: `Berkas ini tidak bisa dibaca: ${why}`, en: `This file cannot be read: ${why}` },
      },
    ],
  });
}
