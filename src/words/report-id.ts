// The words of a room's report in Indonesian. A report goes to a superior: its sentences are formal, and still plain.
import { formatHour, formatNumber } from './plain-format.ts';
import type { ReportWords } from './report-words.ts';
import { roomId } from './room-id.ts';

const two = (value: number) => String(value).padStart(2, '0');

export const reportId: ReportWords = {
  title: (code) => `Laporan kelas ${code}`,
  loading: 'Menyusun laporan…',
  refresh: 'Ambil yang terbaru',
  asOf: (moment) => `Keadaan pukul ${formatHour(moment, '.')}`,
  number: (value) => formatNumber(Math.round(value * 10) / 10, { decimal: ',', group: '.' }),
  day: (moment) => {
    const date = new Date(moment);
    return `${two(date.getDate())}/${two(date.getMonth() + 1)}/${date.getFullYear()}`;
  },

  trouble: {
    'no-room': {
      title: 'Kelas ini tidak ada di server',
      text: 'Kodenya keliru, atau kelasnya sudah dihapus. Bila berkas kelasnya pernah disimpan, laporannya bisa dibuka dari sana.',
    },
    'wrong-secret': {
      title: 'Laporan ini hanya untuk fasilitatornya',
      text: 'Perangkat ini tidak menyimpan kunci kelas itu. Buka laporan dari meja fasilitator, di komputer yang membuka kelas.',
    },
    'too-many-tries': { title: 'Terlalu banyak percobaan', text: 'Tunggu sebentar, lalu coba lagi.' },
    unreachable: {
      title: 'Laporan belum bisa diambil',
      text: 'Server kelas tidak menjawab. Periksa apakah Lakon masih berjalan dan perangkat ini masih di jaringan yang sama, lalu coba lagi.',
    },
    erased: {
      title: 'Kelas ini sudah dihapus',
      text: 'Di server tidak ada lagi yang tersisa. Dokumen dan berkas yang sudah Anda unduh tetap ada pada Anda.',
    },
  },
  file: {
    title: 'Buka berkas kelas',
    open: 'Pilih berkas',
    hint: 'Berkas JSON yang pernah disimpan dari laporan sebuah kelas. Isinya hanya dibaca di perangkat ini dan tidak dikirim ke mana pun.',
    readOnly: (code) => `Dibuka dari berkas kelas ${code}. Isinya tidak berubah lagi.`,
    other: 'Buka berkas lain',
    refused: {
      'too-large': 'Berkas ini terlalu besar untuk sebuah berkas kelas. Yang ditunggu: berkas JSON di bawah 5 MB.',
      'no-json': 'Berkas ini tidak bisa dibaca sebagai JSON. Bisa jadi terpotong saat disalin, atau jenisnya lain.',
      other: 'Ini bukan berkas kelas Lakon. Di awal berkas seharusnya tertulis "lakon": "room".',
      newer: 'Berkas ini dibuat Lakon yang lebih baru. Buka dengan versi yang sama atau lebih baru.',
    },
    damaged: (where, expected) => `Berkas kelas ini rusak atau pernah diubah. Di ${where} seharusnya ada ${expected}.`,
    top: 'bagian paling atas',
    expected: {
      something: 'isian, tetapi tidak ada',
      text: 'teks',
      shorter: 'teks yang lebih pendek',
      number: 'angka yang masuk akal',
      'yes-no': 'true atau false',
      list: 'daftar dengan jumlah isian yang tetap',
      group: 'sekelompok isian bernama',
    },
    oneOf: (options) => `salah satu dari ${options}`,
    unchanged: 'Tidak ada yang dibuka, dan tidak ada yang berubah.',
  },
  otherVersion:
    'Skenario kelas ini tidak ada di sini, atau versinya lain. Angka kelas tetap benar; nilai permainan kelas dan catatan fasilitator tidak ikut.',
  rehearsal: 'Ini gladi bersih: pesertanya simulasi, jadi angkanya tidak berarti apa-apa.',

  fields: {
    title: 'Tentang kegiatan',
    hint: 'Tersimpan di perangkat ini saja. Ikut tertulis di dokumen, cetakan, dan berkas yang Anda unduh.',
    labels: {
      activity: 'Nama kegiatan',
      place: 'Tempat',
      date: 'Tanggal',
      hours: 'Jumlah JP',
      people: 'Jumlah peserta',
      facilitator: 'Fasilitator',
      findings: 'Temuan',
      recommendations: 'Rekomendasi',
    },
    onePerLine: 'Satu baris, satu butir. Draf disusun dari angka kelas: periksa, ubah, atau hapus.',
    example: '24/11/2026',
  },
  withScript: 'Sertakan bahan diskusi',
  written: {
    title: 'Tulisan peserta',
    text: 'Alasan dan kata ditulis peserta sendiri, dan bisa menyebut nama orang. Baca dulu sebelum dibagikan.',
    review: 'Tampilkan tombol untuk mengeluarkan tulisan',
  },
  leaveOut: 'Keluarkan dari laporan',
  leftOut: (count) => `${count} tulisan dikeluarkan dari laporan dan dari semua unduhan.`,
  takeBack: 'Kembalikan',

  heading: 'Laporan hasil kelas',
  subheading: (scenario) => `Simulasi percakapan “${scenario}”`,
  facts: {
    scenario: 'Skenario',
    people: 'Jumlah peserta',
    phones: 'HP yang masuk',
    tables: 'HP yang masuk (satu per meja)',
    hands: 'Suara terbanyak yang dihitung',
    mode: 'Cara bermain',
    code: 'Kode kelas',
  },
  modes: {
    together: 'bersama, satu HP per orang',
    tables: 'bersama, satu HP per meja',
    cards: 'bersama, dengan kartu atau angkat tangan',
    each: 'masing-masing bermain sendiri',
  },

  findings: {
    title: 'Temuan',
    divided: (scene, number, percent, option) =>
      `Pendapat paling terbelah pada adegan “${scene}” (pilihan ke-${number}). Jawaban terbanyak hanya mendapat ${percent} persen suara: ${option}`,
    changed: (scene, number, before, percent, option) =>
      `Setelah dibahas, suara untuk satu jawaban pada adegan “${scene}” (pilihan ke-${number}) naik dari ${before} menjadi ${percent} persen: ${option}`,
    costly: (scene, number, percent, option) =>
      `Pada adegan “${scene}” (pilihan ke-${number}), ${percent} persen suara jatuh pada jawaban yang merugikan percakapan: ${option}`,
    together: (scene, number, percent, option) =>
      `Pada adegan “${scene}” (pilihan ke-${number}), ${percent} persen suara memilih jawaban yang membantu percakapan: ${option}`,
    none: 'Belum ada hasil yang cukup untuk disimpulkan.',
  },
  recommendations: {
    title: 'Rekomendasi',
    costly: (scene) => `Membahas kembali adegan “${scene}” di unit kerja dan menyepakati kalimat penggantinya.`,
    sentences:
      'Memakai kalimat yang disepakati kelas dalam pekerjaan sehari-hari, lalu meninjaunya setelah dua minggu.',
    followUp: 'Memeriksa penerapannya setelah tiga bulan dengan lembar tindak lanjut.',
  },
  decisions: {
    title: 'Pilihan yang dibahas',
    order: 'Yang paling membelah kelas ditulis lebih dulu.',
    common: 'Dari permainan masing-masing, yang dirinci adalah pilihan yang ditemui semua orang.',
    where: (scene, number) => `${scene} · pilihan ke-${number}`,
    again: 'dipilih ulang',
    went: 'kelas melanjutkan dengan ini',
    voters: (people) => `${people} suara`,
    share: (count, percent) => `${count} (${percent}%)`,
    shows: 'Perilaku',
    withheld: {
      few: 'Tidak dirinci: suaranya kurang dari lima.',
      alike: 'Tidak dirinci: dibandingkan dengan hasil sebelumnya, kurang dari lima suara yang berubah.',
    },
    reasons: 'Alasan yang ditulis peserta',
    script: 'Bahan diskusi',
    questions: (first, second) => [
      `Apa yang membuat ${first} masuk akal bagi yang memilihnya? Apa yang mereka lihat?`,
      `Bila Anda lawan bicaranya, apa bedanya mendengar ${first} dan mendengar ${second}?`,
      'Kalimat mana yang benar-benar akan Anda ucapkan besok pagi, dan apa yang perlu diubah darinya?',
    ],
    none: 'Belum ada pilihan yang hasilnya dibuka.',
  },
  scores: {
    title: 'Sebaran nilai',
    text: 'Dari permainan yang selesai, 0 sampai 100. Menjawab asal biasanya berakhir di dekat 50.',
    spread: (dimension, plays, median) => `${dimension}: median ${median} dari ${plays} permainan`,
    range: (from, until) => `${from}–${until}`,
    plays: (count, percent) => `${count} (${percent}%)`,
    withheld: 'Tidak dirinci: muncul setelah kelas ditutup dan sedikitnya lima permainan selesai.',
  },
  own: {
    title: 'Permainan kelas',
    whole: 'Nilai jalan cerita yang dipilih bersama, 0 sampai 100.',
    part: 'Cerita tidak dimainkan dari awal sampai akhir, jadi nilainya tidak dihitung. Ini yang dikatakan kelas:',
    line: (dimension, score) => `${dimension}: ${score}`,
    said: 'Yang dikatakan kelas',
    behaviours: 'Perilaku dan poin',
    where: 'Adegan',
    points: (name, points) => `${name} (${points})`,
    nothing: '–',
  },
  sentences: 'Kalimat kita',
  words: {
    title: 'Satu kata dari peserta',
    round: (number) => `Putaran ${number}`,
    times: (text, count) => `${text} (${count}×)`,
  },
  statements: roomId.end.statements,
  reactions: {
    title: 'Tanggapan peserta',
    text: (people) => `${people} jawaban, tanpa nama. 1: tidak setuju, 5: setuju.`,
    mean: 'Rata-rata',
    withheld: 'Tidak dirinci: yang mengisi kurang dari lima orang.',
  },
  limits: {
    title: 'Batas laporan ini',
    always: [
      'Yang diukur adalah pilihan dalam satu cerita tertulis, bukan kepribadian dan bukan kinerja. Jangan dipakai untuk menilai, memeringkat, atau memberi sanksi.',
      'Pilihan dalam kelas dipengaruhi diskusi dan teman di sebelah. Angka sekecil ini tidak mewakili orang di luar kelas.',
    ],
    anonymous:
      'Kelas ini tanpa nama. Rincian yang bertumpu pada kurang dari lima suara tidak dicantumkan. Hasil pilihan ulang juga tidak dicantumkan bila kurang dari lima suara berubah, karena dari selisihnya orang bisa ditebak.',
    named:
      'Kelas ini memakai nama, dan peserta mengetahuinya sebelum masuk. Tanggapan di akhir kelas tetap tanpa nama, dan tidak dirinci bila kurang dari lima.',
    modes: {
      tables:
        'Yang dihitung adalah HP, satu per meja. Lakon tidak tahu berapa orang di satu meja, jadi satu HP diperlakukan seperti satu orang.',
      cards:
        'Suara dihitung fasilitator dari kartu atau tangan yang diangkat. Di ruangan semua melihatnya; di laporan ini berlaku batas yang sama.',
      each: 'Pilihan yang tidak ditemui semua orang tidak dirinci: jalan cerita yang jarang diambil menunjuk orangnya.',
    },
  },
  signed: {
    superior: 'Mengetahui,',
    facilitator: 'Fasilitator,',
    number: 'NIP',
  },

  exports: {
    title: 'Unduh dan cetak',
    word: 'Dokumen Word',
    excel: 'Excel',
    csv: 'CSV: pilihan',
    csvPeople: 'CSV: peserta',
    separator: 'Pemisah kolom CSV',
    semicolon: 'Titik koma (Excel berbahasa Indonesia)',
    comma: 'Koma (Excel berbahasa Inggris)',
    json: 'Berkas kelas',
    jsonHint: 'Berkas kelas bisa dibuka lagi di Lakon kapan saja, juga setelah kelasnya dihapus.',
    moodle: 'Nilai untuk Moodle',
    moodleHint: (rows) =>
      `${rows} peserta. Di Moodle, saat mengimpor CSV: pilih pemisah yang sama, cocokkan idnumber dengan useridnumber, lalu petakan grade dan feedback sekaligus.`,
    moodleLeft: {
      withoutNumber: (count) => `${count} tanpa nomor tidak ikut.`,
      sameNumber: (count) => `${count} bernomor sama tidak ikut.`,
      unfinished: (count) => `${count} belum selesai bermain tidak ikut.`,
    },
    print: 'Cetak',
    working: 'Menyusun…',
    failed: 'Berkasnya gagal disusun. Coba sekali lagi.',
    careful: 'Tanpa nama, tanpa jam, tanpa baris per orang.',
    carefulNamed: 'Excel, CSV peserta, dan berkas kelas memuat nama. Bagikan hanya kepada yang berhak.',
    snapshot:
      'Laporan ini memotret satu saat. Bagikan yang terakhir saja: dari selisih dua laporan orang bisa ditebak.',
    fileName: 'laporan',
    rehearsalName: 'gladi',
  },
  grade: { score: (dimension, score) => `${dimension} ${score}`, none: '–' },

  erase: {
    title: 'Hapus kelas ini',
    on: (day) => `Server menghapus kelas ini pada ${day}.`,
    text: 'Unduh dulu dokumen dan berkas kelasnya. Sesudah dihapus, tidak ada yang bisa mengembalikannya.',
    button: 'Hapus kelas dari server',
    sure: 'Hapus kelas ini dari server untuk selamanya?',
    yes: 'Ya, hapus',
    no: 'Batal',
    failed: 'Belum terhapus: server tidak menjawab. Coba lagi.',
  },

  sheets: {
    summary: 'Ringkasan',
    splits: 'Pilihan',
    scores: 'Sebaran nilai',
    sentences: 'Kalimat kita',
    reasons: 'Alasan',
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
    median: 'Median',
    sentence: 'Kalimat',
    reason: 'Alasan',
    round: 'Putaran',
    word: 'Kata',
    statement: 'Pernyataan',
    name: 'Nama',
    participantNumber: 'Nomor peserta',
  },
  yes: 'ya',
  withheld: { few: 'kurang dari 5', alike: 'hampir sama dengan sebelumnya' },
  dimensions: { empathy: 'Empati', communication: 'Komunikasi', 'problem-solving': 'Pemecahan masalah' },
};
