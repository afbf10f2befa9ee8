// The debrief as text: what the terminal shows at the end of a play.
import type { Debrief } from '../../core/debrief.ts';
import { textIn } from '../../core/locale.ts';
import type { Scenario } from '../../core/scenario.ts';
import { scoresLine } from '../../core/transcript.ts';
import { TERMINAL_WORDS } from '../../words/terminal-words.ts';

export function printDebrief(scenario: Scenario, looked: Debrief): string[] {
  const words = TERMINAL_WORDS[scenario.locale];
  const outcome = scenario.manifest.outcomes.find((one) => one.id === looked.outcome);
  const results = looked.results.map((result, k) => {
    const { banded, opportunities, points, range } = result;
    const band = banded ? words.bands[banded.band] + (banded.between ? ` (${words.between})` : '') : '–';
    return `${words.dimensions[k]}: ${result.score ?? '–'} · ${band} · ${opportunities.taken}/${opportunities.offered} · ${range?.min ?? '–'} … ${points} … ${range?.max ?? '–'}`;
  });
  return [
    '',
    `== ${textIn(outcome?.title, scenario.locale)}`,
    textIn(outcome?.text, scenario.locale),
    '',
    ...results,
    '',
    ...looked.scenes.map((scene) => {
      const title = scenario.manifest.scenes.find((one) => one.id === scene.scene)?.title;
      return `${textIn(title, scenario.locale)}: ${scoresLine(scene.scores, words.dimensions)}`;
    }),
    ...(looked.decided ? ['', `${words.decided}: ${looked.decided.said}`] : []),
    ...(looked.tomorrow ? [`${words.tomorrow}: “${looked.tomorrow.replace(/[“”]/g, '')}”`] : []),
  ];
}
