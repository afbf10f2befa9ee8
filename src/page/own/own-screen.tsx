// The screen for scenarios of one's own: open one, see what the check says beside its text, mend it, keep it, play it.
import { useEffect } from 'preact/hooks';
import { benchOf } from '../../stores/bench-store.ts';
import { GUIDE, LIBRARY } from '../address.ts';
import { usePage, useWords } from '../page-context.ts';
import { PageHead } from '../parts/page-head.tsx';
import { useScreenFocus } from '../use-screen-focus.ts';
import { useStore } from '../use-store.ts';
import './own.css';
import { BenchStatus } from './bench-status.tsx';
import { BenchWays } from './bench-ways.tsx';
import { OpenInstead } from './open-instead.tsx';
import { OpenWays } from './open-ways.tsx';
import { SourceFiles } from './source-files.tsx';
import { useOwnWords } from './use-own-words.ts';
import { Verdict } from './verdict.tsx';

export function OwnScreen() {
  const { stores } = usePage();
  const words = useOwnWords();
  const { toLibrary } = useWords();
  const title = useScreenFocus<HTMLHeadingElement>(words.title);
  const bench = benchOf(stores.own);
  const { unsaved, checked, files } = useStore(bench, (state) => state);
  const filled = Object.keys(files).length > 0;
  useEffect(() => {
    if (!unsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [unsaved]);
  return (
    <div class="page own">
      <PageHead />
      <main class="own-main">
        <section class="own-opening">
          <h1 ref={title} tabIndex={-1}>
            {words.title}
          </h1>
          <p>{words.intro}</p>
          <p class="hint">{words.stays}</p>
          <OpenInstead bench={bench} />
          <OpenWays bench={bench} />
          <p class="own-links">
            <a href={GUIDE}>{words.guide}</a>
            <a href={LIBRARY}>{toLibrary}</a>
          </p>
        </section>
        <BenchStatus bench={bench} />
        {checked && <Verdict checked={checked} />}
        {filled && <BenchWays bench={bench} />}
        {filled && <SourceFiles bench={bench} />}
      </main>
    </div>
  );
}
