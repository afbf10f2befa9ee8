// How this person wants to play, chosen beside the start and changeable at any time: with the coach or alone, with pictures or without.
import { useId } from 'preact/hooks';
import { usePage, useWords } from '../page-context.ts';
import { Switch } from '../parts/switch.tsx';
import { savedKilobytes } from '../saved-kilobytes.ts';
import { useStore } from '../use-store.ts';

export function WayToPlay() {
  const { stores } = usePage();
  const { library: words } = useWords();
  const { coach, dataSaver, change } = useStore(stores.settings, (state) => state);
  const id = useId();
  const ways = [
    { on: true, name: words.withCoach, hint: words.withCoachHint },
    { on: false, name: words.alone, hint: words.aloneHint },
  ];
  return (
    <div class="way">
      <fieldset class="segments">
        <legend>{words.way}</legend>
        {ways.map((way) => (
          <label key={String(way.on)} class="segment">
            <input type="radio" name={id} checked={coach === way.on} onChange={() => change({ coach: way.on })} />
            <span>{way.name}</span>
          </label>
        ))}
        <p class="hint" aria-live="polite">
          {ways.find((way) => way.on === coach)?.hint}
        </p>
      </fieldset>
      <Switch
        name={words.dataSaver}
        hint={words.dataSaverHint(savedKilobytes())}
        on={dataSaver}
        change={(on) => change({ dataSaver: on })}
      />
    </div>
  );
}
