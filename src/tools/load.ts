// `npm run load`: how a room bears many phones. Real clients, real sockets, a server in another process.
import { parseArgs } from 'node:util';
import { runLoad } from './workshop/load.ts';
import { wholeNumber } from './workshop/whole-number.ts';

const USAGE = `npm run load -- [--clients N] [--rounds N] [--url ADDRESS]

  Opens a room and lets phones vote in it, all at once, round after round. Prints how long
  acknowledgements take, how long it takes until all see the tally, what the server used of
  processor and memory, and whether every acknowledged vote was kept and counted once.

  --clients N    phones, 1 to 600; 300 unless told
  --rounds N     votes of each, 1 to 100; 10 unless told
  --url ADDRESS  a server that runs already, e.g. http://192.168.1.7:3000; without it one is
                 started on this computer alone, with data of its own (needs npm run build)

Exit 0: every vote was kept; 1: one was not; 2: could not run.`;

try {
  const { values } = parseArgs({
    options: {
      clients: { type: 'string' },
      rounds: { type: 'string' },
      url: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    console.log(USAGE);
    process.exit(0);
  }
  const clients = wholeNumber('--clients', values.clients ?? '300', 600);
  const rounds = wholeNumber('--rounds', values.rounds ?? '10', 100);
  const url = values.url?.replace(/\/$/, '');
  const kept = await runLoad({ clients, rounds, ...(url ? { url } : {}) }, (line) => console.log(line));
  process.exit(kept ? 0 : 1);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(2);
}
