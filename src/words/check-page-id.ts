// The words of the checker's page in Indonesian.
import type { CheckPageWords } from './check-page-words.ts';

export const checkPageId: CheckPageWords = {
  title: 'Hasil pemeriksaan cerita',
  intro:
    'Pemeriksa mengikuti setiap permainan yang mungkin dari sebuah cerita, sejauh batasnya memungkinkan; hasilnya dihitung, bukan ditaksir. Satu permainan adalah satu jalan dari awal sampai akhir: pilihan demi pilihan. Di setiap “Lihat permainannya” ada pilihan yang membawa ke sana.',
  contents: 'Cerita yang diperiksa',
  sections: 'Bagian',

  complete: 'Setiap permainan sudah diikuti. Yang tertulis di halaman ini berlaku untuk semuanya.',
  bounded: (why) =>
    `Belum semuanya diperiksa sampai habis: ${why}. Yang ditemukan memang ada; yang tidak ditemukan mungkin masih ada.`,
  notExplored: 'Cerita ini belum bisa diikuti sama sekali. Perbaiki dulu temuan di bawah ini.',
  facts: {
    states: 'Keadaan',
    statesWhy: 'saat-saat dalam cerita yang lanjutannya berbeda',
    plays: 'Permainan yang mungkin',
    unlimited: 'tanpa batas, karena ada bagian yang bisa diulang',
    unknown: 'tidak diketahui',
    decisions: 'Keputusan dalam cerita',
    perPlay: 'Keputusan dalam satu permainan',
    range: (min, max) => (min === max ? min : `${min} sampai ${max}`),
    noLimit: 'tanpa batas',
  },

  findings: 'Temuan',
  noFindings: 'Tidak ada temuan: tidak ada aturan yang dilanggar.',
  noFindingsBounded: 'Tidak ada temuan di bagian yang diikuti.',
  level: { error: 'Kesalahan', warning: 'Peringatan' },

  endings: 'Akhir cerita',
  endingsWhy: 'Setiap akhir yang bisa dicapai, dengan permainan terpendek yang sampai ke sana.',
  endingsBounded: 'Akhir yang tercapai di bagian yang diikuti, dengan permainan terpendek yang sampai ke sana.',
  noEndings: 'Tidak ada akhir yang tercapai.',

  play: {
    show: (choices) =>
      choices === 0 ? 'Lihat permainannya: sebelum pilihan pertama' : `Lihat permainannya: ${choices} pilihan`,
    noWords: 'Kalimat pilihannya tidak dimuat karena waktu pemeriksaan habis.',
    command: 'Untuk memainkannya di terminal:',
    copy: 'Salin',
    copied: 'Tersalin',
    seed: (seed) => `Di sini ada unsur acak. Yang menunjukkannya adalah benih ${seed}.`,
    noSeed: 'Di sini ada unsur acak, dan tidak ditemukan benih yang menunjukkannya.',
    onMap: 'Tunjukkan di peta',
  },

  scores: 'Nilai',
  scoresWhy:
    'Nilai 0 sampai 100; lulus berarti cakap, yaitu 60 ke atas. Pemain acak mengundi setiap pilihan: kalau ia sering lulus, nilai tidak membuktikan apa-apa. Empat pemain lain juga tidak membaca: mereka selalu mengambil pilihan pertama, terakhir, terpanjang, atau terpendek. Semua angka dihitung tepat dari semua permainan, bukan dari contoh.',
  scoresKey:
    'Di gambar: tinggi batang adalah peluang sebuah nilai, garis putus-putus adalah batas lulus, segitiga adalah rerata. Di tabel: angka tebal berarti lulus.',
  noScores: 'Nilai tidak dihitung: untuk itu semua permainan harus diketahui dan ada perilaku yang dinilai.',
  noScoresBare: 'Cerita ini tidak dinilai, karena bukan skenario dengan scenario.json.',
  distribution: 'sebaran nilai',
  chart: (mean, pass) => `Sebaran nilai 0 sampai 100. Rerata ${mean}; peluang lulus ${pass}.`,
  points: 'Nilai mentah',
  randomPlayer: 'Pemain acak',
  min: 'terendah',
  mean: 'rerata',
  max: 'tertinggi',
  passes: 'peluang lulus',
  naivePlayers: 'Selalu memilih yang',
  naive: { first: 'pertama', last: 'terakhir', longest: 'terpanjang', shortest: 'terpendek' },
  notScored: 'tidak dinilai',
  allChances: 'Semua peluang sebagai tabel',
  chancesOf: (part) => `Peluang setiap nilai pemain acak: ${part}`,
  score: 'nilai',
  unended: (chance) => `${chance} permainan acak belum berakhir ketika pengulangan tidak diikuti lagi.`,
  playsBehind: 'Permainan di balik angka ini',
  naivePlay: {
    first: 'Selalu pilihan pertama',
    last: 'Selalu pilihan terakhir',
    longest: 'Selalu pilihan terpanjang',
    shortest: 'Selalu pilihan terpendek',
  },
  neverEnds: 'Permainan ini berputar terus; nilainya sampai di situ.',
  bestReached: (scores) => `Mahir di dua dimensi, cakap di yang ketiga (${scores})`,
  bestNearest: (scores) => `Yang paling dekat dengan mahir di dua dimensi dan cakap di yang ketiga (${scores})`,

  map: 'Peta keputusan',
  mapWhy:
    'Setiap kotak adalah satu keputusan, setiap garis berarti ada permainan yang lanjut dari yang satu ke yang lain, dari atas ke bawah. Tekan kotak untuk membaca pilihannya. Isi peta ini juga tertulis di bagian Keputusan.',
  tooBig: (stops) =>
    `Cerita ini terlalu besar untuk digambar (${stops} keputusan dan akhir). Isinya tertulis di bagian Keputusan.`,
  skipMap: 'Lewati peta',
  lit: 'Disorot di peta:',
  unlit: 'Hapus sorotan',
  start: 'Mulai',
  halt: 'Cerita terputus',
  haltBounded: 'Tidak diikuti lagi, atau terputus',
  ending: (id) => `Akhir: ${id}`,
  decision: (number) => `Keputusan ${number}`,
  lone: 'Satu pilihan saja',
  line: (line) => `baris ${line}`,
  options: (count) => `${count} pilihan`,
  noScene: 'sebelum adegan pertama',
  repeats: 'garis putus-putus: kembali ke yang sudah lewat',

  decisions: 'Keputusan',
  decisionsWhy: 'Setiap keputusan dengan pilihannya dan ke mana masing-masing bisa membawa.',
  noDecisions: 'Tidak ada keputusan yang ditemui.',
  option: 'pilihan',
  behaviours: 'perilaku',
  regret: 'kerugian',
  regretWhy: 'Kerugian: berapa banyak dari hasil terbaik yang masih mungkin dilepas oleh pilihan itu (rerata, dari 3).',
  leadsTo: 'lanjut ke',
  hasBest: 'Satu pilihan di sini terbaik di semua dimensi: tidak ada dilema.',
};
