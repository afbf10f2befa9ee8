// Words of the terminal play, in both languages.

export const TERMINAL_WORDS = {
  id: {
    usage: `npm run play -- <skenario> [--locale id|en] [--choices 0,2,1] [--seed N]
npm run play -- <berkas .ink atau .json> [--choices 0,2,1]

  --choices   ikuti pilihan ini dulu: angka pilihan Ink, dipisah koma
  --locale    bahasa (bawaan: id)
  --seed      urutan pilihan yang ditampilkan (bawaan: 1)

Saat bermain: nomor memilih, u membatalkan pilihan terakhir, q keluar.`,
    prompt: 'Pilihan Anda',
    sceneDone: 'Adegan selesai',
    dimensions: ['Empati', 'Komunikasi', 'Pemecahan masalah'],
    decided: 'Yang paling menentukan',
    tomorrow: 'Untuk besok',
    total: 'Jumlah bukti',
    leave: 'Lanjutkan nanti dengan',
    unknown: (id: string, known: string) => `Skenario “${id}” tidak ada. Yang ada: ${known}.`,
    badChoices: (text: string) => `“${text}” bukan daftar pilihan. Contoh: --choices 0,2,1`,
    bands: { 'needs-practice': 'perlu latihan', proficient: 'cakap', skilled: 'mahir' },
    between: 'di antara',
    stopped: {
      ended: 'Tamat.',
      broken: 'Cerita berhenti karena kesalahan',
      endless: 'Cerita tidak pernah sampai ke pilihan atau akhir.',
    },
    notOpen: (choice: number, at: number) => `Pilihan ${choice} tidak terbuka pada keputusan ${at}.`,
  },
  en: {
    usage: `npm run play -- <scenario> [--locale id|en] [--choices 0,2,1] [--seed N]
npm run play -- <.ink or .json file> [--choices 0,2,1]

  --choices   follow these first: Ink's choice numbers, separated by commas
  --locale    language (default: id)
  --seed      order in which options are shown (default: 1)

While playing: a number chooses, u takes the last choice back, q leaves.`,
    prompt: 'Your choice',
    sceneDone: 'Scene done',
    dimensions: ['Empathy', 'Communication', 'Problem-solving'],
    decided: 'What decided most',
    tomorrow: 'For tomorrow',
    total: 'Sum of the evidence',
    leave: 'Go on later with',
    unknown: (id: string, known: string) => `There is no scenario “${id}”. There are: ${known}.`,
    badChoices: (text: string) => `“${text}” is no list of choices. Example: --choices 0,2,1`,
    bands: { 'needs-practice': 'needs practice', proficient: 'proficient', skilled: 'skilled' },
    between: 'in between',
    stopped: {
      ended: 'The end.',
      broken: 'The story stops with an error',
      endless: 'The story never comes to a choice or an end.',
    },
    notOpen: (choice: number, at: number) => `Choice ${choice} is not open at decision ${at}.`,
  },
} as const;
