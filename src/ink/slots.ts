// Numbers everything that a story can remember between turns besides where it stands: global variables, visit counts, turns since a visit,
// the turn, the state of the random generator and what shuffles have picked. Also says which counts need not be told apart above some value.
import type { ContentMap } from './content-map.ts';
import {
  COMMAND,
  commandOf,
  type InkContainer,
  type InkObject,
  type InkValue,
  isChoicePoint,
  isDivert,
  isDivertTarget,
  isNativeCall,
  isReference,
  isValue,
} from './inkjs-inside.ts';

export type SlotKind = 'global' | 'visits' | 'since' | 'turn' | 'seed' | 'random' | 'picked';

export interface Slots {
  count: number;
  kind(slot: number): SlotKind;
  /** The variable's name, or the path of the counted container. */
  nameOf(slot: number): string;
  global(name: string): number | undefined;
  visits(container: InkContainer): number | undefined;
  since(container: InkContainer): number | undefined;
  readonly turn: number;
  readonly seed: number;
  readonly random: number;
  /** What a shuffle has picked in its present round; undefined where the engine's generator knows. */
  picked(container: InkContainer): number | undefined;
  /** Whether any code looks at a count. */
  isRead(slot: number): boolean;
  /** A count as far as anything that reads it can tell. */
  normal(slot: number, value: number): number;
}

/** `seeded`: the engine's random numbers are followed, as they are for one seed; otherwise, every outcome. */
export function numberSlots(map: ContentMap, globals: readonly string[], seeded = false): Slots {
  const names: string[] = [...globals];
  const kinds: SlotKind[] = globals.map(() => 'global');
  const globalSlots = new Map(globals.map((name, slot) => [name, slot]));
  const visitSlots = new Map<InkContainer, number>();
  const sinceSlots = new Map<InkContainer, number>();
  const add = (kind: SlotKind, name: string) => {
    names.push(name);
    return kinds.push(kind) - 1;
  };
  for (const container of map.containers) {
    if (container.visitsShouldBeCounted) visitSlots.set(container, add('visits', String(container.path)));
    if (container.turnIndexShouldBeCounted) sinceSlots.set(container, add('since', String(container.path)));
  }
  const turn = add('turn', 'TURNS');
  const seed = add('seed', 'SEED_RANDOM');
  const random = add('random', 'RANDOM');

  const commands = map.containers.map((container) => container.content.map(commandOf));
  const pickedSlots = new Map<InkContainer, number>();
  for (const [i, container] of map.containers.entries()) {
    if (!seeded && commands[i]?.includes(COMMAND.shuffleIndex)) {
      pickedSlots.set(container, add('picked', String(container.path)));
    }
  }
  // The engine's own shuffle goes by the number of the round.
  const roundsMatter = seeded || commands.some((all) => all.includes(COMMAND.seedRandom));
  const limits = limitsOfReads(map, visitSlots, sinceSlots, roundsMatter);
  return {
    count: kinds.length,
    kind: (slot) => kinds[slot] as SlotKind,
    nameOf: (slot) => names[slot] as string,
    global: (name) => globalSlots.get(name),
    visits: (container) => visitSlots.get(container),
    since: (container) => sinceSlots.get(container),
    turn,
    seed,
    random,
    picked: (container) => pickedSlots.get(container),
    isRead: (slot) => limits.has(slot),
    normal(slot, value) {
      const limit = limits.get(slot);
      if (!limit) return value;
      if (limit.cycle > 0) return value > limit.cycle ? ((value - 1) % limit.cycle) + 1 : value;
      return Math.min(value, limit.cap);
    },
  };
}

interface Limit {
  /** Larger values are alike. */
  cap: number;
  /** If not 0, only (value - 1) modulo this is read. */
  cycle: number;
}

