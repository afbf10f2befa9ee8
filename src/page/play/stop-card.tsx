// The card at which a play can be put down: the end of a scene, or of the story. Both are fetched as one, ahead of their use.
import type { Scenario } from '../../core/scenario.ts';
import type { Trace } from '../../core/trace.ts';
import { Closing } from './closing.tsx';
import type { Reading } from './reading.ts';
import { SceneEnd } from './scene-end.tsx';

export function StopCard({ scenario, trace, reading }: { scenario: Scenario; trace: Trace; reading: Reading }) {
  const { moment, said } = reading;
  if (moment.kind === 'scene-end')
    return <SceneEnd scenario={scenario} trace={trace} scene={moment.scene} said={said} />;
  if (moment.kind === 'end') return <Closing scenario={scenario} trace={trace} outcome={moment.outcome} />;
  return null;
}
