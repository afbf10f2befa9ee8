// The words of the settings dialog in Indonesian.
import type { SettingsWords } from './settings-words.ts';

export const settingsId: SettingsWords = {
  reading: 'Tampilan',
  textSize: 'Ukuran huruf',
  sizes: { 1: 'Biasa', 1.25: 'Besar', 1.5: 'Lebih besar', 2: 'Paling besar' },
  typewriter: {
    name: 'Kata demi kata',
    hint: 'Kalimat muncul perlahan. Tombol apa pun langsung menampilkan semuanya.',
  },
  reducedMotion: { name: 'Kurangi gerakan', hint: 'Tanpa guncangan, napas, dan gerak kamera.' },
  contrast: { name: 'Kontras tinggi', hint: 'Huruf hitam, latar putih, garis tegas.' },
  readableFont: { name: 'Huruf mudah dibaca', hint: 'Bentuk huruf lebih tegas, jarak lebih lebar.' },
  play: 'Permainan',
  coach: { name: 'Pendamping', hint: 'Komentar, isi hati, dan nilai tampil selama bermain.' },
  digitKeys: { name: 'Tombol angka memilih', hint: 'Matikan bila Anda memakai perintah suara.' },
  figure: 'Petugas yang Anda perankan',
  figures: {
    'clerk-woman': 'Perempuan',
    'clerk-man': 'Laki-laki',
    'pengelola-woman': 'Perempuan',
    'pengelola-man': 'Laki-laki',
  },
  figureNumber: (number) => `Tokoh ${number}`,
  sound: 'Suara',
  soundOn: { name: 'Suara', hint: 'Mati pada awalnya.' },
  captions: { name: 'Keterangan bunyi', hint: 'Bunyi yang berarti ditulis, misalnya [bel antrean].' },
  effects: 'Bunyi',
  ambience: 'Suasana ruang',
  music: 'Musik',
  percent: (value) => `${value} persen`,
  data: 'Data',
  dataSaver: { name: 'Hemat data', hint: 'Tanpa gambar dan suara.' },
  language: 'Bahasa',
  about: {
    title: 'Apa yang diukur, dan apa yang tidak',
    paragraphs: [
      'Lakon mengukur pilihan dalam cerita yang ditulis. Setiap nilai berasal dari perilaku yang tampak pada kalimat yang Anda pilih, dan refleksi memperlihatkan kalimat itu.',
      'Lakon tidak mengukur kepribadian, kecerdasan, atau kinerja Anda. Nilai di sini tidak boleh dipakai untuk menilai pegawai.',
      'Memilih kalimat di layar lebih mudah daripada mengatakannya di depan orang yang marah. Anggap ini latihan, bukan bukti.',
      'Tidak ada akun, dan tidak ada data yang dikirim. Permainan tersimpan di perangkat ini dan bisa Anda hapus kapan saja.',
    ],
  },
};
