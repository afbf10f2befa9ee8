// The words of the debrief in Indonesian.
import type { DebriefWords } from './debrief-words.ts';

export const debriefId: DebriefWords = {
  title: 'Refleksi',
  loading: 'Menyusun refleksi…',
  failed: {
    title: 'Refleksi belum bisa disusun',
    text: 'Sebagian datanya belum bisa dimuat; mungkin jaringan terputus. Permainan Anda tetap tersimpan.',
  },

  questions: {
    title: 'Sebelum melihat hasilnya',
    intro: 'Dua pertanyaan singkat. Boleh dilewati.',
    felt: 'Bagaimana rasanya tadi?',
    feltHint: 'Boleh lebih dari satu.',
    feelings: {
      tense: 'tegang',
      annoyed: 'kesal',
      tired: 'lelah',
      unsure: 'ragu',
      guilty: 'bersalah',
      moved: 'terharu',
      relieved: 'lega',
      content: 'puas',
    },
    ownWords: 'Dengan kata-kata Anda sendiri',
    change: 'Kalau diulang, apa yang akan Anda ubah?',
    stays:
      'Jawaban ini tetap di perangkat ini: tidak dikirim, tidak dinilai, dan hilang bila halaman ditutup atau cerita dimainkan lagi.',
    show: 'Lihat hasilnya',
    skip: 'Lewati',
  },

  outcome: 'Akhir cerita',
  unfinished:
    'Permainan ini berhenti sebelum akhir cerita. Yang ada di sini hanya sampai pilihan terakhir Anda, dan adegan yang belum dimainkan dihitung nol poin.',
  cards: {
    helped: 'Paling membantu',
    helpedWhy: 'Yang tampak di sini',
    helpedNone:
      'Belum ada pilihan yang menambah poin. Di “Lihat semuanya”, bagian “Bagaimana jika…” memperlihatkan kalimat mana yang bisa.',
    decided: 'Paling menentukan',
    decidedWhy: 'Sesudah ini, jalan ke hasil terbaik paling banyak menyempit.',
    decidedNone: 'Tidak ada pilihan yang menyempitkan jalan ke hasil terbaik.',
    tomorrow: 'Satu kalimat untuk besok',
    tomorrowNone: 'Belum ada kalimat yang bisa dipetik dari permainan ini.',
    look: 'Lihat pilihan ini',
  },
  where: (scene, number) => `${scene} · pilihan ${number}`,

  scores: 'Nilai',
  notScored: 'tidak dinilai',
  bands: { 'needs-practice': 'perlu latihan', proficient: 'cakap', skilled: 'mahir' },
  between: (lower, higher) => `di antara ${lower} dan ${higher}`,
  opportunities: (taken, offered) => `${taken} dari ${offered} kesempatan`,
  tooFew: (offered) =>
    offered === 0 ? 'tidak ada kesempatan' : `baru ${offered} kesempatan, terlalu sedikit untuk dinilai`,
  grave: (behaviours) =>
    `Ada tindakan berat: ${behaviours}. Karena itu kemampuan ini tetap “perlu latihan”, berapa pun angkanya.`,

  graveShort: 'ada tindakan berat',

  everything: { open: 'Lihat semuanya', close: 'Ringkas lagi', contents: 'Isi' },
  abilities: 'Tiga kemampuan',
  addsUp:
    'Poin hanya datang dari kalimat yang Anda pilih. Bila dijumlahkan, poin pada kalimat-kalimat itu persis menjadi nilai di bawah ini; hitungannya bisa dibuka.',
  borders: (proficient, skilled) =>
    `Di bawah ${proficient} berarti perlu latihan, mulai ${proficient} cakap, mulai ${skilled} mahir. Dekat batas, keduanya disebut.`,
  points: (earned, min, max) => `Poin Anda ${earned}. Di cerita ini yang terendah ${min} dan yang tertinggi ${max}.`,
  arithmetic: {
    open: 'Buka hitungannya',
    caption: (dimension) => `Poin ${dimension} per kalimat`,
    number: 'Pilihan',
    said: 'Yang Anda pilih',
    behaviour: 'Perilaku',
    points: 'Poin',
    sum: 'Jumlah',
    none: 'Tidak ada pilihan Anda yang menambah atau mengurangi poin di sini.',
    formula: (calculation) => `Nilai = (poin − terendah) ÷ (tertinggi − terendah) × 100 = ${calculation}`,
    rounded: 'dibulatkan',
    unscored:
      'Di cerita ini tidak ada poin yang bisa didapat atau hilang untuk kemampuan ini, jadi tidak ada nilainya.',
    unbounded:
      'Cerita ini memuat putaran yang bisa menambah poin tanpa batas. Karena tidak ada nilai terendah dan tertinggi, yang bisa ditunjukkan hanya kesempatannya.',
  },

  radar: {
    title: 'Ketiganya berdampingan',
    description: (scores) => `Diagram jaring dari 0 sampai 100. ${scores}.`,
    caption: 'Nilai tiap kemampuan',
    dimension: 'Kemampuan',
    score: 'Nilai',
    band: 'Artinya',
  },
  curve: {
    title: 'Suasana hati',
    intro: 'Bagaimana suasana hati mereka berubah, pilihan demi pilihan.',
    description: (name, from, to, decisions) => `${name}: awalnya ${from}, setelah ${decisions} pilihan ${to}.`,
    start: 'awal',
    decisive: 'paling menentukan',
    table: 'Lihat sebagai tabel',
    caption: 'Suasana hati setelah tiap pilihan, 0 sampai 10',
    after: 'Setelah pilihan',
    before: 'awal',
    value: (word, number) => `${word} (${number})`,
  },
  scenes: {
    title: 'Per adegan',
    caption: 'Nilai tiap adegan, 0 sampai 100',
    scene: 'Adegan',
    notReached: 'tidak dimainkan',
  },

  decisions: {
    title: 'Semua pilihan',
    intro:
      'Buka satu pilihan untuk melihat isi hati lawan bicara, perilaku yang dihitung, dan apa yang terjadi bila Anda menjawab lain.',
    order: 'Urutan',
    decisiveFirst: 'Paling menentukan dulu',
    asPlayed: 'Urutan bermain',
    number: (number) => `Pilihan ${number}`,
    most: 'paling menentukan',
    before: 'Sebelumnya',
    said: 'Pilihan Anda',
    reply: 'Sesudahnya',
    mood: 'Suasana hati',
    counted: 'Perilaku yang dihitung',
    countedNone: 'Tidak ada perilaku yang dihitung pada pilihan ini.',
    noPoints: 'tanpa poin',
    looks: 'Seperti apa',
    source: 'Rujukan',
    value: 'Nilai BerAKHLAK',
    values: {
      'berorientasi-pelayanan': 'Berorientasi Pelayanan',
      akuntabel: 'Akuntabel',
      kompeten: 'Kompeten',
      harmonis: 'Harmonis',
      loyal: 'Loyal',
      adaptif: 'Adaptif',
      kolaboratif: 'Kolaboratif',
    },
  },
  mood: { changed: (from, to) => `dari ${from} menjadi ${to}`, same: (word) => `${word}, tidak berubah` },
  whatIf: {
    title: 'Bagaimana jika…',
    intro: 'Buka jawaban lain yang waktu itu juga bisa Anda pilih.',
    loading: 'Sebentar…',
    failed: 'Jawaban ini belum bisa diperlihatkan. Coba buka lagi.',
    reply: 'Jawabannya',
    mood: 'Suasana hati',
    yours: (word) => `dengan pilihan Anda: ${word}`,
    bestEnding: 'Akhir terbaik yang masih mungkin',
    bestNone: 'tidak ada',
    withYours: (title) => `Dengan pilihan Anda: ${title}.`,
    sameAsYours: 'Sama seperti dengan pilihan Anda.',
  },
  replay: {
    action: 'Main lagi dari sini',
    hint: 'Cerita dibuka lagi tepat sebelum pilihan ini. Pilihan sesudahnya Anda buat yang baru.',
  },

  claims: {
    title: 'Yang tidak dikatakan nilai ini',
    paragraphs: [
      'Nilai ini mengukur pilihan dalam satu cerita yang ditulis. Bukan siapa Anda, dan bukan kinerja Anda.',
      'Bobot tiap perilaku ditetapkan penulisnya. Orang yang berpengalaman pun bisa berbeda pendapat, maka selisih beberapa angka tidak berarti apa-apa.',
      'Memilih kalimat di layar lebih mudah daripada mengucapkannya. Nilai yang naik pada cerita yang sama bisa sekadar berarti Anda sudah hafal ceritanya.',
    ],
  },
  takeAway: {
    title: 'Simpan',
    print: 'Cetak',
    download: 'Unduh',
    json: 'Unduh JSON',
    csv: 'Unduh CSV',
    separator: 'Pemisah kolom CSV',
    semicolon: 'Titik koma (Excel berbahasa Indonesia)',
    comma: 'Koma (Excel berbahasa Inggris)',
    includeOwn: 'Sertakan jawaban saya atas dua pertanyaan tadi, juga saat dicetak',
    careful:
      'Berkas ini memuat semua kalimat yang Anda pilih beserta nilainya. Siapa pun yang menerimanya bisa membacanya.',
    own: 'Catatan saya',
    felt: 'Rasanya',
    change: 'Yang akan saya ubah',
  },
  table: {
    number: 'Pilihan',
    scene: 'Adegan',
    answered: 'Sebelumnya',
    thoughts: 'Isi hati',
    said: 'Yang dipilih',
    behaviour: 'Perilaku',
    dimension: 'Kemampuan',
    points: 'Poin',
    reply: 'Sesudahnya',
    coach: 'Pendamping',
    stronger: 'Coba',
  },
  printed: 'Lakon · latihan percakapan dalam cerita yang ditulis; bukan penilaian kinerja.',
};
