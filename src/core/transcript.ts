// A trace as a screenplay in plain text: what the terminal prints, what golden files hold, what a writer reads aloud.
import type { Beat } from './beat.ts';
import { DIMENSIONS } from './dimension.ts';
import { textIn } from './locale.ts';
import { evidenceOf } from './points.ts';
import type { Scenario } from './scenario.ts';
import { chosenOption, type Trace, type Turn } from './trace.ts';

/** The whole trace, one line of text an entry; scenes are headed, choices marked with `>`, points and moods in brackets. */
export function transcript(scenario: Scenario, trace: Trace): string[] {
  return [
    `# ${textIn(scenario.manifest.title, scenario.locale)}`,
    ...trace.turns.flatMap((turn) => transcriptOfTurn(scenario, turn)),
    ...(trace.outcome === undefined ? [] : ['', `= ${trace.outcome}`]),
  ];
}

export function transcriptOfTurn(scenario: Scenario, turn: Turn): string[] {
  return [...turn.beats.flatMap((beat) => linesOfBeat(scenario, beat)), ...linesOfChoice(scenario, turn)];
}

export function linesOfBeat(scenario: Scenario, beat: Beat): string[] {
  const { manifest, locale } = scenario;
  const name = (id: string) => textIn(manifest.cast.find((member) => member.id === id)?.shown, locale) || id;
  const scene = beat.cues.find((cue) => cue.kind === 'scene');
  const title = scene && manifest.scenes.find((one) => one.id === scene.scene)?.title;
  const moodName = (mood: string) => Object.entries(scenario.spelling).find(([, id]) => id === mood)?.[0] ?? mood;
  const { line } = beat;
  return [
    ...(beat.coach === undefined ? [] : [`   [${beat.coach}]`]),
    ...(scene ? ['', `## ${textIn(title, locale)}`, ''] : []),
    ...beat.thoughts.map((thought) => `   (${name(thought.who)}: ${thought.text})`),
    ...(line === undefined
      ? []
      : [
          line.speaker === undefined
            ? line.text
            : `${name(line.speaker)} (${moodName(line.mood ?? 'neutral')}): ${line.text}`,
        ]),
  ];
}

function linesOfChoice(scenario: Scenario, turn: Turn): string[] {
  const option = turn.decision && chosenOption(turn.decision);
  if (!turn.decision || !option) return [];
  const shown = evidenceOf(turn.decision, scenario.rubric).map(
    (one) => `${one.behaviour} ${one.points > 0 ? '+' : '−'}${Math.abs(one.points)} ${one.dimension.charAt(0)}`,
  );
  return ['', `> ${option.text}`, `  {${shown.join(', ') || '–'}}`];
}

/** Three numbers as one line of text, in the order of the dimensions; a dash for what was not measured. */
export function scoresLine(scores: readonly (number | null)[], names: readonly string[] = DIMENSIONS): string {
  return scores.map((score, k) => `${names[k]} ${score ?? '–'}`).join(' · ');
}
