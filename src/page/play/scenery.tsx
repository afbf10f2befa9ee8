// What fills the place of the stage until it is there, and where there is none: the portrait of the one who speaks,
// in a window as of a counter.
import type { Moment } from '../../core/moments.ts';
import type { Playbill } from '../../core/scenario.ts';
import { Portrait } from '../parts/portrait.tsx';
import { Weave } from '../parts/weave.tsx';
import { shownName } from './shown-name.ts';

export function Scenery(props: { scenario: Playbill; moments: readonly Moment[]; at: number }) {
  const { cast, id } = props.scenario.manifest;
  const speaker = lastSpeaker(props.moments, props.at);
  const member = cast.find((one) => one.id === speaker);
  return (
    <div class="scenery" aria-hidden="true">
      <Weave of={id} />
      {member && (
        <div class="window">
          <Portrait key={member.id} look={member.look} name={shownName(props.scenario, member.id)} />
        </div>
      )}
    </div>
  );
}

/** Whoever spoke last; before anyone has, whoever speaks first. */
function lastSpeaker(all: readonly Moment[], at: number): string | undefined {
  const speaks = (one: Moment) => one.kind === 'line' && one.line.speaker !== undefined;
  const found = all.findLast((one, index) => index <= at && speaks(one)) ?? all.find(speaks);
  return found?.kind === 'line' ? found.line.speaker : undefined;
}
