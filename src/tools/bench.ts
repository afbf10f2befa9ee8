// `npm run bench [-- page|checker|workshop]`: measures against the budgets. Figures, not tests: a slow machine fails nothing.
import { benchChecker } from './bench/checker.ts';
import { benchPage } from './bench/page.ts';
import { benchWorkshop } from './bench/workshop.ts';

const BENCHES: Readonly<Record<string, (print: (line: string) => void) => Promise<boolean>>> = {
  page: benchPage,
  checker: benchChecker,
  workshop: benchWorkshop,
};

const USAGE = `npm run bench [-- ${Object.keys(BENCHES).join('|')}]

  page     bytes, requests and time until the first choice, beside a bare Ink page
           with the same story in the same run; bytes and idle cost with the stage up;
           the library with 500 plays kept, beside one with none.
           Needs a built game (npm run build) and a Chromium.
  checker  transitions a second and total time of the scenario checker, beside a plain
           search with inkjs over the same stories in the same run; how its time and
           memory grow with the states; time to exhaust the stories that ship.
  workshop what a durable vote costs the server, beside a bare Socket.IO broadcast server
           with the same clients in the same run. Needs a built game (npm run build).

Exit 0: every budget kept; 1: one was not; 2: could not run.`;

const [wanted] = process.argv.slice(2);
if (wanted === '--help' || (wanted !== undefined && !(wanted in BENCHES))) {
  console.log(USAGE);
  process.exit(wanted === '--help' ? 0 : 2);
}
let kept = true;
for (const [name, bench] of Object.entries(BENCHES)) {
  if (wanted !== undefined && wanted !== name) continue;
  console.log(`== ${name}`);
  kept = (await bench((line) => console.log(line))) && kept;
}
process.exit(kept ? 0 : 1);
