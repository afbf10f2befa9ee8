// What stands in the room right now, and what can be done about it. One thing at a time, as on every other screen.
import { PauseCard } from '../room/pause-card.tsx';
import { useDesk } from './desk-context.ts';
import { EachPanel } from './each-panel.tsx';
import { LobbyPanel } from './lobby-panel.tsx';
import { OverPanel } from './over-panel.tsx';
import { ReadingPanel } from './reading-panel.tsx';
import { RevealPanel } from './reveal-panel.tsx';
import { VotePanel } from './vote-panel.tsx';
import { WordPanel } from './word-panel.tsx';

export function NowPanel() {
  const { view, state } = useDesk();
  const { phase, pause, round, words, position, setup } = view;
  if (phase === 'ended') return <OverPanel />;
  if (pause) return <PauseCard until={pause.until} offset={state.clockOffset} />;
  if (words?.open) return <WordPanel />;
  if (phase === 'finished') return <OverPanel />;
  if (phase === 'lobby') return <LobbyPanel />;
  if (setup.mode === 'each') return <EachPanel />;
  const { decision } = position;
  if (round && decision) {
    return round.state === 'revealed' ? (
      <RevealPanel round={round} decision={decision} />
    ) : (
      <VotePanel key={round.number} round={round} decision={decision} />
    );
  }
  return <ReadingPanel />;
}
