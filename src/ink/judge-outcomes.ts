// The rule outcome-missing: every play of a scenario ends with an outcome, and every outcome that it declares is the end of some play.
import type { Finding } from '../core/finding.ts';
import type { Exploration } from './explore.ts';
import { type Explored, placeIn } from './explored-story.ts';
import { followChoices } from './follow-play.ts';
import { finding } from './scan-context.ts';
import { lineOfTag } from './source-lines.ts';

export function judgeOutcomes(story: Explored, found: Exploration): Finding[] {
  const { json, file, scenario } = story;
  if (!scenario) return [];
  const { outcomes } = scenario.manifest;
  const reached = new Set<string>();
  const nameless: Finding[] = [];
  for (const { witness, seed } of found.endings) {
    const { outcome, place } = followChoices(json, witness, { seed });
    if (outcome !== undefined) reached.add(outcome);
    else {
      nameless.push({
        ...finding(file, placeIn(story, place).line, 'outcome-missing', {
          id: `Permainan ini berakhir tanpa akhir cerita. Tulis # outcome: ${outcomes[0]?.id ?? 'id'} di atas baris terakhirnya.`,
          en: `This play ends without an outcome. Write # outcome: ${outcomes[0]?.id ?? 'id'} above its last line.`,
        }),
        witness,
        seed,
      });
    }
  }
  if (found.boundedBy) return nameless;
  const unreached = outcomes
    .filter(({ id }) => !reached.has(id))
    .map(({ id }) =>
      finding(file, lineOfTag(scenario.source, `outcome: ${id}`), 'outcome-missing', {
        id: `Tidak ada permainan yang berakhir dengan “${id}”, padahal scenario.json menyebutnya. Beri jalan ke # outcome: ${id}, atau hapus dari scenario.json.`,
        en: `No play ends with “${id}”, though scenario.json declares it. Lead to # outcome: ${id}, or drop it from scenario.json.`,
      }),
    );
  return [...nameless, ...unreached];
}
