// All settings on one level. Each change counts at once; there is nothing to save.
import { useId } from 'preact/hooks';
import { LOCALES } from '../../core/locale.ts';
import type { Settings, Volume } from '../../stores/settings-store.ts';
import { LANGUAGE_NAMES } from '../../words/language-names.ts';
import { settingsWordsOf } from '../../words/settings-words-of.ts';
import { useLocale, usePage, useWords } from '../page-context.ts';
import { Dialog } from '../parts/dialog.tsx';
import { Switch } from '../parts/switch.tsx';
import { switchLanguage } from '../switch-language.ts';
import { useStore } from '../use-store.ts';
import { FigureSetting } from './figure-setting.tsx';
import { PickOne } from './pick-one.tsx';

const SIZES = [1, 1.25, 1.5, 2] as const;
const VOLUMES: readonly (keyof Volume)[] = ['effects', 'ambience', 'music'];

type OnOff = 'typewriter' | 'readableFont' | 'coach' | 'digitKeys' | 'captions' | 'dataSaver';

export function SettingsDialog({ close }: { close: () => void }) {
  const { stores } = usePage();
  const locale = useLocale();
  const page = useWords();
  const words = settingsWordsOf(locale);
  const settings = useStore(stores.settings, (state) => state);
  const { change } = settings;
  const onOff = (name: OnOff) => (
    <Switch {...words[name]} on={settings[name]} change={(on) => change({ [name]: on } as Partial<Settings>)} />
  );
  return (
    <Dialog title={page.settings} close={close} kind="wide">
      <PickOne
        name={words.language}
        options={LOCALES.map((one) => ({ value: one, label: LANGUAGE_NAMES[one].name, lang: one }))}
        value={locale}
        change={(one) => void switchLanguage(stores, one)}
      />
      <section class="settings">
        <h3>{words.reading}</h3>
        <PickOne
          name={words.textSize}
          options={SIZES.map((size) => ({ value: size, label: words.sizes[size] }))}
          value={settings.textSize}
          change={(textSize) => change({ textSize })}
        />
        {onOff('typewriter')}
        <Switch
          {...words.reducedMotion}
          on={settings.motion === 'reduced'}
          change={(on) => change({ motion: on ? 'reduced' : 'system' })}
        />
        <Switch
          {...words.contrast}
          on={settings.contrast === 'high'}
          change={(on) => change({ contrast: on ? 'high' : 'normal' })}
        />
        {onOff('readableFont')}
      </section>
      <section class="settings">
        <h3>{words.play}</h3>
        {onOff('coach')}
        {onOff('digitKeys')}
        <FigureSetting words={words} />
      </section>
      <section class="settings">
        <h3>{words.sound}</h3>
        <Switch {...words.soundOn} on={settings.sound} change={(sound) => change({ sound })} />
        {VOLUMES.map((part) => (
          <VolumeSlider
            key={part}
            name={words[part]}
            value={settings.volume[part]}
            spoken={words.percent}
            disabled={!settings.sound}
            change={(value) => change({ volume: { ...settings.volume, [part]: value } })}
          />
        ))}
        {onOff('captions')}
      </section>
      <section class="settings">
        <h3>{words.data}</h3>
        {onOff('dataSaver')}
      </section>
    </Dialog>
  );
}

interface VolumeSliderProps {
  name: string;
  /** 0 to 1. */
  value: number;
  spoken(percent: number): string;
  disabled: boolean;
  change(value: number): void;
}

function VolumeSlider({ name, value, spoken, disabled, change }: VolumeSliderProps) {
  const id = useId();
  const percent = Math.round(value * 100);
  return (
    <div class="slider">
      <label for={id}>{name}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={100}
        step={5}
        value={percent}
        disabled={disabled}
        aria-valuetext={spoken(percent)}
        onInput={(event) => change(Number(event.currentTarget.value) / 100)}
      />
    </div>
  );
}
