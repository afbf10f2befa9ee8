// The first screen: what Lakon is, in one sentence, and the scenarios that can be played.
import { useEffect } from 'preact/hooks';
import { textIn } from '../../core/locale.ts';
import { HOST, historyAddress, roomAddress } from '../address.ts';
import { useLocale, usePage, useWords } from '../page-context.ts';
import { CarryNote } from '../parts/carry-note.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { Portrait } from '../parts/portrait.tsx';
import { useScreenFocus } from '../use-screen-focus.ts';
import { useStore } from '../use-store.ts';
import { OfflineLine } from './offline-line.tsx';
import { OwnScenarios } from './own-scenarios.tsx';
import { ScenarioCard } from './scenario-card.tsx';

export function LibraryScreen() {
  const { stores, openDialog } = usePage();
  const { library: words } = useWords();
  const locale = useLocale();
  const { saved, problem } = useStore(stores.library, (state) => state);
  const title = useScreenFocus<HTMLHeadingElement>('Lakon');
  useStore(stores.own, (own) => own.kept);
  const sentences = useStore(stores.notes, (notes) => notes.sentences.length);
  const passing = useStore(stores.notes, (notes) => notes.passing);
  useEffect(() => {
    void stores.library.getState().refresh();
    void stores.notes.getState().refresh();
    void stores.own.getState().refresh();
  }, [stores]);
  const finished = saved.some((one) => one.finished && !one.damaged);
  const faces = stores.shelf[0]?.card.faces.slice(0, 4) ?? [];
  return (
    <div class="page library">
      <PageHead />
      <main>
        <section class="welcome">
          <div class="welcome-words">
            <h1 ref={title} tabIndex={-1}>
              {words.claim}
            </h1>
            <p>{words.intro}</p>
            <a class="class-way" href={roomAddress('')} data-testid="class-way">
              {words.class}
            </a>
          </div>
          <div class="welcome-cast" aria-hidden="true">
            {faces.map((face) => (
              <Portrait key={face.look} look={face.look} name={textIn(face.shown, locale)} />
            ))}
          </div>
        </section>
        <section class="shelf" aria-label={words.scenarios}>
          <CarryNote />
          {(problem || passing) && (
            <p class="notice" role="status">
              {words[problem ?? 'full']}
            </p>
          )}
          {saved.some((one) => one.damaged) && <p class="notice">{words.damagedSave}</p>}
          {(sentences > 0 || finished) && (
            <nav class="ways" aria-label={words.mine}>
              {sentences > 0 && (
                <button type="button" class="button" onClick={() => openDialog('pocket')}>
                  {words.pocket} ({sentences})
                </button>
              )}
              {finished && (
                <a class="button" href={historyAddress()}>
                  {words.history}
                </a>
              )}
            </nav>
          )}
          {stores.shelf.length === 0 && <p class="notice">{words.none}</p>}
          {stores.shelf.map(({ card }) => (
            <ScenarioCard key={card.id} card={card} />
          ))}
          <OwnScenarios />
        </section>
      </main>
      <footer class="page-foot">
        <button type="button" class="quiet-button" onClick={() => openDialog('device')}>
          {words.device}
        </button>
        <a class="quiet-button" href={HOST}>
          {words.host}
        </a>
        <OfflineLine />
        <button type="button" class="quiet-button" onClick={() => openDialog('about')}>
          {words.about}
        </button>
      </footer>
    </div>
  );
}
