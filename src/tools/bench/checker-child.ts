// One exploration in a process of its own, so that its peak of memory is its own: measures and sends what it measured to its parent.
import { readFileSync } from 'node:fs';
import { explore } from '../../ink/explore.ts';
import { plainSearch } from './checker-plain.ts';

export interface Measured {
  states: number;
  transitions: number;
  whole: boolean;
  /** How often the story itself was run. */
  turns: number;
  seconds: number;
  /** Processor time, all threads: what a machine that is busy with other things does not change much. */
  cpuSeconds: number;
  /** Most memory that the process ever held, with Node and the loader of TypeScript; and what it held before it began. */
  peakMb: number;
  beforeMb: number;
  /** JavaScript heap and typed arrays when the exploration was done. */
  heapMb: number;
}

const MB = 1_000_000;

function measure(way: string, file: string, seconds: number): Measured {
  const json = readFileSync(file, 'utf8');
  const beforeMb = process.memoryUsage().rss / MB;
  const cpu = process.cpuUsage();
  const started = performance.now();
  let found: Pick<Measured, 'states' | 'transitions' | 'whole' | 'turns'>;
  if (way === 'plain') {
    const { states, transitions, whole } = plainSearch(json, seconds);
    found = { states, transitions, whole, turns: transitions };
  } else {
    const { states, transitions, verdict, turns } = explore(json);
    found = { states, transitions, whole: verdict === 'COMPLETE', turns };
  }
  const used = process.cpuUsage(cpu);
  const { heapUsed, external } = process.memoryUsage();
  return {
    ...found,
    seconds: (performance.now() - started) / 1000,
    cpuSeconds: (used.user + used.system) / MB,
    peakMb: (process.resourceUsage().maxRSS * 1024) / MB,
    beforeMb,
    heapMb: (heapUsed + external) / MB,
  };
}

const [way = '', file = '', seconds = '0'] = process.argv.slice(2);
process.send?.(measure(way, file, Number(seconds)));
