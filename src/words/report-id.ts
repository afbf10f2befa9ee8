// The words of a room's report in Indonesian. A report goes to a superior: its sentences are formal, and still plain.
import type { ReportWords } from './report-words.ts';

export const reportId: ReportWords = {
  title: 'Laporan kelas',
  loading: 'Menyusun laporan…',
  failed: {
    title: 'Laporan belum bisa diambil',
    text: 'Server kelas tidak menjawab. Periksa jaringan, lalu coba lagi.',
  },
  openFile: 'Buka berkas kelas',
  openFileHint:
    'Berkas JSON yang pernah Anda simpan dari sebuah kelas. Isinya hanya dibaca, tidak dikirim ke mana pun.',
  notAFile: 'Ini bukan berkas kelas Lakon, atau sudah berubah. Tidak ada yang dibuka.',
  readOnly: 'Dibuka dari berkas.',
  rehearsal: 'Ini gladi bersih: pesertanya simulasi. Angkanya tidak berarti apa-apa.',
  refresh: 'Ambil yang terbaru',

  fields: {
    title: 'Kegiatan',
    hint: 'Tersimpan di perangkat ini saja, dan ikut ke dokumennya.',
    activity: 'Nama kegiatan',
    place: 'Tempat',
    date: 'Tanggal',
    hours: 'Jumlah JP',
    facilitator: 'Fasilitator',
  },
  facts: {
    scenario: 'Skenario',
    people: 'Jumlah peserta',
    mode: 'Cara',
    modes: {
      together: 'bersama, satu HP seorang',
      tables: 'bersama, satu HP semeja',
      cards: 'bersama, dengan kartu atau angkat tangan',
      each: 'masing-masing',
    },
  },

  findings: {
    title: 'Temuan',
    hint: 'Draf dari angka di bawah. Periksa, ubah, atau coret.',
    divided: (scene, number, percent, option) =>
      `Pendapat paling terbelah pada adegan “${scene}” (pilihan ${number}): bagian terbesar, ${percent}%, memilih ${option}`,
    costly: (scene, number, percent, option) =>
      `Pada adegan “${scene}” (pilihan ${number}), ${percent}% memilih kalimat yang merugikan percakapan: ${option}`,
    together: (scene, number, percent, option) =>
      `Pada adegan “${scene}” (pilihan ${number}), ${percent}% memilih kalimat yang membantu: ${option}`,
    none: 'Belum ada hasil pilihan yang bisa dibaca.',
  },
  decisions: {
    title: 'Pilihan yang dibahas',
    order: 'Yang paling membelah kelas di atas.',
    where: (scene, number) => `${scene} · pilihan ${number}`,
    again: 'dipilih ulang',
    went: 'dilanjutkan dengan ini',
    withheld: 'Tidak ditampilkan: pemilihnya kurang dari lima orang, atau bisa dihitung dari angka lain.',
    reasons: 'Alasan yang ditulis',
    script: 'Bahan diskusi',
    questions: (first, second) => [
      `Apa yang membuat ${first} masuk akal bagi yang memilihnya? Apa yang mereka lihat?`,
      `Bila Anda orang di seberang meja, apa bedanya mendengar ${first} dan ${second}?`,
      'Kalimat mana yang benar-benar akan keluar dari mulut Anda besok pagi, dan apa yang perlu diubah darinya?',
    ],
    none: 'Belum ada pilihan yang hasilnya dibuka.',
  },
  scores: {
    title: 'Sebaran nilai',
    text: 'Dari permainan yang selesai. 0 sampai 100; menebak asal biasanya dekat 50.',
    line: (dimension, plays, lowest, middle, highest) =>
      `${dimension}: median ${middle}, dari ${lowest} sampai ${highest} (${plays} permainan).`,
  },
  own: {
    title: 'Permainan kelas',
    text: 'Nilai dari jalan cerita yang dipilih bersama.',
    line: (dimension, score) => `${dimension}: ${score} dari 100.`,
  },
  sentences: 'Kalimat kita',
  words: 'Satu kata',
  statements: [
    'Percakapan seperti ini bisa terjadi di tempat kerja saya.',
    'Saya menemukan kalimat yang bisa saya pakai.',
    'Diskusinya membuat saya melihat dari sisi lain.',
  ],
  reactions: {
    title: 'Tanggapan peserta',
    line: (statement, mean, people) => `${statement} Rata-rata ${mean} dari 5 (${people} jawaban).`,
  },
  recommendations: 'Rekomendasi',
  limits: {
    title: 'Batas laporan ini',
    paragraphs: [
      'Yang diukur adalah pilihan dalam satu cerita yang ditulis. Bukan kepribadian, dan bukan penilaian kinerja.',
      'Pilihan bersama dipengaruhi diskusi dan siapa yang duduk di sebelah. Angka kecil tidak bisa digeneralisasi.',
      'Perincian yang bertumpu pada kurang dari lima orang tidak dicantumkan di kelas tanpa nama.',
    ],
  },
  signed: { place: '…………………, …………………', role: 'Fasilitator' },

  exports: {
    title: 'Unduh',
    word: 'Dokumen Word (bisa diubah)',
    excel: 'Excel',
    csv: 'CSV',
    separator: 'Pemisah kolom CSV',
    semicolon: 'Titik koma (Excel berbahasa Indonesia)',
    comma: 'Koma (Excel berbahasa Inggris)',
    json: 'Berkas kelas (JSON)',
    moodle: 'Nilai untuk Moodle',
    moodleHint: 'Berisi peserta yang punya nomor dan permainannya selesai.',
    print: 'Cetak',
    working: 'Menyusun…',
    careful: 'Tanpa nama, tanpa jam, tanpa baris per orang.',
    carefulNamed: 'Memuat nama peserta. Bagikan hanya kepada yang berhak.',
  },
  grade: (empathy, communication, solving) =>
    `Empati ${empathy}, komunikasi ${communication}, pemecahan masalah ${solving}.`,

  sheets: {
    splits: 'Pilihan',
    scores: 'Sebaran nilai',
    sentences: 'Kalimat kita',
    words: 'Satu kata',
    reactions: 'Tanggapan',
    people: 'Peserta',
  },
  columns: {
    number: 'Pilihan ke',
    scene: 'Adegan',
    question: 'Yang dijawab',
    letter: 'Huruf',
    option: 'Jawaban',
    count: 'Jumlah',
    percent: 'Persen',
    taken: 'Dilanjutkan',
    shows: 'Perilaku',
    again: 'Dipilih ulang',
    dimension: 'Kemampuan',
    plays: 'Permainan',
    lowest: 'Terendah',
    median: 'Median',
    highest: 'Tertinggi',
    sentence: 'Kalimat',
    word: 'Kata',
    statement: 'Pernyataan',
    name: 'Nama',
    participantNumber: 'Nomor peserta',
  },
  yes: 'ya',
  withheld: 'kurang dari 5',
  dimensions: { empathy: 'Empati', communication: 'Komunikasi', 'problem-solving': 'Pemecahan masalah' },
};
