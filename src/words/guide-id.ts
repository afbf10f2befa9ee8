// The guide for those who write scenarios, in Indonesian.
import type { GuideWords } from './guide-words.ts';

export const guideId: GuideWords = {
  title: 'Menulis skenario sendiri',
  intro:
    'Sepuluh menit membaca, lalu Anda bisa mulai. Tidak perlu pernah memprogram: skenario ditulis seperti naskah drama, dengan beberapa tanda. Yang paling kecil: satu adegan dan lima keputusan, tanpa gambar baru.',
  contents: 'Isi panduan',
  sections: [
    {
      title: 'Mulai dari contoh',
      paragraphs: [
        'Di “Skenario saya”, tekan “Unduh contoh”. Ekstrak zipnya, dan buka berkasnya dengan penyunting teks apa pun, misalnya Notepad. Jangan memakai Word.',
        'Ganti sedikit, simpan, lalu tekan “Buka folder” di halaman ini. Lakon memeriksa dan menunjukkan barisnya kalau ada yang keliru. Semua tetap di perangkat Anda.',
      ],
    },
    {
      title: 'Berkas-berkasnya',
      paragraphs: [
        'Satu skenario adalah satu folder. Teks disimpan sebagai UTF-8. Kalau bahasa Inggris tidak perlu, hapus en.ink dan tulis "locales": ["id"].',
      ],
      points: [
        'scenario.json: judul, ringkasan, tokoh, adegan, suasana hati, dan akhir cerita. Nama folder sama dengan "id".',
        'id.ink: ceritanya, dalam bahasa Indonesia.',
        'en.ink: cerita yang sama dalam bahasa Inggris. Tanda dan pilihannya sama dan sama urutannya; hanya kata-katanya lain.',
        'scoring.md: boleh ada, boleh tidak. Penjelasan untuk pelatih lain.',
      ],
      sample: {
        file: 'scenario.json',
        text: `"outcomes": [
    {
      "id": "jam-sebelas",
      "title": { "id": "Jam sebelas", "en": "Eleven o’clock" },`,
      },
    },
    {
      title: 'Kata-kata',
      paragraphs: [
        'Baris biasa adalah narasi. Ucapan dimulai dengan nama tokoh dalam huruf besar, seperti ditulis di "name" pada scenario.json, lalu titik dua. Di dalam kurung: suasana hati saat mengucapkannya. Yang ada: netral, marah, cemas, sedih, lelah, curiga, lega, senang, malu, tegas.',
        'Baris yang dimulai dengan // adalah catatan Anda sendiri; pemain tidak melihatnya.',
      ],
      sample: {
        file: 'id.ink',
        text: `Rabu, pukul 14.20. Rekap usulan desa harus terkirim pukul 15.00. Sebuah map mendarat di meja Anda.
MARKUS: Tinggal dirapikan sedikit, Kak. Angkanya sudah masuk semua.`,
      },
    },
    {
      title: 'Petunjuk panggung',
      paragraphs: [
        'Tiga tanda sama dengan (===) memulai satu bagian cerita. Baris bertanda # adalah petunjuk: adegan mana, di mana, siapa masuk dan di sisi mana. Satu petunjuk satu baris, di atas kalimat yang dimaksud.',
      ],
      sample: {
        file: 'id.ink',
        text: `=== map ===
# scene: map
# place: office
# enter: saya right
# enter: markus left
# look: markus player
# sound: paper`,
      },
      points: [
        'enter dan exit: masuk dan keluar. Sisi: left, centre, right, back-left, back-right.',
        'look: memandang siapa; player adalah pemain, down ke bawah, away ke arah lain.',
        'sound, music, camera: bunyi, musik, dan jarak (wide, close). Semuanya boleh tidak ada.',
      ],
    },
    {
      title: 'Pilihan',
      paragraphs: [
        'Pilihan adalah bintang, lalu kata-kata pemain di dalam kurung siku. Sesudah # does: tertulis perilaku yang tampak di dalamnya; dari situlah nilai datang, dan hanya dari situ. Kalau tidak ada, tulis none.',
        'Yang menjorok dua spasi di bawahnya terjadi sesudah pilihan itu. Tanda minus di awal baris mengumpulkan semua jawaban, dan cerita menjadi satu lagi.',
        'Tulis tiga atau empat pilihan yang masing-masing mungkin diucapkan orang baik yang lelah. Panjangnya kira-kira sama, dan yang terbaik jangan selalu yang pertama. Yang satu menolong di sini dan merugikan di sana.',
      ],
      sample: {
        file: 'id.ink',
        text: `* [“Sebelum saya buka: bagian mana yang Pak Markus sendiri belum yakin?” # does: protects-dignity, asks-open, moves-to-facts]
  ~ tegang -= 1
  MARKUS (malu): Dua desa terakhir. Fotonya kabur, jadi itu saya kira-kira.`,
      },
    },
    {
      title: 'Isi hati dan pendamping',
      paragraphs: [
        'thought: yang dipikirkan seseorang tetapi tidak diucapkan. Pendek saja.',
        'coach: di bawah pilihan yang mahal. Dua kalimat: apa akibatnya bagi orang itu, lalu satu kalimat yang lebih kuat untuk keadaan ini juga, di dalam tanda petik.',
      ],
      sample: {
        file: 'id.ink',
        text: `* [“Ini minggu ketiga, Pak. Selalu jam segini, dan selalu saya yang lembur.” # does: argues-back, cuts-short]
  # coach: Benar semuanya, dan ia hanya mendengar bahwa ia salah. Yang perlu Anda tahu belum diceritakannya. Coba: “Minggu ketiga jam segini. Ada apa tiap Rabu siang, Pak?”
  ~ tegang += 1`,
      },
    },
    {
      title: 'Yang diingat cerita',
      paragraphs: [
        'VAR di awal berkas membuat sesuatu yang diingat: angka, atau true dan false. Tanda ~ mengubahnya. Variabel yang terdaftar di "moods" adalah suasana hati, 0 sampai 10: wajah dan grafiknya mengikuti. Jaga supaya tidak keluar dari 0 sampai 10.',
        'Di dalam kurung kurawal cerita bertanya: kalau ini sudah terjadi, begini; kalau tidak (else), begitu. Dengan itu yang dikatakan di awal kembali dua adegan kemudian.',
      ],
      sample: {
        file: 'id.ink',
        text: `{ lapor:
  MARKUS (curiga): Pak Kasi menelepon saya. Katanya saya yang terlambat.
- else:
  MARKUS (lelah): Saya kira Kakak sudah pulang.
}`,
      },
    },
    {
      title: 'Keputusan kunci',
      paragraphs: [
        'Tulis # key di atas satu keputusan dalam tiap adegan: itulah yang dibahas di kelas bila waktunya pendek. Pilih yang paling membelah pendapat.',
      ],
      sample: {
        file: 'id.ink',
        text: `# thought: markus Satu jam untuk sembilan desa. Siapa yang sanggup?
# key`,
      },
    },
    {
      title: 'Akhir cerita',
      paragraphs: [
        'Panah (->) membawa cerita ke bagian lain. Setiap jalan berakhir di -> END, dan sebelum itu ada outcome: nama akhir cerita, seperti di scenario.json. Daftar di scenario.json dimulai dari akhir yang terbaik.',
      ],
      sample: {
        file: 'id.ink',
        text: `=== sepakat ===
# outcome: jam-sebelas
Pak Markus menulisnya di belakang map, dengan pensil: 11, 13, 15.
MARKUS (senang): Sampai besok, Kak.
-> END`,
      },
    },
    {
      title: 'Memeriksa',
      paragraphs: [
        'Lakon mengikuti setiap permainan yang mungkin, bukan sebagian. COMPLETE berarti semuanya sudah diikuti. BOUNDED berarti terlalu banyak, atau ada unsur acak: skenario tetap bisa dimainkan, tetapi tanpa nilai.',
        'Salah harus diperbaiki sebelum dimainkan. Saran boleh Anda abaikan, kalau Anda tahu alasannya.',
      ],
    },
  ],
  from: (file) => `Dari contoh, ${file}`,
  lists: 'Daftar yang bisa dipakai',
  listsIntro: 'Tulis nama di kolom pertama persis seperti ini.',
  behaviours: 'Perilaku untuk # does:',
  behavioursHint: 'Angka adalah poinnya dalam kemampuan itu.',
  points: (points) => (points > 0 ? `+${points}` : `−${-points}`),
  grave: 'tindakan berat',
  looks: 'Sosok untuk "look"',
  places: 'Tempat untuk # place:',
  sounds: 'Bunyi untuk # sound:',
  music: 'Musik untuk # music:',
  ensembles: 'Pemain musik untuk "music" di scenario.json',
  findings: 'Arti temuan',
  findingsIntro: 'Setiap temuan menyebut aturannya, barisnya, dan apa yang seharusnya.',
  rules: {
    compile: 'Berkasnya tidak bisa dibaca: tanda yang kurang, bagian yang tidak ada, nama yang salah ketik.',
    'runtime-error': 'Cerita rusak di tengah permainan, misalnya menghitung sesuatu yang bukan angka.',
    'dead-end': 'Cerita berhenti tanpa akhir: tidak ada panah, tidak ada pilihan yang terbuka.',
    endless: 'Cerita berputar dan tidak ada pilihan yang keluar dari putaran itu.',
    unreachable: 'Bagian atau pilihan ini tidak pernah ditemui permainan mana pun.',
    'unknown-tag': 'Petunjuk bernama ini tidak ada. Periksa ejaannya.',
    'unknown-behaviour': 'Perilaku sesudah # does: tidak ada di daftar.',
    'unknown-cast': 'Tokoh ini tidak ada di scenario.json.',
    'unknown-asset': 'Tempat, bunyi, atau sosok ini tidak ada di daftar.',
    'bad-tag': 'Petunjuknya ada, tetapi bentuknya keliru.',
    'locale-shape': 'Dua bahasa tidak sejalan: ada tanda, pilihan, atau urutan yang berbeda.',
    'locale-missing': 'Ada teks yang belum ditulis dalam bahasa yang dijanjikan di "locales".',
    'dimension-missing': 'Dalam adegan ini satu dari tiga kemampuan tidak bisa mendapat nilai.',
    'outcome-missing': 'Sebuah akhir belum punya outcome, atau outcome ini tidak pernah tercapai.',
    'mood-range': 'Suasana hati bisa keluar dari 0 sampai 10.',
    'unbounded-score': 'Sebuah putaran bisa menambah poin tanpa batas.',
    'no-skilled': 'Tidak ada permainan yang mahir di dua kemampuan dan cakap di yang ketiga.',
    'random-pass': 'Pemain yang asal memilih terlalu sering mendapat nilai cakap.',
    'cue-length': 'Selalu memilih yang terpanjang, atau terpendek, sudah cukup untuk cakap.',
    'cue-position': 'Selalu memilih yang pertama, atau terakhir, sudah cukup untuk cakap.',
    'no-dilemma': 'Di lebih dari separuh keputusan, satu pilihan terbaik dalam segala hal.',
    cliff: 'Satu pilihan buruk tidak bisa diperbaiki lagi sesudahnya.',
    reading: 'Kalimat atau pilihannya terlalu panjang untuk dibaca di HP.',
    'option-length': 'Panjang pilihan-pilihannya terlalu berbeda.',
  },
  toBench: 'Buka skenario saya',
};
