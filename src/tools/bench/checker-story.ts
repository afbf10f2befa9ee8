// Writes a branching story of a given size, always the same for the same numbers: what the checker's benchmark explores.
// It is built as people build them: scenes with a hub of questions, decisions that gather, moods from 0 to 10, flags that later scenes
// look at, sequences, tunnels and functions. The words mean nothing.

export interface StorySize {
  scenes: number;
  /** Flags that the endings still look at: each about doubles the states. */
  remembered: number;
  /** Characters of prose after each choice. */
  prose: number;
}

/** About 100 kB of Ink with 300 choices and 20 variables. */
export const LARGE: StorySize = { scenes: 20, remembered: 1, prose: 190 };

const FLAGS = 14;
const BEHAVIOURS = ['listens', 'explains', 'offers', 'hurries', 'blames', 'promises'];
const WORDS =
  'the counter queue was longer than usual and nobody had told her which paper was missing so he asked again in a low voice while the clock above them moved on without any hurry at all'.split(
    ' ',
  );

export function checkerStory({ scenes, remembered, prose }: StorySize): string {
  let state = 20_240_601;
  const below = (n: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * n);
  };
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const words = (length: number) => {
    let text = '';
    while (text.length < length) text += `${text === '' ? '' : ' '}${pick(WORDS)}`;
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  };
  const does = () => `# does: ${pick(BEHAVIOURS)}`;
  const mood = () => `~ shift(${pick(['trust', 'calm'])}, ${pick(['-1', '1', '1', '2'])})`;
  /** A flag that an earlier scene may have set. The first `remembered` flags belong to the endings. */
  const local = (scene: number) => remembered + (scene % (FLAGS - remembered));
  const reply = (indent: string) =>
    pick([
      () => [`${indent}${words(prose)}`],
      () => [`${indent}{trust > ${3 + below(4)}: ${words(prose / 2)}|${words(prose / 2)}}`],
      () => [`${indent}{${words(prose / 3)}|${words(prose / 3)}|${words(prose / 3)}}`],
      () => [
        `${indent}{calm < 3:`,
        `${indent}  ${words(prose / 2)}`,
        `${indent}- else:`,
        `${indent}  ${words(prose / 2)}`,
        `${indent}}`,
      ],
    ])();
  const option = (mark: string, indent: string, guard = '') => [
    `${mark} ${guard}[${words(40)} ${does()}]`,
    ...reply(indent),
    `${indent}${mood()}`,
  ];

  const lines = [
    'VAR trust = 5',
    'VAR calm = 4',
    'VAR minutes = 0',
    'VAR name = "nobody"',
    'VAR mistakes = 0',
    'VAR goal = -> sent_home',
    ...Array.from({ length: FLAGS }, (_, i) => `VAR flag_${i} = false`),
    '-> scene_0',
  ];
  for (let scene = 0; scene < scenes; scene++) {
    const [own, before] = [local(scene), local(scene + FLAGS - remembered - 1)];
    const kept = scene < remembered ? scene : -1;
    const next = scene + 1 < scenes ? `-> scene_${scene + 1}` : '-> closing';
    const later = scene + 2 < scenes ? `-> scene_${scene + 2}` : '-> closing';
    lines.push(
      `=== scene_${scene} ===`,
      `# scene: s${Math.floor(scene / 4)}`,
      `~ flag_${own} = false`,
      ...(scene % 4 === 0 ? ['~ calm = 4'] : []),
      '~ minutes = 0',
      words(prose),
      '-> questions',
      '= questions',
      `{!${words(30)}|${words(30)}}`,
      ...option('*', '  ').concat(`  ~ flag_${own} = true`, '  -> questions'),
      ...option('*', '  ', `{flag_${before}} `).concat('  ~ minutes++', '  -> questions'),
      ...option('*', '  ', '{calm > 2} ').concat('  -> pause -> questions'),
      `+ [${words(20)}]`,
      '- -> turn',
      '= turn',
      `{&${words(30)}|${words(30)}} {name == "nobody": ${words(20)}|{name}}`,
      ...option('*', '  '),
      ...option('*', '  ', `{flag_${own}} `).concat(kept >= 0 ? [`  ~ flag_${kept} = true`] : []),
      ...option('*', '  ', `{trust >= 6 || calm > 7} `).concat(scene % 5 === 0 ? ['  ~ name = "Sari"'] : []),
      ...option('*', '  ').concat(
        option('* *', '    '),
        option('* *', '    ', `{calm <= 5} `),
        option('* *', '    '),
        `- - ${words(prose / 2)}`,
      ),
      `- ${words(prose / 2)}`,
      ...option('*', '  ', '{trust < 4} ').concat(scene % 4 === 3 ? [`  ${later}`] : []),
      ...option('*', '  '),
      ...option('*', '  ', '{minutes > 0} '),
      ...option('*', '  '),
      `- ${next}`,
    );
  }
  lines.push(
    '=== closing ===',
    '# outcome: closed',
    ...Array.from({ length: remembered }, (_, i) => [`{flag_${i}:`, '  ~ mistakes++', '}']).flat(),
    `{mistakes > ${Math.floor(remembered / 2)}:`,
    '  ~ goal = -> forgiven',
    '}',
    '{trust > 7 && calm > 5:',
    '  ~ goal = -> thanked',
    '}',
    '* [Goodbye]',
    '- -> goal',
    ...['sent_home', 'forgiven', 'thanked'].flatMap((id) => [
      `=== ${id} ===`,
      `# outcome: ${id}`,
      words(prose),
      '-> END',
    ]),
    '=== pause ===',
    words(60),
    `+ [${words(20)}]`,
    '  ~ shift(calm, 1)',
    `+ [${words(20)}]`,
    '  ~ minutes++',
    '- ->->',
    '=== function shift(ref what, by) ===',
    '~ what = MAX(0, MIN(10, what + by))',
  );
  return `${lines.join('\n')}\n`;
}
