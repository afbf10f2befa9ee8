// Reading: what stands on the class screen, and the script that follows until the next decision. There the options are in view.
import { textIn } from '../../core/locale.ts';
import type { Moment } from '../../core/moments.ts';
import { lookAhead } from '../../core/room/look-ahead.ts';
import { firstStop, readingAt } from '../../core/room/reading-at.ts';
import type { RoomReading } from '../../stores/room-reading.ts';
import { useLocale, useWords } from '../page-context.ts';
import { shownName } from '../play/shown-name.ts';
import { DecisionPanel } from './decision-panel.tsx';
import { useDesk } from './desk-context.ts';
import { useDeskWords } from './use-desk-words.ts';

/** As much script as a glance takes in. */
const SHOWN = 6;

export function ReadingPanel() {
  const { reading: words } = useDeskWords();
  const { view, reading, step } = useDesk();
  // Without its script the class still chooses.
  if (!reading) {
    const isLed = step.kind === 'ask' || step.kind === 'pass';
    return isLed && view.position.decision ? <DecisionPanel decision={view.position.decision} /> : null;
  }
  const { moments } = reading;
  const at = readingAt(view, reading);
  const said =
    at === firstStop(view, reading) ? moments.findLast((one, i) => i < at && one.kind === 'said') : undefined;
  const { stops, decision } = lookAhead(moments, at);
  const next = stops[0] && moments.indexOf(stops[0]);
  return (
    <>
      <section class="room-card desk-script" aria-labelledby="now">
        <h2 id="now">{words.now}</h2>
        {said?.kind === 'said' && (
          <p class="desk-said">
            {words.said}: <span lang={reading.scenario.locale}>{said.option.text}</span>
          </p>
        )}
        <MomentText moment={moments[at]} reading={reading} isNow />
        {step.kind === 'finish' && <BeforeTheEnd readOn={stops[0]?.kind === 'line' ? next : undefined} />}
        {stops.length > 0 && step.kind !== 'finish' && (
          <>
            <h3>
              {words.next}
              {decision && <span class="hint">{words.toDecision(stops.length, decision.key)}</span>}
            </h3>
            <div class="desk-ahead">
              {stops.slice(0, SHOWN).map((moment, i) => (
                <MomentText key={`${at}-${i}`} moment={moment} reading={reading} />
              ))}
              {stops.length > SHOWN && <p aria-hidden="true">…</p>}
            </div>
          </>
        )}
      </section>
      {decision && stops.length === 0 && view.position.decision && <DecisionPanel decision={view.position.decision} />}
    </>
  );
}

/** Before any score there is one word; and whoever has time goes on after all. */
function BeforeTheEnd({ readOn }: { readOn: number | undefined }) {
  const { reading: words, tools } = useDeskWords();
  const { view, send } = useDesk();
  return (
    <>
      {!view.words && <p class="hint">{view.setup.mode === 'cards' ? tools.wordCards : tools.wordHint}</p>}
      <div class="ways">
        {!view.words && (
          <button type="button" class="button" data-testid="word-first" onClick={() => send({ kind: 'ask-word' })}>
            {tools.wordAsk}
          </button>
        )}
        {readOn !== undefined && (
          <button type="button" class="button" data-testid="read-on" onClick={() => send({ kind: 'read', at: readOn })}>
            {words.goOn}
          </button>
        )}
      </div>
    </>
  );
}

interface MomentTextProps {
  moment: Moment | undefined;
  reading: RoomReading;
  isNow?: boolean;
}

function MomentText({ moment, reading: { scenario }, isNow = false }: MomentTextProps) {
  const { reading: words } = useDeskWords();
  const { moods } = useWords();
  const { scene } = useDesk();
  const locale = useLocale();
  const shown = isNow ? { class: 'desk-line now', 'data-testid': 'desk-line' } : { class: 'desk-line' };
  if (moment?.kind === 'line') {
    const { speaker, mood, text } = moment.line;
    const name = speaker && `${shownName(scenario, speaker)}${mood && mood !== 'neutral' ? ` (${moods[mood]})` : ''}: `;
    return (
      <p {...shown} lang={scenario.locale}>
        {name && <b>{name}</b>}
        {text}
      </p>
    );
  }
  if (moment?.kind === 'scene-end') return <p {...shown}>{words.sceneOver(scene(moment.scene))}</p>;
  if (moment?.kind === 'end') {
    const outcome = scenario.manifest.outcomes.find(({ id }) => id === moment.outcome);
    return <p {...shown}>{words.storyOver(textIn(outcome?.title, locale))}</p>;
  }
  return null;
}
