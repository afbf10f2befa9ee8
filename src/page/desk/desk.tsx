// The desk: what stands in the room now, the one next thing to press, and around it all that a facilitator may want beside.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { RoomView } from '../../core/room/view.ts';
import { cutScene, rememberCut } from '../../stores/hosted-rooms.ts';
import type { RoomState } from '../../stores/room-store.ts';
import { useConnection } from '../host/use-connection.ts';
import { useLocale } from '../page-context.ts';
import { useRoomReading } from '../room/use-room-reading.ts';
import { useRoomWords } from '../room/use-room-words.ts';
import { DeskContext } from './desk-context.ts';
import { DeskHead } from './desk-head.tsx';
import { DeskNotes } from './desk-notes.tsx';
import { DeskTools } from './desk-tools.tsx';
import { DeskTrouble } from './desk-trouble.tsx';
import { NextBar } from './next-bar.tsx';
import { NowPanel } from './now-panel.tsx';
import { PlanClock } from './plan-clock.tsx';
import { sceneTitle } from './step-label.ts';
import { useDeskKeys } from './use-desk-keys.ts';
import { useDeskWords } from './use-desk-words.ts';
import { useLead } from './use-lead.ts';

/** Seconds between two questions to the server about its addresses: while people arrive, and afterwards. */
const ASK_OFTEN = 4;
const ASK_SELDOM = 20;

export function Desk({ code, state, view }: { code: string; state: RoomState; view: RoomView }) {
  const words = useDeskWords();
  const { refusals } = useRoomWords();
  const locale = useLocale();
  const connection = useConnection(view.phase === 'lobby' ? ASK_OFTEN : ASK_SELDOM, code);
  const [stopAfter, setStopAfter] = useState(() => cutScene(code));
  const { reading, trouble, retry } = useRoomReading(view, locale);
  const lead = useLead({
    view,
    state,
    reading,
    unreadable: trouble !== undefined && trouble !== 'not-loaded',
    until: stopAfter,
  });
  useDeskKeys(code, lead);
  const now = useRef<HTMLDivElement>(null);
  const { kind } = lead.step;
  useEffect(() => {
    // Whatever was being looked at below: what has just come up is what counts.
    for (const part of [now.current, now.current?.parentElement]) part?.scrollTo(0, 0);
    scrollTo(0, 0);
  }, [kind, view.round?.state]);
  const cut = (scene: string | undefined) => {
    rememberCut(code, scene);
    setStopAfter(scene);
  };
  const scenes = reading?.scenario.manifest.scenes ?? [];
  const scene = (id: string) => sceneTitle(id, scenes, locale);
  const until = stopAfter ?? view.setup.until;
  const refused = state.refused && (words.refusals[state.refused.reason] ?? refusals[state.refused.reason]);
  return (
    <DeskContext.Provider value={{ ...lead, code, state, reading, connection, until, cut, scene }}>
      <div class="desk" data-phase={view.phase} data-testid="desk">
        <DeskHead />
        <main class="desk-main">
          <div class="desk-now" ref={now}>
            <PlanClock />
            {view.setup.rehearsal && (
              <p class="desk-rehearsal" data-testid="rehearsal">
                {words.rehearsal}
              </p>
            )}
            <div role="alert">
              {refused && (
                <p class="notice" data-testid="refused">
                  <b>{refused.title}.</b> {refused.text}
                </p>
              )}
            </div>
            <DeskTrouble trouble={trouble} retry={retry} />
            <NowPanel />
          </div>
          <div class="desk-side">
            <DeskNotes />
            <DeskTools />
          </div>
        </main>
        <NextBar />
      </div>
    </DeskContext.Provider>
  );
}
