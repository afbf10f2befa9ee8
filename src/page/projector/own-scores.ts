// What the room's own play is scored by: the whole story where it was played from its first line to an ending, else each scene that the
// room itself brought to its end. Scenes that were skipped to are not the room's.
import { type DimensionResult, playResult } from '../../core/play-result.ts';
import type { RoomSetup } from '../../core/room/setup.ts';
import type { SceneInfo } from '../../core/scenario.ts';
import { sceneReport } from '../../core/scene-report.ts';
import type { RoomReading } from '../../stores/room-reading.ts';

export interface OwnScores {
  whole?: readonly DimensionResult[];
  /** In the order of the story; scores in the order of DIMENSIONS. */
  scenes: readonly { scene: SceneInfo; scores: readonly (number | null)[] }[];
}

export function ownScores({ scenario, trace, moments }: RoomReading, { from }: Pick<RoomSetup, 'from'>): OwnScores {
  const { rubric, bounds, manifest } = scenario;
  const first = Math.max(
    0,
    manifest.scenes.findIndex(({ id }) => id === from),
  );
  if (first === 0 && trace.outcome !== undefined) return { whole: playResult(trace, rubric, bounds), scenes: [] };
  const ended = new Set(moments.flatMap((moment) => (moment.kind === 'scene-end' ? [moment.scene] : [])));
  const scenes = manifest.scenes
    .slice(first)
    .filter(({ id }) => ended.has(id))
    .map((scene) => ({ scene, scores: sceneReport(trace, scene.id, rubric, bounds).scores }));
  return { scenes };
}
