// MAP DI MEJA: contoh untuk Anda yang mau menulis skenario sendiri.
// Baris yang dimulai dengan dua garis miring adalah catatan penulis. Pemain tidak melihatnya.
// Salin folder ini, ganti isinya sedikit demi sedikit, dan periksa sesering mungkin.

// VAR membuat sesuatu yang diingat cerita. "tegang" adalah suasana hati Pak Markus, 0 sampai 10;
// namanya terdaftar di scenario.json, jadi wajahnya ikut berubah.
VAR tegang = 5
// Yang diingat untuk nanti: apakah nama Pak Markus sampai ke atasan, dan apakah ada jadwal baru.
VAR lapor = false
VAR jadwal = false

// Tanda panah membawa cerita ke bagian bernama "map".
-> map

// Tiga tanda sama dengan memulai satu bagian. Namanya bebas: huruf kecil, tanpa spasi.
=== map ===
// Baris bertanda # adalah petunjuk panggung. Yang ini: adegan mana, menurut scenario.json.
# scene: map
// Di mana. Tempat yang ada: office, meeting, counter, hall, stairs, chat, office-night.
# place: office
// Siapa yang masuk, dan di sisi mana ia berdiri.
# enter: saya right
# enter: markus left
# look: markus player
# sound: paper
// Baris biasa adalah narasi.
Rabu, pukul 14.20. Rekap usulan desa harus terkirim pukul 15.00. Sebuah map mendarat di meja Anda.
// Ucapan: NAMA dengan huruf besar, titik dua, lalu kata-katanya.
MARKUS: Tinggal dirapikan sedikit, Kak. Angkanya sudah masuk semua.
// Isi hati: dipikirkan, tetapi tidak diucapkan.
# thought: markus Jangan dibuka di depan saya. Jangan sekarang.
Minggu lalu begitu. Dua minggu lalu begitu juga, dan Anda pulang pukul tujuh.
// Pilihan: bintang, lalu kata-kata pemain di dalam kurung siku. Sesudah # does: tertulis perilaku yang dinilai.
* [“Sebelum saya buka: bagian mana yang Pak Markus sendiri belum yakin?” # does: protects-dignity, asks-open, moves-to-facts]
  // Yang menjorok di bawah pilihan hanya terjadi sesudah pilihan itu. Di sini tegangnya turun satu.
  ~ tegang -= 1
  // Di dalam kurung: suasana hati saat mengucapkannya. Yang ada: netral, marah, cemas, sedih, lelah, curiga, lega, senang, malu, tegas.
  MARKUS (malu): Dua desa terakhir. Fotonya kabur, jadi itu saya kira-kira.
* [“Bapak seperti habis lari naik tangga. Duduk dulu, saya ambilkan air, ya.” # does: acknowledges-cost, loses-time]
  // Pendamping: kenapa pilihan ini mahal, dan satu kalimat lain untuk keadaan ini juga.
  # coach: Ia merasa dilihat, tetapi empat menit lewat dan mapnya masih tertutup. Coba: “Duduk dulu, Pak. Sambil minum, tunjukkan bagian yang belum Bapak yakini.”
  MARKUS (lega): Dari parkiran, Kak. Terima kasih. Dua desa itu... nanti saya jelaskan.
* [“Ini minggu ketiga, Pak. Selalu jam segini, dan selalu saya yang lembur.” # does: argues-back, cuts-short]
  # coach: Benar semuanya, dan ia hanya mendengar bahwa ia salah. Yang perlu Anda tahu belum diceritakannya. Coba: “Minggu ketiga jam segini. Ada apa tiap Rabu siang, Pak?”
  ~ tegang += 1
  MARKUS (malu): Ya. Saya tahu. Tidak usah dihitungkan.
// Tanda minus mengumpulkan semua jawaban tadi; dari sini ceritanya sama lagi.
- Anda membuka map. Watu Lima: 40 juta. Lembah Sari: 40 juta. Bulat, dan sama persis.
MARKUS (cemas): Di sana sinyalnya baru ada kalau mereka turun ke pasar. Fotonya masuk jam satu.
# thought: markus Satu jam untuk sembilan desa. Siapa yang sanggup?
// Keputusan kunci adegan ini: yang dibahas bila waktu kelas pendek. Satu saja tiap adegan.
# key
* [“Foto jam satu, batas jam tiga. Berarti yang keliru harinya, Pak, bukan orangnya.” # does: finds-cause, skips-check]
  # coach: Sebabnya ketemu, dan bukan dia. Hanya saja itu kesimpulan Anda; belum tentu itu seluruhnya. Tambahkan: “Atau ada yang lain, Pak?”
  MARKUS (lega): Baru kali ini ada yang bilang begitu.
* [“Fotonya kabur dan Bapak tahu. Kenapa tetap ditulis 40 juta, dua-duanya lagi?” # does: argues-position, minimises, moves-to-facts]
  # coach: Angkanya memang harus benar, tetapi “kenapa” di sini terdengar seperti sidang. Coba: “Dua angka ini perlu kita pastikan. Siapa yang bisa ditelepon?”
  ~ tegang += 1
  MARKUS (malu): Karena kalau kosong, saya juga yang ditanya.
* [“Jadi Bapak menunggu foto dari pasar, lalu mengetik sembilan desa dalam satu jam?” # does: paraphrases, acknowledges-cost]
  ~ tegang -= 1
  MARKUS (lelah): Satu jam sepuluh menit. Dengan kalkulator. Ya, begitu.
- # sound: phone-buzz
Pukul 14.41. Ponsel Anda bergetar. Pak Kasi: “Rekapnya mana?”
MARKUS (cemas): Bilang apa, Kak?
* [Menulis: “Siap, Pak. Sebentar lagi selesai, kami sedang rapikan bersama-sama.” # does: shields-colleague, leaves-vague, no-next-step]
  # coach: Pak Markus terlindungi, dan Pak Kasi tidak tahu apa-apa. Sepuluh menit lagi ia bertanya lagi. Coba: “Dua angka masih kami pastikan. Pukul 14.55 kami kirim.”
  MARKUS (lega): Terima kasih, Kak.
* [Menulis: “Izin, Pak. Dua angka masih kami pastikan. Pukul 14.55 kami kirim.” # does: tells-first, keeps-deadline]
  Balasannya satu jempol. Pak Markus mengembuskan napas.
* [Menulis: “Izin, Pak. Mapnya dari Pak Markus baru sampai di saya pukul 14.20.” # does: names-colleague]
  # coach: Jamnya benar. Namanya tidak perlu: Pak Kasi bertanya kapan, bukan siapa. Coba: “Izin, Pak. Pukul 14.55 kami kirim, dua angka masih dipastikan.”
  ~ lapor = true
  ~ tegang += 1
  Pak Markus membaca layar itu dari seberang meja, lalu memandang ke luar jendela.
- Pukul 14.44. Dua desa harus ditelepon.
MARKUS (malu): Kalau saya yang telepon, mereka pikir saya tidak bisa baca foto.
* [“Kirim dulu dengan angka itu. Minggu depan kita betulkan, tidak ada yang lihat.” # does: hides-error, leaves-vague]
  # coach: Hari ini ia lega. Minggu depan ada dua orang yang menyembunyikan angka, bukan satu. Coba: “Dua telepon, sepuluh menit. Saya satu, Bapak satu.”
  MARKUS (curiga): Tidak ada yang lihat. Ya... baiklah.
* [“Saya Watu Lima, Bapak Lembah Sari. Tanyakan satu angka saja, lalu tutup.” # does: shares-work, plain-words]
  # coach: Cepat, dan terbagi. Malunya ia bawa sendiri ke telepon. Coba tambahkan: “Bilang saja kita mau angkanya tepat, bukan mengulang.”
  MARKUS: Lembah Sari. Baik. Satu angka.
* [“Malu itu wajar, Pak. Bilang saja kita mau angkanya tepat, bukan mengulang.” # does: names-feeling, loses-time]
  ~ tegang -= 1
  MARKUS (lega): Angkanya tepat. Ya. Itu bisa saya bilang.
- Pukul 14.58. Terkirim.
-> petang

=== petang ===
# scene: petang
# place: office-night
# enter: saya right
# enter: markus left
# look: markus player
Pukul enam lewat. Lampu tinggal satu baris. Pak Markus berdiri di pintu, tasnya sudah di bahu.
// Kurung kurawal: kalau "lapor" terjadi tadi, ia sudah tahu. Kalau tidak (else), ia bicara lain.
{ lapor:
  MARKUS (curiga): Pak Kasi menelepon saya. Katanya saya yang terlambat.
- else:
  MARKUS (lelah): Saya kira Kakak sudah pulang.
}
# thought: markus Rabu depan pasti begini lagi. Lebih baik saya bilang sekarang. Atau tidak usah.
* [“Coba kita catat, Pak: desa mana yang terlambat, dan jam berapa, tiga minggu ini.” # does: finds-cause, leaves-alone]
  # coach: Catatan itu akan berguna besok. Orangnya yang berdiri di depan Anda belum ditanya. Coba: “Duduk, Pak. Rabu siang itu sebenarnya bagaimana?”
  MARKUS: Selalu dua itu. Selalu sesudah jam satu.
* [“Sejak Bu Yoke cuti, ini semua Bapak kerjakan sendirian? Ceritakan, Pak.” # does: acknowledges-history, asks-open]
  ~ tegang -= 1
  MARKUS (lelah): Dua bulan. Sembilan desa. Dengan kalkulator, karena rumusnya Bu Yoke yang tahu.
* [“Saya tidak sanggup begini tiap Rabu, Pak. Mulai minggu depan batasnya jam satu.” # does: sets-limit, cuts-short]
  # coach: Batasnya jelas, dan itu perlu. Tetapi jam satu adalah jam fotonya baru masuk. Coba: “Saya tidak sanggup begini tiap Rabu. Jam berapa yang mungkin, Pak?”
  MARKUS (tegas): Jam satu fotonya baru masuk, Kak.
- MARKUS (cemas): Saya sudah dua kali minta harinya digeser. Kata Pak Kasi, bisa diatur. Sampai sekarang tidak diatur.
# thought: markus Kalau saya minta sekali lagi, saya yang dibilang tidak mampu.
# key
* [“Biar saya saja yang bicara ke Pak Kasi besok. Kalau saya, beliau mendengar.” # does: opens-way, minimises, cuts-short, argues-position]
  # coach: Niatnya menolong. Yang terdengar: Bapak tidak didengar, saya didengar. Coba: “Besok kita menghadap berdua. Bapak yang bercerita, saya bawa catatannya.”
  ~ tegang += 1
  MARKUS (malu): Silakan. Memang begitu biasanya.
* [“Yang Bapak perlukan sebenarnya hari lain, atau orang yang membantu mengetik?” # does: asks-interest, acknowledges-cost, invents-options]
  ~ tegang -= 1
  MARKUS (lega): Mengetiknya saya bisa. Saya perlu fotonya datang sebelum siang.
* [“Ya, begitulah kantor, Pak. Di mana-mana juga begitu, dibawa santai saja.” # does: minimises, soothes-only]
  # coach: Ia baru saja bilang bahwa ia sudah mencoba dua kali. Kalimat ini menutup yang ketiga. Coba: “Dua kali minta, dan tidak bergerak. Apa yang paling Bapak perlukan?”
  MARKUS (lelah): Santai. Ya.
- Di luar, satpam mulai mengunci pintu samping.
MARKUS: Jadi Rabu depan bagaimana?
* [“Yang penting kita saling bantu, Pak. Sudah lama kita satu ruangan, kan?” # does: separates-people, leaves-vague, no-next-step]
  # coach: Hangat, dan Rabu depan tidak berubah. Hangatnya boleh tetap; tambahkan hari dan jam. Coba: “Kita cek berdua jam satu. Fotonya bisa jam sebelas?”
  MARKUS: Iya. Saling bantu.
* [“Foto desa jam sebelas, map jam satu, lalu kita cek berdua. Bapak sanggup?” # does: concrete-commitment, checks-understanding]
  ~ jadwal = true
  MARKUS: Jam sebelas. Saya telepon kepala desanya besok pagi.
* [“Kalau terlambat lagi, mapnya langsung saya antar ke meja Pak Kasi, ya, Pak.” # does: threatens, cuts-short]
  # coach: Ancaman memindahkan mapnya, bukan jamnya. Coba: “Saya tidak bisa menerima map sesudah jam satu. Apa yang harus berubah supaya bisa?”
  ~ tegang += 1
  MARKUS (tegas): Tidak usah repot. Saya antar sendiri.
// Akhir cerita dipilih menurut apa yang terjadi: baris pertama yang cocok yang dipakai.
- { tegang > 6:
    -> renggang
  }
{ jadwal:
  -> sepakat
- else:
  -> terulang
}

=== sepakat ===
// outcome: nama akhir cerita, menurut scenario.json. Setiap akhir memerlukannya.
# outcome: jam-sebelas
Pak Markus menulisnya di belakang map, dengan pensil: 11, 13, 15.
MARKUS (senang): Sampai besok, Kak.
-> END

=== terulang ===
# outcome: sama-saja
Lampu terakhir padam. Di atas meja, mapnya masih terbuka.
MARKUS: Sampai besok, Kak.
-> END

=== renggang ===
# outcome: lewat-email
Ia sudah berbalik sebelum kalimatnya selesai.
MARKUS (tegas): Berikutnya saya kirim lewat email saja.
-> END
