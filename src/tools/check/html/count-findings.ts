// How many errors and warnings there are, in words.
import type { CheckedStory } from '../check-found.ts';
import type { PageStory } from './page-story.ts';

export function countFindings(checked: readonly CheckedStory[], shared: PageStory['shared']): string {
  const all = checked.flatMap(({ report }) => report.findings);
  const errors = all.filter(({ level }) => level === 'error').length;
  return `${shared.errors(errors)}, ${shared.warnings(all.length - errors)}`;
}
