// Why a play could not be opened, in words, with what can be done about it.
import type { PlayFailure } from '../../stores/play-store.ts';
import { usePage, useWords } from '../page-context.ts';
import { openAgain, startFresh } from '../play-door.ts';
import { KeptRecord } from './kept-record.tsx';
import { TroubleScreen } from './trouble-screen.tsx';

export function FailureScreen({ failure }: { failure: PlayFailure }) {
  const { stores } = usePage();
  const { trouble, tryAgain } = useWords();
  switch (failure.kind) {
    case 'unknown-scenario':
      return <TroubleScreen trouble={trouble.scenario(failure.id)} />;
    case 'not-loaded':
      return (
        <TroubleScreen trouble={trouble.notLoaded} detail={failure.detail}>
          <button type="button" class="button primary" onClick={() => void openAgain(stores)}>
            {tryAgain}
          </button>
        </TroubleScreen>
      );
    case 'damaged':
      return <TroubleScreen trouble={trouble.damaged} detail={failure.detail} />;
    case 'stuck':
      return <TroubleScreen trouble={trouble.stuck} detail={failure.detail} />;
    case 'other-shape':
      return (
        <TroubleScreen trouble={trouble.otherShape}>
          <KeptRecord play={failure.play} />
          <button type="button" class="button primary" onClick={() => startFresh(stores, failure.play.scenario)}>
            {trouble.startFresh}
          </button>
        </TroubleScreen>
      );
  }
}
