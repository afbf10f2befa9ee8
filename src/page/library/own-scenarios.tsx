// The way to scenarios of one's own, at the end of the shelf; and that some of them can no longer be read.
import { OWN } from '../address.ts';
import { lazyPart } from '../lazy-part.tsx';
import { usePage, useWords } from '../page-context.ts';
import { useStore } from '../use-store.ts';

const DamagedOwn = lazyPart(async () => (await import('../own/damaged-own.tsx')).DamagedOwn);

export function OwnScenarios() {
  const { stores } = usePage();
  const { library: words } = useWords();
  const damaged = useStore(stores.own, (own) => own.damaged.length);
  return (
    <>
      {damaged > 0 && <DamagedOwn />}
      <a class="button own-way" href={OWN}>
        {words.openOwn}
      </a>
    </>
  );
}
