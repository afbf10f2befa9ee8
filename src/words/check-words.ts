// Words of the checker in the terminal, in both languages. What is wrong with a story is said by its findings.

export const CHECK_WORDS = {
  id: {
    usage: `npm run check -- [jalur…] [pilihan]

Mengikuti setiap permainan cerita di jalur itu (folder skenario, berkas .ink, .json hasil
kompilasi; tanpa jalur: stories/) dan mencetak nilainya dan apa yang salah di dalamnya.

  --json            satu objek JSON di keluaran standar, tidak ada yang lain
  --html BERKAS     juga satu halaman untuk dibaca di peramban, tanpa jaringan
  --max-states N    berhenti sebagai BOUNDED di atas N keadaan (2.000.000)
  --max-seconds N   berhenti sebagai BOUNDED sesudah N detik per cerita (300)
  --locale id|en    bahasa pesan (bawaan: menurut LAKON_LOCALE, LC_ALL, LANG; kalau tidak, id)

Status keluar: 0 tanpa kesalahan, 1 ada kesalahan, 2 tidak bisa dijalankan.`,
    needsNumber: (name: string, text: string) => `--${name} perlu angka di atas 0, bukan “${text}”.`,
    noLocale: (text: string) => `--locale adalah id atau en, bukan “${text}”.`,
    notWritable: {
      folder: (file: string) => `--html: folder untuk ${file} tidak ada.`,
      directory: (file: string) => `--html: ${file} adalah folder; beri nama berkas, misalnya ${file}/periksa.html.`,
      denied: (file: string) => `--html: ${file} tidak boleh ditulis.`,
    },
    written: (file: string) => `halaman: ${file}`,
    progress: (states: string, open: string, rate: string) => `${states} keadaan, ${open} terbuka, ${rate}/detik`,
    explored: (states: string, steps: string, turns: string, depth: string) =>
      `${states} keadaan, ${steps} langkah, ${turns} giliran dijalankan, kedalaman ${depth}`,
    plays: (count: string) => `${count} permainan`,
    manyPlays: 'permainan tanpa batas',
    unknownPlays: 'jumlah permainan tidak diketahui',
    graph: (nodes: string) => `graf ${nodes} simpul`,
    bounded: {
      states: 'jumlah keadaan mencapai batas; sisanya tidak diikuti',
      stopped: 'waktu habis; sisanya tidak diikuti',
      memory: 'memori habis; sisanya tidak diikuti',
      random: 'terlalu banyak kemungkinan acak; diikuti untuk satu benih saja',
      compile: 'tidak ada yang bisa diikuti',
      'mood-range': 'rentang suasana hati tidak bisa diperiksa sampai habis',
    } as Readonly<Record<string, string>>,
    decisions: (authored: string, met: string) => `${authored} keputusan; ${met}`,
    met: (min: string, max: string) => `${min} sampai ${max} dalam satu permainan`,
    noneEnds: 'tidak ada permainan yang berakhir',
    ending: 'akhir',
    dimension: 'dimensi',
    dimensions: { empathy: 'empati', communication: 'komunikasi', 'problem-solving': 'pemecahan masalah' },
    points: 'nilai mentah',
    random: 'acak: min rerata maks',
    passes: 'lulus',
    whole: 'seluruh permainan',
    scene: (id: string) => `adegan ${id}`,
    players: { first: 'pertama', last: 'terakhir', longest: 'terpanjang', shortest: 'terpendek' },
    best: (reached: boolean) =>
      reached ? 'mahir di dua, cakap di ketiga' : 'mahir di dua, cakap di ketiga: tidak ada; terdekat',
    easy: (count: string, all: string) => `satu pilihan terbaik di semua dimensi: ${count} dari ${all} keputusan`,
    regrets: 'yang paling banyak membuang kemungkinan (rerata, dari 3)',
    noFindings: 'tidak ada temuan',
    errors: (count: number) => `${count} kesalahan`,
    warnings: (count: number) => `${count} peringatan`,
    level: { error: 'salah', warning: 'awas' },
    replay: 'putar ulang',
    none: '(tanpa pilihan)',
  },
  en: {
    usage: `npm run check -- [paths…] [options]

Explores every play of the stories at the paths (scenario folders, .ink files, compiled
.json; without any: stories/) and prints what they are worth and what is wrong with them.

  --json            one JSON object on standard output, and nothing else
  --html FILE       also one page to be read in a browser, without a network
  --max-states N    stop as BOUNDED beyond N states (2,000,000)
  --max-seconds N   stop as BOUNDED after N seconds per story (300)
  --locale id|en    language of messages (default: by LAKON_LOCALE, LC_ALL, LANG; else id)

Exit status: 0 no error, 1 at least one error, 2 could not run.`,
    needsNumber: (name: string, text: string) => `--${name} needs a number above 0, not “${text}”.`,
    noLocale: (text: string) => `--locale is id or en, not “${text}”.`,
    notWritable: {
      folder: (file: string) => `--html: the folder for ${file} is not there.`,
      directory: (file: string) => `--html: ${file} is a folder; name a file, such as ${file}/check.html.`,
      denied: (file: string) => `--html: ${file} may not be written.`,
    },
    written: (file: string) => `page: ${file}`,
    progress: (states: string, open: string, rate: string) => `${states} states, ${open} open, ${rate}/s`,
    explored: (states: string, steps: string, turns: string, depth: string) =>
      `${states} states, ${steps} steps, ${turns} turns run, depth ${depth}`,
    plays: (count: string) => `${count} plays`,
    manyPlays: 'plays without limit',
    unknownPlays: 'number of plays unknown',
    graph: (nodes: string) => `graph of ${nodes} nodes`,
    bounded: {
      states: 'the limit of states was reached; the rest was not followed',
      stopped: 'time was up; the rest was not followed',
      memory: 'memory was used up; the rest was not followed',
      random: 'chance has too many outcomes; one seed alone was followed',
      compile: 'there was nothing to follow',
      'mood-range': 'the range of moods could not be checked to the end',
    } as Readonly<Record<string, string>>,
    decisions: (authored: string, met: string) => `${authored} decisions; ${met}`,
    met: (min: string, max: string) => `${min} to ${max} in a play`,
    noneEnds: 'no play ends',
    ending: 'ending',
    dimension: 'dimension',
    dimensions: { empathy: 'empathy', communication: 'communication', 'problem-solving': 'problem-solving' },
    points: 'points',
    random: 'random: min mean max',
    passes: 'passes',
    whole: 'whole play',
    scene: (id: string) => `scene ${id}`,
    players: { first: 'first', last: 'last', longest: 'longest', shortest: 'shortest' },
    best: (reached: boolean) =>
      reached ? 'skilled in two, proficient in the third' : 'skilled in two, proficient in the third: none; nearest',
    easy: (count: string, all: string) => `one option best in every dimension: ${count} of ${all} decisions`,
    regrets: 'options that give most away (mean, of 3)',
    noFindings: 'no findings',
    errors: (count: number) => `${count} ${count === 1 ? 'error' : 'errors'}`,
    warnings: (count: number) => `${count} ${count === 1 ? 'warning' : 'warnings'}`,
    level: { error: 'error', warning: 'warning' },
    replay: 'replay',
    none: '(no choices)',
  },
} as const;

export type CheckWords = (typeof CHECK_WORDS)['id'] | (typeof CHECK_WORDS)['en'];
