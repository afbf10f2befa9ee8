// The words of the page for scenarios of one's own, in Indonesian.
import type { OwnWords } from './own-words.ts';

export const ownId: OwnWords = {
  title: 'Skenario saya',
  intro:
    'Buka skenario yang Anda tulis sendiri. Lakon memeriksanya, menunjukkan baris yang perlu diperbaiki, lalu Anda bisa memainkannya.',
  stays: 'Semuanya tetap di perangkat ini. Tidak ada yang dikirim ke mana pun.',
  guide: 'Panduan menulis skenario',
  open: 'Buka',
  openFolder: 'Buka folder',
  openZip: 'Buka zip',
  openTemplate: 'Buka contoh',
  saveTemplate: 'Unduh contoh',
  drop: 'Folder atau zip bisa juga diseret ke halaman ini.',
  wouldBeLost: 'Perubahan Anda di bawah ini belum disimpan, dan hilang kalau yang lain dibuka.',
  openAnyway: 'Buka yang lain',
  keepChanges: 'Batal',
  reading: 'Membaca berkas…',
  checking: 'Memeriksa setiap permainan…',
  progress: (states) => `${states} keadaan`,
  cancel: 'Berhenti memeriksa',
  cancelled: 'Pemeriksaan dihentikan. Teksnya masih di sini; tekan “Periksa lagi” bila siap.',
  refused: {
    'too-large': (file) =>
      file
        ? `${file} terlalu besar. Satu berkas paling besar 1 MB, semuanya bersama 3 MB.`
        : 'Ini terlalu besar untuk sebuah skenario. Zip paling besar 10 MB.',
    'too-many': () =>
      'Isinya lebih dari seribu berkas. Buka folder skenarionya saja: scenario.json dan berkas .ink di sampingnya.',
    'not-zip': () => 'Ini bukan berkas zip. Yang bisa dibuka: folder skenario, atau zip dari folder itu.',
    'damaged-zip': () => 'Zip ini rusak, terpotong, atau bersandi. Buat zipnya sekali lagi, tanpa sandi.',
    'no-scenario': () =>
      'Di dalamnya tidak ada scenario.json. Setiap skenario dimulai dari berkas itu; lihat contohnya.',
    several: () => 'Di dalamnya ada lebih dari satu scenario.json. Buka satu skenario saja.',
    'not-text': (file) => `${file} bukan teks yang bisa dibaca. Di penyunting Anda, simpan ulang sebagai UTF-8.`,
    'too-long': () =>
      'Memeriksa ini terlalu lama, jadi dihentikan. Biasanya ada kurung yang tidak ditutup, atau ceritanya perlu dibagi.',
    unreadable: () => 'Peramban tidak bisa membaca yang Anda pilih. Coba sekali lagi, atau pilih zipnya.',
    failed: () => 'Pemeriksa berhenti karena kesalahan kami. Coba sekali lagi; teks Anda masih di sini.',
  },
  nothingChanged: 'Tidak ada yang berubah.',
  result: 'Hasil pemeriksaan',
  sound: 'Skenario ini siap dimainkan.',
  soundWithAdvice: (warnings) => `Skenario ini bisa dimainkan. Ada ${warnings} saran untuk membuatnya lebih adil.`,
  unsound: (errors) => `Belum bisa dimainkan: ada ${errors} kesalahan. Perbaiki barisnya, lalu periksa lagi.`,
  complete: (plays, states, endings) =>
    `COMPLETE. Setiap permainan diikuti: ${plays}, lewat ${states} keadaan, ke ${endings} akhir.`,
  manyPlays: 'tak terhingga permainan',
  bounded: (why) => `BOUNDED. Tidak semua permainan bisa diikuti: ${why}.`,
  boundedScores: 'Skenario ini tetap bisa dimainkan, tetapi tanpa nilai: refleksinya hanya menunjukkan kesempatan.',
  endings: 'Akhir cerita',
  language: 'Bahasa',
  findings: 'Yang ditemukan',
  findingsHint: 'Tekan satu untuk melihat barisnya.',
  level: { error: 'Salah', warning: 'Saran' },
  inFile: (file) => `Berkas ${file}`,
  line: (number) => `baris ${number}`,
  wholeFile: 'seluruh berkas',
  more: (count) => `Dan ${count} lagi. Sering kali satu perbaikan menghapus banyak sekaligus.`,
  shownBy: 'Terlihat bila memilih',
  files: 'Berkas',
  lines: (file) => `Isi ${file}, baris demi baris`,
  someLines: 'Berkas ini panjang: yang tampak hanya baris di sekitar temuan.',
  edit: 'Ubah teks',
  read: 'Lihat per baris',
  text: (file) => `Teks ${file}`,
  again: 'Periksa lagi',
  notChecked: 'Teksnya berubah dan belum diperiksa lagi.',
  play: 'Simpan dan mainkan',
  keep: 'Simpan di perangkat ini',
  replaces: (title) =>
    `Di perangkat ini sudah ada “${title}” dengan id yang sama. Kalau disimpan, yang ini menggantikannya.`,
  kept: 'Tersimpan di perangkat ini. Skenario ini ada di daftar skenario.',
  keptHere:
    'Peramban ini tidak memberi tempat menyimpan. Skenario ini ada di daftar sampai halaman ditutup; unduh zipnya supaya tidak hilang.',
  save: 'Unduh zip',
  saved: 'Zip dibuat.',
  mine: 'Skenario Anda sendiri',
  mend: 'Perbaiki',
  damaged: (count) => `${count} skenario Anda tersimpan rusak dan tidak bisa dibuka. Yang lain tetap ada.`,
  removeDamaged: 'Hapus yang rusak',
};
