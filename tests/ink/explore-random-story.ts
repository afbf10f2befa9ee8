// Writes small Ink stories from a seed, with everything that makes exploring hard: counts, sequences, tunnels, threads, functions, references,
// loops. A turn always stops: within one, flow only goes to later knots.

export interface RandomStory {
  seed: number;
  source: string;
}

type Random = () => number;

function random(seed: number): Random {
  let state = seed * 2654435761 + 1;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** `withChance`: with dice, shuffles and lists that are picked from. */
export function randomStory(seed: number, withChance = false): RandomStory {
  const next = random(seed);
  const below = (n: number) => Math.floor(next() * n);
  const chance = (p: number) => next() < p;
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const knots = Array.from({ length: 2 + below(4) }, (_, i) => `k${i}`);
  const tunnels = Array.from({ length: below(3) }, (_, i) => `t${i}`);
  const threads = Array.from({ length: chance(0.3) ? 1 : 0 }, (_, i) => `h${i}`);
  const numbers = Array.from({ length: 1 + below(3) }, (_, i) => `n${i}`);
  const [hasString, hasList, hasTarget, hasReturn] = [chance(0.35), chance(0.2), chance(0.15), chance(0.5)];
  let labels = 0;
  /** Whether the knot being written has the temporary tk. */
  let inKnot = false;
  let texts = 0;
  const known: string[] = [];
  const word = () => `w${texts++}`;

  const condition = (depth = 0): string => {
    const name = pick(numbers);
    const kinds = [
      () => `${name} ${pick(['>', '<', '==', '!=', '>=', '<='])} ${below(4)}`,
      () => name,
      () => `not ${name}`,
      () => `${pick(knots)} ${pick(['>', '==', '<'])} ${1 + below(3)}`,
      () => pick(knots),
      () => `not ${pick(knots)}`,
      () => (known.length > 0 ? pick(known) : name),
      () => `TURNS_SINCE(-> ${pick(knots)}) ${pick(['<', '>', '=='])} ${below(3)}`,
      () => `${name} % 2 == ${below(2)}`,
      () => `READ_COUNT(-> ${pick(knots)}) > ${below(2)}`,
      () => `TURNS() > ${below(5)}`,
      () => `"{${name}}" == "${below(3)}"`,
      () => (hasString ? `s == "${pick(['a', '0', '1', '2'])}"` : name),
      () => (hasList ? `L ${pick(['?', '!?', '=='])} ${pick(['la', 'lb', '(la, lb)'])}` : name),
      () => (depth < 2 ? `(${condition(depth + 1)} ${pick(['&&', '||'])} ${condition(depth + 1)})` : name),
    ];
    if (withChance && chance(0.2))
      return `RANDOM(${below(2)}, ${1 + below(3)}) ${pick(['>', '==', '<'])} ${1 + below(2)}`;
    if (chance(0.04)) return `CHOICE_COUNT() ${pick(['<', '==', '>'])} ${1 + below(2)}`;
    if (inKnot && chance(0.15)) return `tk ${pick(['>', '=='])} ${below(3)}`;
    if (chance(0.1)) return `"{${name}}" == "${below(3)}"`;
    if (hasString && chance(0.2)) return `s == "${below(3)}"`;
    return chance(0.45) ? pick(kinds.slice(0, 3))() : pick(kinds)();
  };
  const change = (): string => {
    const name = pick(numbers);
    if (withChance && chance(0.25)) {
      const list = hasList ? [`~ L = LIST_RANDOM(${pick(['L', 'LIST_ALL(L)'])})`] : [];
      const seeding = chance(0.15) ? [`~ SEED_RANDOM(${pick(['3', name])})`] : [];
      return pick([
        `~ ${name} = RANDOM(0, ${1 + below(3)})`,
        `~ ${name} = ${name} + RANDOM(0, 1)`,
        ...list,
        ...seeding,
      ]);
    }
    const kinds = [
      () => `~ ${name} = ${name} + ${pick(['1', '-1', '2'])}`,
      () => `~ ${name} = ${below(4)}`,
      () => `~ ${name}++`,
      () => `~ ${name} = MAX(0, MIN(3, ${name} - 1))`,
      () => `~ ${name} = ${pick(numbers)}`,
      () => `~ bump(${name})`,
      () => `~ shift(1, ${-1 + below(3)})`,
      () => (hasReturn ? `~ ${name} = capped(${name} + 1)` : `~ ${name} += 1`),
      () => (hasString ? `~ s = "${pick(['a', 'b', `{${name}}`])}"` : `~ ${name} -= 1`),
      () => (hasList ? `~ L ${pick(['+=', '-='])} ${pick(['la', 'lb'])}` : `~ ${name} = 1`),
      () => (hasTarget ? `~ goal = -> ${pick(knots)}` : `~ ${name} = 2`),
      () => (chance(0.2) ? `~ ${name} = 6 / (${pick(numbers)} - 1)` : `~ ${name} = 0`),
      () => `~ temp v${labels++} = ${name} + 1`,
    ];
    return pick(kinds)();
  };
  const line = (): string => {
    const name = pick(numbers);
    if (withChance && chance(0.15)) return `{~${word()}|${word()}|${chance(0.5) ? `{${condition()}: ${word()}}` : ''}}`;
    const kinds = [
      () => word(),
      () => `${word()} {${name}}`,
      () => `{${condition()}: ${word()}|${word()}}`,
      () => `{${word()}|${word()}|${word()}}`,
      () => `{&${word()}|${word()}}`,
      () => `{!${word()}|${word()}}`,
      () => `${word()} {shown(${name})}`,
      () => `# scene: s${below(3)}`,
      () => (chance(0.3) ? `# outcome: o${below(3)}` : `# sound: rain`),
      () => `${word()} <>`,
    ];
    return pick(kinds)();
  };
  /** Statements; `from` is the number of the knot, whose later knots alone may be gone to at once. */
  const block = (indent: string, from: number, depth: number): string[] => {
    const lines: string[] = [];
    for (let i = below(3); i >= 0; i--) {
      const roll = next();
      if (roll < 0.4) lines.push(indent + line());
      else if (roll < 0.7) lines.push(indent + change());
      else if (roll < 0.8 && depth < 2) {
        lines.push(`${indent}{ ${condition()}:`, ...block(`${indent}  `, from, depth + 1));
        if (chance(0.5)) lines.push(`${indent}- else:`, ...block(`${indent}  `, from, depth + 1));
        lines.push(`${indent}}`);
      } else if (roll < 0.85) {
        const shuffles = withChance ? ['shuffle', 'shuffle once', 'shuffle stopping', 'shuffle'] : [];
        lines.push(`${indent}{ ${pick(['stopping', 'cycle', 'once', ...shuffles])}:`);
        for (let k = withChance ? below(2) - 1 : 0; k < 2; k++)
          lines.push(`${indent}  - ${chance(0.5) ? word() : ''}`, `${indent}    ${change()}`);
        lines.push(`${indent}}`);
      } else if (roll < 0.93 && tunnels.length > 0 && from >= 0) lines.push(`${indent}-> ${pick(tunnels)} ->`);
      else if (threads.length > 0 && from >= 0) lines.push(`${indent}<- ${pick(threads)}`);
      else lines.push(indent + line());
    }
    return lines;
  };
  const onward = (from: number): string => {
    const later = knots.slice(from + 1);
    if (hasTarget && chance(0.3)) return '-> goal';
    return later.length > 0 && chance(0.8) ? `-> ${pick(later)}` : pick(['-> END', '-> END', '-> DONE']);
  };
  const choices = (from: number, after: () => string, depth: number): string[] => {
    const lines: string[] = [];
    const mark = '*'.repeat(depth);
    const sticky = '+'.repeat(depth);
    for (let i = 1 + below(3); i > 0; i--) {
      const label = chance(0.2) ? `(c${labels}) ` : '';
      if (label) known.push(`c${labels++}`);
      const guard = chance(0.35) ? `{${condition()}} ` : '';
      const does = chance(0.6) ? ` # does: ${pick(['b0', 'b1', 'b2', 'b3', 'b0, b1'])}` : '';
      const text = chance(0.75) ? `[${word()}${does}]` : `${word()}[ ${word()}${does}] ${word()}`;
      lines.push(`${chance(0.55) ? mark : sticky} ${label}${guard}${text}`, ...block('  ', from, 0));
      if (depth < 2 && chance(0.15)) lines.push(...choices(from, after, depth + 1));
      else if (chance(0.5)) lines.push(`  ${after()}`);
    }
    if (chance(0.3)) lines.push(`${mark} -> ${pick(['END', 'DONE'])}`);
    return lines;
  };

  const body: string[] = [];
  for (const [i, knot] of knots.entries()) {
    // After a choice, flow may go back: there was a choice in between.
    known.length = 0;
    const anywhere = () => (chance(0.75) ? `-> ${pick(knots)}` : onward(i));
    inKnot = chance(0.3);
    const temporary = inKnot ? [`~ temp tk = ${pick(numbers)}`] : [];
    body.push(`=== ${knot} ===`, ...temporary, ...block('', i, 0), ...choices(i, anywhere, 1));
    if (chance(0.97)) body.push(`- ${word()}`, ...block('  ', i, 0), `  ${onward(i)}`);
  }
  inKnot = false;
  for (const tunnel of tunnels) {
    known.length = 0;
    body.push(`=== ${tunnel} ===`, ...block('', -1, 0));
    if (chance(0.6)) body.push(...choices(-1, () => '->->', 1), `- ${word()}`);
    body.push('  ->->');
  }
  for (const thread of threads) {
    known.length = 0;
    const away = () => `-> ${pick(knots)}`;
    body.push(`=== ${thread} ===`, ...choices(-1, away, 1), '-> DONE');
    if (chance(0.9)) body.push(`- ${away()}`);
  }
  const declared = [
    ...numbers.map((name) => `VAR ${name} = ${below(3)}`),
    ...(hasString ? ['VAR s = "a"'] : []),
    ...(hasList ? ['LIST L = la, (lb)'] : []),
    ...(hasTarget ? [`VAR goal = -> ${knots[knots.length - 1]}`] : []),
  ];
  const functions = [
    '=== function bump(ref x) ===',
    '{ x < 3:',
    '  ~ x = x + 1',
    '- else:',
    '  ~ x = 0',
    '}',
    '=== function shift(a, b) ===',
    `~ ${numbers[0]} = MAX(0, MIN(3, ${numbers[0]} + a))`,
    `~ ${numbers[numbers.length - 1]} = MAX(0, MIN(3, ${numbers[numbers.length - 1]} + b))`,
    '=== function capped(x) ===',
    '{ x > 2:',
    '  ~ return 2',
    '}',
    '~ return x',
    '=== function shown(x) ===',
    '{ x > 1: many|few}',
  ];
  return { seed, source: [...declared, `-> ${knots[0]}`, ...body, ...functions].join('\n') };
}
