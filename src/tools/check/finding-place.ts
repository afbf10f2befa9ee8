// Where a finding is, as people look for it: a path from where the checker was run, and the line.
import { dirname, join } from 'node:path';
import type { Finding } from '../../core/finding.ts';
import type { CheckedStory } from './check-found.ts';

/** `folder/file:line`; without the line where the finding is about the whole file. */
export function findingPlace({ file, line }: Pick<Finding, 'file' | 'line'>, { path, report }: CheckedStory): string {
  // A scenario that could not be read stands for its whole folder.
  const beside = report.locale === null && report.kind !== 'bare' ? path : dirname(path);
  return `${join(beside, file)}${line > 0 ? `:${line}` : ''}`;
}
