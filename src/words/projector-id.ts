// The words of the projector in Indonesian.
import type { ProjectorWords } from './projector-words.ts';

export const projectorId: ProjectorWords = {
  title: (code) => `Layar kelas ${code}`,
  code: 'Kode kelas',
  rehearsal: 'Gladi bersih',
  rehearsalWhy: 'Pesertanya tiruan dan tidak ada yang dihitung.',
  enterFull: 'Layar penuh',
  leaveFull: 'Keluar dari layar penuh',
  locked: 'terkunci',

  lobby: {
    join: 'Masuk lewat HP',
    wifi: 'Sambungkan HP ke Wi-Fi ini',
    password: (password) => `Sandi: ${password}`,
    open: 'Pindai kode QR, atau buka alamat ini di HP',
    type: 'Ketik kode kelas, lalu tekan Masuk',
    wifiQr: 'Kode QR untuk menyambung ke Wi-Fi',
    pageQr: 'Kode QR untuk membuka halaman kelas',
    people: (count) => (count === 0 ? 'Belum ada yang masuk' : 'orang sudah masuk'),
    tables: (count) => (count === 0 ? 'Belum ada meja yang masuk' : 'meja sudah masuk'),
    noNetwork: 'HP belum bisa masuk: komputer ini belum tersambung ke jaringan mana pun.',
    cards: 'HP boleh disimpan',
    cardsHow: 'Ceritanya kita ikuti di layar ini. Setiap kali ada pilihan, jawab A–D dengan kartu atau angkat tangan.',
    soon: 'Kita mulai sebentar lagi.',
  },

  we: 'Kita',
  nextScene: (number, title) => `Berikutnya adegan ${number}: ${title}`,
  rest: 'Tarik napas dulu.',

  vote: {
    cards: (last) => `Jawab A–${last} dengan kartu atau angkat tangan`,
    voted: (count, seats) => `Suara masuk ${count} dari ${seats}`,
    tablesVoted: (count, seats) => `Suara masuk ${count} dari ${seats} meja`,
    counted: (count) => `Sudah dihitung ${count} suara`,
    closed: 'Pilihan ditutup',
    left: (minutes, seconds) => `Sisa waktu ${minutes}.${String(seconds).padStart(2, '0')}`,
    over: 'Waktunya habis',
  },

  split: {
    votes: (count) => `${count} suara`,
    shows: 'Tampak',
    discuss: 'Untuk dibicarakan',
    near: (one, other) => `${one} dan ${other} hampir sama kuat. Apa yang ingin dijaga masing-masing?`,
    agreed: (letter, name) =>
      `Hampir semua memilih ${letter}. Apa yang ditangkap ${name ?? 'orang di depan kita'} dari kalimat itu?`,
    mixed: (letter) => `Terbanyak memilih ${letter}. Apa pertimbangan yang memilih lain?`,
    nobody: 'Mana yang akan Anda ucapkan, dan mengapa?',
    reasons: 'Alasan dari kelas ini',
  },

  word: {
    count: (count, seats) => `${count} dari ${seats} sudah mengirim`,
    waiting: 'Tulis satu kata di HP Anda.',
    noNames: 'Kata-kata tampil di sini tanpa nama.',
  },

  pause: {
    now: (time) => `Sekarang pukul ${time}`,
    left: (minutes) => `${minutes} menit lagi`,
    soon: 'Sebentar lagi kita lanjut',
  },

  each: {
    title: 'Bermain sendiri-sendiri',
    text: 'Ceritanya ada di HP masing-masing. Ambil waktu seperlunya; tidak ada yang berlomba.',
    begun: 'sudah mulai',
    finished: 'sudah selesai',
    of: (count, seats) => `${count} dari ${seats}`,
  },

  result: {
    ours: 'Hasil permainan kita',
    partial: 'Ceritanya tidak kita mainkan utuh, jadi yang dinilai hanya adegan yang selesai.',
    alone: 'Nilai masing-masing ada di HP sendiri.',
    finished: (count) =>
      count === 0 ? 'Belum ada yang bermain sampai selesai' : `${count} orang bermain sampai selesai`,
    divided: 'Yang paling membelah kelas',
    phone: 'Buka HP Anda: tiga pertanyaan singkat, lalu permainan ini bisa dibawa pulang.',
    more: (count) => `${count} kalimat lain ada di laporan.`,
    claim: 'Angka ini mengukur pilihan dalam satu cerita yang ditulis, bukan orangnya dan bukan kinerjanya.',
  },

  end: {
    title: 'Terima kasih',
    text: 'Kelas ini selesai. Selamat mencoba kalimatnya besok.',
    home: 'Bawa pulang: di HP Anda ada tautan dan kode QR milik Anda sendiri. Simpan sebelum keluar dari ruangan ini.',
    homeCards: 'Kalimat kita dan hasil setiap pilihan masuk ke laporan fasilitator.',
  },

  trouble: {
    waiting: 'Menyambung ke kelas…',
    away: {
      title: 'Server kelas belum menjawab',
      text: 'Pastikan komputer yang menjalankan Lakon menyala dan berada di jaringan yang sama. Layar ini menyambung lagi sendiri.',
    },
    gone: {
      title: 'Kelas ini tidak ditemukan',
      text: 'Kelasnya sudah dihapus, atau kodenya keliru. Buka layar kelas sekali lagi dari meja fasilitator.',
    },
    other: {
      title: 'Layar ini tidak cocok dengan servernya',
      text: 'Muat ulang halaman ini. Kelas dan suara yang masuk tetap aman.',
    },
    story: {
      title: 'Ceritanya belum bisa dibuka di layar ini',
      text: 'Muat ulang halaman ini. Kelas dan suara yang masuk tetap aman.',
    },
    reload: 'Muat ulang',
    host: 'Ke daftar kelas saya',
  },
};
