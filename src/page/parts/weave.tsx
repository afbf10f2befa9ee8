// A woven band in the manner of the archipelago's looms, drawn thread by thread. Ornament only: hidden from everyone who listens.
import { useId } from 'preact/hooks';
import { hashText } from '../../core/hash.ts';

const WIDE = 16;
const HIGH = 12;

/** Which thread shows at a crossing: 0 the ground, 1 gold, 2 terracotta, 3 cream. */
type Motif = (x: number, y: number) => number;

const fromMiddle = (x: number) => Math.abs(x - (WIDE - 1) / 2);

const MOTIFS: readonly Motif[] = [
  // Nested lozenges.
  (x, y) => [1, 0, 2, 2, 0, 3, 0, 0][Math.floor(fromMiddle(x) + Math.abs(y - (HIGH - 1) / 2))] ?? 0,
  // Bamboo shoots standing in a row.
  (x, y) => (y > 10 ? 1 : ([2, 2, 0, 1, 0, 0][Math.floor((y - 10) / 2 + 5 - fromMiddle(x) * 0.75)] ?? 0)),
  // Waves.
  (x, y) => [1, 1, 0, 2, 2, 0, 0, 3, 0, 0][Math.floor(fromMiddle(x) + y) % 10] ?? 0,
];

const THREADS = ['', 'gold', 'terracotta', 'cream'];

/** The path of all crossings where one thread shows. */
function pathOf(motif: Motif, thread: number): string {
  let path = '';
  for (let y = 0; y < HIGH; y++) {
    for (let x = 0; x < WIDE; x++) if (motif(x, y) === thread) path += `M${x} ${y}h1v1h-1z`;
  }
  return path;
}

/** Which of the three motifs a scenario's band has. */
export function motifOf(id: string): number {
  return Number.parseInt(hashText(id).charAt(3), 36) % MOTIFS.length;
}

/** The band of a scenario: its id decides the motif, so that each has its own. */
export function Weave({ of }: { of: string }) {
  const id = useId();
  const motif = MOTIFS[motifOf(of)] as Motif;
  return (
    <svg class="weave" aria-hidden="true" focusable="false">
      <defs>
        <pattern id={id} width={WIDE} height={HIGH} patternUnits="userSpaceOnUse" patternTransform="scale(2)">
          {[1, 2, 3].map((thread) => (
            <path key={thread} class={`thread-${THREADS[thread]}`} d={pathOf(motif, thread)} />
          ))}
        </pattern>
      </defs>
      <rect width="100%" height="100%" fill={`url(#${id})`} />
    </svg>
  );
}
