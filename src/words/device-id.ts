// The words of the dialog about what this device keeps, in Indonesian.
import type { DeviceWords } from './device-words.ts';

export const deviceId: DeviceWords = {
  title: 'Data saya di perangkat ini',
  kept: (plays) =>
    plays === 0
      ? 'Belum ada permainan yang tersimpan. Pengaturan dan catatan Anda tersimpan di sini, dan tidak di tempat lain.'
      : `${plays} permainan, pengaturan, dan catatan Anda tersimpan di sini, dan tidak di tempat lain.`,
  carry: 'Pindah ke perangkat lain',
  carryHint:
    'Simpan semuanya sebagai satu berkas: permainan, kalimat saku, niat, skenario Anda sendiri, dan pengaturan. Kirim ke perangkat yang lain, lalu ambil di sana.',
  save: 'Simpan sebagai berkas',
  saved: 'Berkas dibuat. Isinya hanya bisa dibaca orang yang Anda beri.',
  takeIn: 'Ambil dari berkas',
  taken: (plays, known) =>
    known === 0
      ? `${plays} permainan masuk, beserta catatan dan pengaturannya.`
      : `${plays} permainan masuk, beserta catatan dan pengaturannya. ${known} lainnya sudah ada di sini.`,
  refused: {
    'not-lakon': 'Ini bukan berkas Lakon. Tidak ada yang berubah.',
    newer: 'Berkas ini dari Lakon yang lebih baru. Perbarui Lakon di perangkat ini dulu. Tidak ada yang berubah.',
    damaged: 'Berkas ini rusak atau sudah diubah. Simpan sekali lagi dari perangkat asalnya. Tidak ada yang berubah.',
    'no-room': 'Peramban ini tidak memberi tempat untuk menyimpan. Tidak ada yang berubah.',
    'too-large': 'Berkas ini terlalu besar untuk berkas Lakon. Tidak ada yang berubah.',
  },
  erase: 'Hapus semuanya',
  eraseHint:
    'Semua permainan, nilai, kalimat saku, niat, skenario Anda sendiri, dan pengaturan di perangkat ini hilang dan tidak bisa dikembalikan.',
  eraseAsk: 'Betul dihapus semuanya?',
  eraseYes: 'Ya, hapus',
  eraseNo: 'Tidak jadi',
};