// Counts never fall: a visit count only grows, and so does the number of turns since a visit until it is 0 again. What is read only by
// comparison with a constant therefore never needs to be told apart above that constant plus one, from then on and for ever. This would
// not hold for variables, which can be decreased. A count that is printed or goes into arithmetic stays as it is.
function limitsOfReads(
  map: ContentMap,
  visits: ReadonlyMap<InkContainer, number>,
  since: ReadonlyMap<InkContainer, number>,
  roundsMatter: boolean,
): Map<number, Limit> {
  const limits = new Map<number, Limit>();
  const read = (slot: number | undefined, limit: Limit) => {
    if (slot === undefined) return;
    const known = limits.get(slot) ?? { cap: 0, cycle: 0 };
    const cycle = known.cap === 0 && known.cycle === 0 ? limit.cycle : known.cycle === limit.cycle ? limit.cycle : -1;
    // Read both as a cycle and otherwise: no limit holds for both.
    if (cycle < 0) limits.set(slot, { cap: Number.POSITIVE_INFINITY, cycle: 0 });
    else limits.set(slot, { cap: Math.max(known.cap, limit.cap), cycle });
  };
  const everything = () => {
    for (const slot of [...visits.values(), ...since.values()]) read(slot, { cap: Number.POSITIVE_INFINITY, cycle: 0 });
  };
  for (const container of map.containers) {
    for (const [i, object] of container.content.entries()) {
      if (isChoicePoint(object) && object.onceOnly) read(visits.get(object.choiceTarget), { cap: 1, cycle: 0 });
      if (isReference(object) && object.pathForCount) {
        read(visits.get(object.containerForCount), limitOfUse(container.content, i));
      }
      const command = commandOf(object);
      if (command === COMMAND.visitIndex) {
        read(visits.get(container), limitOfSequence(container.content, i, roundsMatter));
      }
      if (command === COMMAND.readCount || command === COMMAND.turnsSince) {
        const target = container.content[i - 1];
        const found = isDivertTarget(target) ? map.resolve(target.targetPath) : undefined;
        if (!found) everything();
        else {
          const slots = command === COMMAND.readCount ? visits : since;
          read(slots.get(found.container), limitOfUse(container.content, i));
        }
      }
    }
  }
  return limits;
}

const UNLIMITED: Limit = { cap: Number.POSITIVE_INFINITY, cycle: 0 };
const COMPARISONS = new Set(['==', '!=', '<', '>', '<=', '>=']);

function literal(object: InkObject | undefined): number | undefined {
  const value = object && isValue(object) ? (object as InkValue).value : undefined;
  return typeof value === 'number' ? value : undefined;
}

/** Follows the value pushed at content[i] to what consumes it. Expressions are in postfix order within one container. */
function limitOfUse(content: readonly InkObject[], i: number): Limit {
  let above = 0;
  for (let at = i + 1; at < content.length; at++) {
    const object = content[at] as InkObject;
    if (isNativeCall(object)) {
      const taken = object.numberOfParameters;
      if (taken <= above) {
        above -= taken - 1;
        continue;
      }
      if (object.name === '!' || object.name === '&&' || object.name === '||') return { cap: 1, cycle: 0 };
      if (!COMPARISONS.has(object.name)) return UNLIMITED;
      const other = literal(above === 1 && at === i + 2 ? content[i + 1] : above === 0 ? content[i - 1] : undefined);
      return other === undefined ? UNLIMITED : { cap: Math.max(Math.floor(other) + 1, 1), cycle: 0 };
    }
    if (commandOf(object) === COMMAND.endEval && above === 0) {
      const consumer = content[at + 1];
      const inner = consumer && isContainerOfCondition(consumer) ? consumer.content[0] : consumer;
      if (inner && isDivert(inner) && inner.isConditional) return { cap: 1, cycle: 0 };
      if (inner && isChoicePoint(inner) && inner.hasCondition) return { cap: 1, cycle: 0 };
      return UNLIMITED;
    }
    if (!isValue(object) && !isReference(object)) return UNLIMITED;
    above += 1;
  }
  return UNLIMITED;
}

const isContainerOfCondition = (object: InkObject): object is InkContainer => 'namedContent' in object;

/**
 * The compiled form of a sequence: visit, number of its last element, MIN (stopping, once) or visit, number of elements, % (cycle), or
 * visit, number of elements, and the command of a shuffle.
 */
function limitOfSequence(content: readonly InkObject[], i: number, roundsMatter: boolean): Limit {
  const size = literal(content[i + 1]);
  const operator = content[i + 2];
  if (size === undefined || !operator) return UNLIMITED;
  if (commandOf(operator) === COMMAND.shuffleIndex && size > 0 && !roundsMatter) return { cap: 0, cycle: size };
  if (!isNativeCall(operator)) return UNLIMITED;
  if (operator.name === 'MIN') return { cap: size + 1, cycle: 0 };
  return operator.name === '%' && size > 0 ? { cap: 0, cycle: size } : UNLIMITED;
}
