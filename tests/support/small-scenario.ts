// The smallest scenario that is worth playing: one language, one scene, five decisions, nothing drawn for it. Tests spoil it.
import type { ScenarioFiles } from '../../src/core/own-scenario.ts';

/** Of each decision: what is said, what it shows, and the answer. */
const DECISIONS = [
  [
    [
      'Bapak sudah lama menunggu. Silakan duduk dulu.',
      'acknowledges-history, loses-time',
      'BUDI (lelah): Sejak jam tujuh.',
    ],
    ['Nomor berapa, Pak? Belum tentu hari ini selesai.', 'admits-limits, cuts-short', 'BUDI (curiga): Nomor empat.'],
    ['Boleh saya lihat suratnya? Kita mulai dari sana.', 'moves-to-facts, cuts-short', 'BUDI: Ini suratnya.'],
  ],
  [
    ['Jadi suratnya kembali karena satu huruf itu saja?', 'paraphrases, loses-time', 'BUDI (lega): Ya. Satu huruf.'],
    ['Salahnya di kami. Saya betulkan sekarang juga.', 'owns-error, skips-check', 'BUDI (curiga): Sekarang?'],
    ['Satu huruf memang bisa membuat orang lelah, Pak.', 'names-feeling, soothes-only', 'BUDI (lelah): Tiga kali.'],
  ],
  [
    ['Siapa tahu bisa lewat jalan lain, nanti saya tanya.', 'opens-way, leaves-vague', 'BUDI: Nanti kapan?'],
    [
      'Aturannya memang begitu, dan belum bisa kami ubah.',
      'hides-behind-rules, sends-home',
      'BUDI (marah): Aturan lagi.',
    ],
    ['Bagian mana yang paling Bapak perlukan hari ini?', 'asks-interest, acknowledges-cost', 'BUDI: Cap dan nama.'],
  ],
  [
    ['Cap bisa hari ini. Namanya besok, pukul sembilan.', 'concrete-commitment, cuts-short', 'BUDI: Besok.'],
    ['Kita tulis dulu apa yang sudah beres dan belum.', 'writes-down, paraphrases', 'BUDI (lega): Tulis saja.'],
    ['Tenang saja, Pak, semua pasti beres pada waktunya.', 'minimises, promises-falsely', 'BUDI (curiga): Pasti?'],
  ],
  [
    ['Terima kasih sudah sabar, Pak. Sampai besok pagi.', 'credits-other, no-next-step', 'BUDI: Sampai besok.'],
    [
      'Coba ulangi, Pak: besok bawa apa, dan ke loket mana?',
      'checks-understanding, loses-time',
      'BUDI: Surat. Loket dua.',
    ],
    ['Ini nomor saya. Kalau macet, telepon sebelum makan.', 'opens-way, relieves-guilt', 'BUDI (senang): Baik.'],
  ],
] as const;

const decisions = DECISIONS.map((options, i) => {
  const written = options.map(([said, does, reply]) => `* [“${said}” # does: ${does}]\n  ${reply}`);
  return `Giliran ${i + 1}.\n${written.join('\n')}\n- Lalu diam sebentar.\n`;
});

const INK = `-> loket
=== loket ===
# scene: loket
# place: counter
# enter: saya right
# enter: budi left
Pagi di kantor desa.
# thought: budi Jangan disuruh pulang lagi.
# key
${decisions.join('')}# outcome: selesai
BUDI: Saya pulang dulu.
-> END
`;

const text = (word: string) => ({ id: word });

const MANIFEST = {
  id: 'satu-huruf',
  locales: ['id'],
  title: text('Satu Huruf'),
  summary: text('Seorang bapak kembali karena satu huruf.'),
  contentNote: text('Tidak ada kata kasar.'),
  module: 'empathic-communication',
  minutes: 4,
  hours: 0,
  goals: [text('Mendengar sebelum membetulkan.')],
  player: { cast: 'saya', looks: ['clerk-woman'] },
  cast: [
    { id: 'saya', name: text('SAYA'), shown: text('Anda'), role: text('Petugas desa'), look: 'clerk-woman' },
    { id: 'budi', name: text('BUDI'), shown: text('Pak Budi'), role: text('Warga'), look: 'heri' },
  ],
  scenes: [{ id: 'loket', title: text('Loket'), place: 'counter', entry: [] }],
  moods: [] as object[],
  outcomes: [{ id: 'selesai', title: text('Sampai besok'), text: text('Pak Budi pulang dengan catatan.') }],
  behaviours: [] as object[],
  notes: [],
  roles: [],
};

