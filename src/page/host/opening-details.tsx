// What seldom needs changing: scenes, votes, names, the language of the class screen.
import { textIn } from '../../core/locale.ts';
import type { Scenario } from '../../core/scenario.ts';
import { LANGUAGE_NAMES } from '../../words/language-names.ts';
import { useLocale } from '../page-context.ts';
import { Switch } from '../parts/switch.tsx';
import type { OpeningChoice, OpeningDraft } from './opening-draft.ts';
import { Segments } from './segments.tsx';
import { useHostWords } from './use-host-words.ts';

interface OpeningDetailsProps {
  choice: OpeningChoice;
  scenario: Scenario | undefined;
  change(part: Partial<OpeningDraft>): void;
}

export function OpeningDetails({ choice, scenario, change }: OpeningDetailsProps) {
  const words = useHostWords();
  const { mode, from, until, votes, named, locale } = choice;
  return (
    <div class="host-details">
      {mode !== 'each' && scenario && (
        <>
          <div class="host-scenes">
            <SceneSelect label={words.from} value={from} scenario={scenario} change={(id) => change({ from: id })} />
            <SceneSelect
              label={words.until}
              value={until}
              scenario={scenario}
              after={from}
              change={(id) => change({ until: id })}
            />
          </div>
          <Segments
            legend={words.votes}
            options={(['key', 'all'] as const).map((value) => ({ value, name: words.votesOn[value] }))}
            value={votes}
            change={(value) => change({ votes: value })}
            hint={words.votesHint[votes]}
          />
        </>
      )}
      {mode !== 'cards' && (
        <Switch
          name={words.named}
          hint={named ? words.namedHint.on : words.namedHint.off}
          on={named}
          change={(on) => change({ named: on })}
        />
      )}
      {(scenario?.manifest.locales.length ?? 0) > 1 && (
        <Segments
          legend={words.screen}
          options={(scenario?.manifest.locales ?? []).map((value) => ({
            value,
            name: LANGUAGE_NAMES[value].name,
            lang: value,
          }))}
          value={locale}
          change={(value) => change({ locale: value })}
        />
      )}
    </div>
  );
}

interface SceneSelectProps {
  label: string;
  value: string;
  scenario: Scenario;
  /** Scenes before this one are not offered. */
  after?: string;
  change(id: string): void;
}

function SceneSelect({ label, value, scenario, after, change }: SceneSelectProps) {
  const locale = useLocale();
  const { scenes } = scenario.manifest;
  const first = Math.max(
    0,
    scenes.findIndex(({ id }) => id === after),
  );
  return (
    <label class="host-select">
      {label}
      <select value={value} onChange={(event) => change(event.currentTarget.value)}>
        {scenes.slice(first).map(({ id, title }, i) => (
          <option key={id} value={id} selected={id === value}>
            {first + i + 1}. {textIn(title, locale)}
          </option>
        ))}
      </select>
    </label>
  );
}
