// Plays a single .ink or compiled .json in the terminal, with the engine alone: any Ink, sound or not. This is how a witness is seen.
import { createInterface } from 'node:readline/promises';
import { showFinding } from '../../core/finding.ts';
import type { Locale } from '../../core/locale.ts';
import { followChoices } from '../../ink/follow-play.ts';
import { TERMINAL_WORDS } from '../../words/terminal-words.ts';
import { readCompiled } from '../check/read-bare-story.ts';

/** Follows the choices, then asks for more until the story stops. Resolves to an exit status: 1 where the story breaks. */
export async function playFile(
  path: string,
  choices: readonly number[],
  seed: number,
  locale: Locale,
): Promise<number> {
  const words = TERMINAL_WORDS[locale];
  let story: ReturnType<typeof readCompiled>;
  try {
    story = readCompiled(path);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 2;
  }
  const { json, findings } = story;
  if (json === undefined) {
    console.error(findings.map((finding) => showFinding(finding, locale)).join('\n'));
    return 2;
  }
  const taken: number[] = [];
  let printed = 0;
  const go = () => {
    const lines: string[] = [];
    const play = followChoices(json, taken, { seed, onLine: (line) => lines.push(line) });
    console.log(lines.slice(printed).join('\n'));
    printed = lines.length;
    return play;
  };
  const show = (text: string | undefined) => console.log(`\n> ${text}\n`);
  try {
    let play = go();
    for (const choice of choices) {
      if (!play.open[choice]) {
        console.error(words.notOpen(choice, taken.length));
        return 2;
      }
      show(play.open[choice].text);
      taken.push(choice);
      play = go();
    }
    const terminal = createInterface({ input: process.stdin, output: process.stdout });
    const asked = terminal[Symbol.asyncIterator]();
    while (play.stopped === 'open') {
      console.log(`\n${play.open.map(({ text }, i) => `  ${i + 1}. ${text}`).join('\n')}`);
      process.stdout.write(`${words.prompt}: `);
      const answer = await asked.next();
      const key = answer.done ? 'q' : answer.value.trim();
      if (key === 'q') break;
      if (key === 'u' && taken.length > 0) {
        taken.pop();
        printed = 0;
      } else if (play.open[Number(key) - 1]) {
        show(play.open[Number(key) - 1]?.text);
        taken.push(Number(key) - 1);
      } else continue;
      play = go();
    }
    terminal.close();
    if (play.stopped === 'open') {
      console.log(`\n${words.leave}: npm run play -- ${path} --choices ${taken.join(',')}`);
      return 0;
    }
    console.log(`\n${words.stopped[play.stopped]}${play.errors.map((error) => `\n  ${error}`).join('')}`);
    return play.stopped === 'ended' ? 0 : 1;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 2;
  }
}
