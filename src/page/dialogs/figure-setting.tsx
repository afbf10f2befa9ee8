// Which of the scenario's figures stands for the player. Shown while a scenario is open that offers a choice.
import type { SettingsWords } from '../../words/settings-words.ts';
import { usePage } from '../page-context.ts';
import { useStore } from '../use-store.ts';
import { PickOne } from './pick-one.tsx';

export function FigureSetting({ words }: { words: SettingsWords }) {
  const { stores } = usePage();
  const looks = useStore(stores.play, (play) => play.playbill?.manifest.player.looks);
  const { figure, change } = useStore(stores.settings, (settings) => settings);
  if (!looks || looks.length < 2) return null;
  return (
    <PickOne
      name={words.figure}
      options={looks.map((look, index) => ({
        value: look,
        label: words.figures[look] ?? words.figureNumber(index + 1),
      }))}
      value={looks.includes(figure) ? figure : (looks[0] ?? '')}
      change={(look) => change({ figure: look })}
    />
  );
}
