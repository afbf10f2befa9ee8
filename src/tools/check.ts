// `npm run check`: explores every play of stories and reports what is wrong with them. Exit 0: no error; 1: at least one; 2: could not run.
import { parseArgs } from 'node:util';
import { type CheckedStory, checkStory } from './check/check-story.ts';
import { findStories } from './check/find-stories.ts';
import { jsonReport } from './check/json-report.ts';
import { printReport } from './check/print-report.ts';

const HELP = `npm run check -- [paths…] [--json] [--max-states N] [--max-seconds N]

Explores every play of the stories at the paths (scenario folders, .ink files, compiled .json; without any: stories/)
and prints what they are worth and what is wrong with them.

  --json           one JSON object on standard output, and nothing else
  --max-states N   stop as BOUNDED beyond N states (2,000,000)
  --max-seconds N  stop as BOUNDED after N seconds per story (300)

Exit status: 0 no error, 1 at least one error, 2 could not run.`;

function numberOf(text: string | undefined, name: string, otherwise: number): number {
  if (text === undefined) return otherwise;
  const number = Number(text);
  if (!(number > 0)) throw new Error(`--${name} needs a number above 0, not “${text}”.`);
  return number;
}

function run(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
      'max-states': { type: 'string' },
      'max-seconds': { type: 'string' },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const maxStates = numberOf(values['max-states'], 'max-states', 2_000_000);
  const maxSeconds = numberOf(values['max-seconds'], 'max-seconds', 300);
  const stories = findStories(positionals.length > 0 ? positionals : ['stories']);
  const shows = process.stderr.isTTY && !values.json;
  const checked: CheckedStory[] = [];
  for (const story of stories) {
    const started = performance.now();
    let told = started;
    const onProgress = ({ states, open }: { states: number; open: number }) => {
      const now = performance.now();
      if (!shows || now - told < 500) return;
      told = now;
      const rate = Math.round(states / ((now - started) / 1000));
      process.stderr.write(`\r${story.path}: ${states} states, ${open} open, ${rate}/s   `);
    };
    checked.push(checkStory(story, { maxStates, maxSeconds, onProgress }));
    if (told > started) process.stderr.write('\r\u001b[K');
    if (!values.json) console.log(printReport(checked.at(-1)!));
  }
  if (values.json) console.log(JSON.stringify(jsonReport(checked)));
  return checked.some((story) => story.findings.some((finding) => finding.level === 'error')) ? 1 : 0;
}

try {
  process.exitCode = run();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