export type SmallManifest = typeof MANIFEST & { music?: string };

/** Its files, with the ink put through an edit and parts of the manifest replaced. */
export function smallScenario(
  edit: (ink: string) => string = (ink) => ink,
  manifest: Partial<SmallManifest> = {},
): ScenarioFiles {
  return { 'scenario.json': JSON.stringify({ ...MANIFEST, ...manifest }, null, 2), 'id.ink': edit(INK) };
}

/** An edit that gives it more plays than anybody can follow: forty things are remembered, and matter in the end. */
export function explosion(ink: string): string {
  const numbers = Array.from({ length: 40 }, (_, i) => i);
  const asked = numbers.map(
    (i) => `* [“Satu, ${i}.” # does: names-feeling]\n  ~ v${i} = true\n* [“Dua, ${i}.” # does: cuts-short]\n- Ya.\n`,
  );
  const used = numbers.map((i) => `{ v${i}:\n  Ingat ${i}.\n}\n`);
  const declared = numbers.map((i) => `VAR v${i} = false\n`);
  return `${declared.join('')}${ink
    .replace('Giliran 1.\n', `${asked.join('')}Giliran 1.\n`)
    .replace('BUDI: Saya pulang dulu.', `${used.join('')}BUDI: Saya pulang dulu.`)}`;
}

/** An edit after which every turn takes long, and there are turns without end: whoever checks it is busy until they are stopped. */
export function toil(ink: string): string {
  const count = '~ n = n + 1\n~ temp i = n\n- (hitung)\n~ i = i + 1\n{i < n + 1000: -> hitung}\nHitung.\n';
  const ways = '+ [“Sekali lagi.” # does: cuts-short]\n  -> putar\n+ [“Cukup.” # does: names-feeling]\n- Ya.\n';
  return `VAR n = 8\n${ink.replace('Giliran 1.\n', `- (putar)\n${count}${ways}Giliran 1.\n`)}`;
}

/** Markup that would tell of itself if a page took it for more than text. */
export const MARKUP = '<img src=x onerror="window.taken=true"><b>tebal</b>';

/** The same with markup wherever an author writes words, and a mood and a behaviour of its own that bear it too. */
export function markedScenario(): ScenarioFiles {
  const manifest: SmallManifest = JSON.parse(smallScenario()['scenario.json'] ?? '');
  const marked = <Value>(value: Value): Value => {
    if (Array.isArray(value)) return value.map(marked) as Value;
    if (value === null || typeof value !== 'object') return value;
    if ('id' in value && Object.keys(value).length === 1)
      return text(`${(value as { id: string }).id} ${MARKUP}`) as Value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, marked(one)])) as Value;
  };
  const { cast, ...words } = manifest;
  const wording = { name: `Nama ${MARKUP}`, looks: `Tampak ${MARKUP}`, matters: `Penting ${MARKUP}` };
  const files = smallScenario(
    (ink) =>
      `VAR berat = 4\n${ink
        .replace('Pagi di kantor desa.', `Pagi ${MARKUP} di kantor desa.`)
        .replace('Jangan disuruh', `Jangan ${MARKUP} disuruh`)
        .replace('BUDI (lelah): Sejak', `# coach: Ia ${MARKUP} lelah.\n  BUDI (lelah): Sejak ${MARKUP}`)
        .replace('Silakan duduk dulu.” # does: ', `Silakan ${MARKUP} duduk.” # does: tandai, `)}`,
    {
      ...marked(words),
      cast: cast.map(({ shown, role, ...one }) => ({ ...one, ...marked({ shown, role }) })),
      moods: [
        {
          variable: 'berat',
          of: 'budi',
          name: text(`Berat ${MARKUP}`),
          steps: [text(`ringan ${MARKUP}`), text(`berat ${MARKUP}`)],
          better: 'low',
        },
      ],
      behaviours: [
        { id: 'tandai', dimension: 'empathy', points: 1, source: `Buku ${MARKUP}`, wording: { id: wording } },
      ],
    },
  );
  return { ...files, 'scoring.md': `# ${MARKUP}\n` };
}
