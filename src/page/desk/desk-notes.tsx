// The facilitator's own papers beside what goes on: notes on the scene, questions once a split is known, the coach and unspoken thoughts
// (here by a press before the reveal, since a desk may be mirrored), role cards for practice in threes.
import { textIn } from '../../core/locale.ts';
import { useLocale } from '../page-context.ts';
import { Fold } from '../parts/fold.tsx';
import { useRoomWords } from '../room/use-room-words.ts';
import { CoachNotes } from './coach-notes.tsx';
import { useDesk } from './desk-context.ts';
import { Discussion } from './discussion.tsx';
import { RoleCards } from './role-cards.tsx';
import { useDeskWords } from './use-desk-words.ts';
import { usePapers } from './use-papers.ts';
import { useSceneHere } from './use-scene-here.ts';

export function DeskNotes() {
  const { notes: words, revealed } = useDeskWords();
  const { sentences } = useRoomWords();
  const locale = useLocale();
  const { view, reading, scene } = useDesk();
  const here = useSceneHere();
  const papers = usePapers(view.setup.scenario);
  if (!reading || view.phase === 'ended') return null;
  const note = papers?.notes.find((one) => one.scene === here);
  const isEach = view.setup.mode === 'each';
  const isRevealed = view.round?.state === 'revealed';
  return (
    <section class="room-card desk-notes" aria-labelledby="notes">
      <h2 id="notes">{words.title}</h2>
      {isEach ? (
        papers?.notes.map((one) => (
          <Fold key={one.scene} label={words.forScene(scene(one.scene))} lazy heading="h3">
            <p lang={locale}>{textIn(one.text, locale)}</p>
          </Fold>
        ))
      ) : (
        <>
          <h3>{words.forScene(scene(here))}</h3>
          <p lang={locale}>{textIn(note?.text, locale) || (papers && words.none)}</p>
        </>
      )}
      {isRevealed && <Discussion />}
      {view.position.decision && !isEach && (
        <Fold key={String(isRevealed)} label={`${revealed.coach} · ${revealed.thoughts}`} lazy heading="h3">
          <CoachNotes />
        </Fold>
      )}
      {papers && papers.roles.length > 0 && (
        <Fold label={words.roles} lazy heading="h3">
          <RoleCards roles={papers.roles} />
        </Fold>
      )}
      {view.sentences.length > 0 && (
        <>
          <h3>{sentences}</h3>
          <ul class="desk-sentences">
            {view.sentences.map((text, i) => (
              <li key={`${i}${text}`}>{text}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
