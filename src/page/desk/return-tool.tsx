// Back to any decision that the room has passed, to try the other way. Reading stands right before it then.
import { nextStop } from '../../core/moments.ts';
import { chosenOption, takenDecisions } from '../../core/trace.ts';
import type { RoomReading } from '../../stores/room-reading.ts';
import { useDesk } from './desk-context.ts';
import { useDeskWords } from './use-desk-words.ts';

export function ReturnTool() {
  const { tools: words } = useDeskWords();
  const { view, reading, scene, send } = useDesk();
  if (!reading) return null;
  const entry = reading.scenario.manifest.scenes.find(({ id }) => id === view.setup.from)?.entry ?? [];
  // What led to the first scene was chosen by nobody.
  const passed = takenDecisions(reading.trace).filter(({ number }) => number >= entry.length);
  const back = (number: number) => {
    if (view.phase === 'finished') send({ kind: 'continue' });
    if (view.round?.state === 'open') send({ kind: 'close' });
    send({ kind: 'return', decision: number });
    send({ kind: 'read', at: stopBefore(reading, number) });
  };
  return (
    <>
      <p class="hint">{passed.length === 0 ? words.backNone : words.backHint}</p>
      <ol class="desk-passed">
        {passed.map((decision) => (
          <li key={decision.number}>
            <button type="button" data-testid="return" onClick={() => back(decision.number)}>
              <b>{words.backTo(decision.number - entry.length + 1, scene(decision.scene))}</b>
              <span lang={reading.scenario.locale}>{words.backTook(chosenOption(decision)?.text ?? '')}</span>
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}

/** The last line before a decision. The story up to there is the same before the room goes back and after. */
function stopBefore({ moments }: RoomReading, number: number): number {
  const decided = moments.findIndex((one) => one.kind === 'said' && one.decision.number === number);
  let at = 0;
  for (let next = nextStop(moments, -1); next < decided; next = nextStop(moments, at)) {
    at = next;
    if (nextStop(moments, at) === at) break;
  }
  return at;
}
