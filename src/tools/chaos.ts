// `npm run chaos`: a room of phones votes while its server is killed again and again. What was acknowledged must have been kept.
import { parseArgs } from 'node:util';
import { seeded } from './sound/seeded.ts';
import { runChaos } from './workshop/chaos.ts';
import { wholeNumber } from './workshop/whole-number.ts';

const USAGE = `npm run chaos -- [--clients N] [--kills N] [--seed N]

  Phones vote and change their minds in a room while its server is killed (SIGKILL) at random
  moments and started again, and their own lines are cut. Prints how many acknowledged commands
  were lost, how many were counted twice, and how many phones did not come back. Needs npm run build.

  --clients N  phones, 1 to 600; 200 unless told
  --kills N    1 to 1000; 20 unless told
  --seed N     of the random moments, 1 to 1000000; a new one unless told

Exit 0: nothing lost, nothing doubled, everybody back; 1: otherwise; 2: could not run.`;

try {
  const { values } = parseArgs({
    options: {
      clients: { type: 'string' },
      kills: { type: 'string' },
      seed: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    console.log(USAGE);
    process.exit(0);
  }
  const clients = wholeNumber('--clients', values.clients ?? '200', 600);
  const kills = wholeNumber('--kills', values.kills ?? '20', 1000);
  const seed = wholeNumber('--seed', values.seed ?? String(1 + (Date.now() % 1_000_000)), 1_000_000);
  console.log(`seed ${seed}`);
  const figures = await runChaos({ clients, kills, random: seeded(seed).unit }, (line) => console.log(line));
  console.log(`
server killed                ${kills}
lines cut                    ${figures.cuts}
rounds voted on              ${figures.rounds}
commands acknowledged        ${figures.acknowledged}
acknowledged commands lost   ${figures.lost}
counted twice                ${figures.doubled}
phones that did not return   ${figures.notBack}
last tally as it was voted   ${figures.tallyRight ? 'yes' : 'NO'}`);
  process.exit(figures.lost + figures.doubled + figures.notBack === 0 && figures.tallyRight ? 0 : 1);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(2);
}
