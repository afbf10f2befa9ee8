// The portrait of a look. Where pictures are not wanted, not yet fetched, or missing, a medallion with the initial stands in.
import { useState } from 'preact/hooks';
import { usePage } from '../page-context.ts';
import { useStore } from '../use-store.ts';

/** Decorative: the name is always said in words beside it. */
export function Portrait({ look, name }: { look: string; name: string }) {
  const { stores, pictures } = usePage();
  const dataSaver = useStore(stores.settings, (settings) => settings.dataSaver);
  const [missing, setMissing] = useState('');
  if (!pictures || dataSaver || missing === look) {
    return (
      <span class="portrait medallion" aria-hidden="true">
        {name.split(' ').at(-1)?.charAt(0)}
      </span>
    );
  }
  return (
    <img
      class="portrait"
      src={`${import.meta.env.BASE_URL}assets/portraits/${encodeURIComponent(look)}.webp`}
      alt=""
      decoding="async"
      onError={() => setMissing(look)}
    />
  );
}
