// Loket Tiga. Selasa, hujan, nomor A012: akta yang salah satu huruf, kunjungan yang ketiga.
// Suasana hati Pak Bahar: anger (marah) dan trust (percaya), 0 sampai 10.

VAR anger = 7
VAR trust = 3
// Diucapkan “pasti” di adegan pertama.
VAR pasti = false
// Formulir disodorkan sebelum ditanya.
VAR formulir = false
// Jalan lain. 1: Om Heri diberi tempat; 2: Pak Bahar dibiarkan ikut Om Heri; 3: uang di lipatan fotokopi diterima.
VAR jalan = 0
// Berapa kali kamera Reni menangkap sesuatu yang tidak bisa ditarik lagi (0 sampai 2).
VAR kamera = 0
// 1: akta dibacakan kepadanya; 2: dipermalukan.
VAR baca = 0
// Mengaku baru sekali bertemu.
VAR lupa = false
// Yang dikatakan tentang sebabnya. 0: sistem; 1: Yuni; 2: kami; 3: paraf saya.
VAR sebab_kata = 0
// Janji di akhir. 0: tidak ada; 1: “hari ini pasti”; 2: hari, jam, orang; 3: “pasti” yang kedua.
VAR tepat = 0
-> antre

=== function mood(a, t)
~ anger = MAX(0, MIN(10, anger + a))
~ trust = MAX(0, MIN(10, trust + t))

// Di antara dua adegan marahnya turun atau naik sampai setinggi yang ditinggalkan kepercayaannya.
=== function mengendap()
~ anger = MAX(1, 8 - trust)

=== function terekam()
~ kamera = MIN(2, kamera + 1)

// ---------------------------------------------------------------- Adegan 1

=== antre ===
# scene: antre
# place: hall
# music: tense
# sound: rain
# enter: petugas right
# enter: bahar left
# look: bahar player
PAK BAHAR (marah): Nama orang kok ditukar! Itu bukan nama anak saya!
# enter: ibu-antre back-left
# enter: reni back-right
Loket tiga, Selasa pagi, hujan. Map lelaki tua itu basah. Satu ruang tunggu berhenti mengobrol.
PAK BAHAR (marah): Dua kali saya disuruh pulang. Ini yang ketiga. Hari ini saya tidak mau pulang!
# sound: queue-bell
# thought: bahar Kalau suara saya pelan, saya disuruh pulang lagi.
Papan antrean berkedip: A012. Sesudah dia masih dua puluh tiga nomor.
* [“Boleh saya pegang aktanya, Pak? Kita lihat sama-sama nama mana yang keliru.” # does: asks-permission, moves-to-facts]
  ~ mood(-1, 0)
  PAK BAHAR (curiga): Lihat. Kemarin juga dilihat. Habis dilihat, saya disuruh pulang.
* [“Isi formulir perbaikan ini dulu, ya, Pak. Sesudah itu langsung saya proseskan.” # does: acts-blind, cuts-short, hides-behind-rules]
  # coach: Ia datang membawa nama, dan yang diterimanya kertas; Anda sendiri belum tahu apa yang salah. Coba: “Nama siapa yang ditukar, Pak? Sebutkan, saya yang catat.”
  ~ formulir = true
  ~ mood(1, -1)
  # sound: paper
  Formulir itu meluncur lewat celah kaca. Ia memandanginya seperti orang melihat tagihan.
  # thought: bahar Kertas lagi. Di depan orang.
  PAK BAHAR (marah): Kertas lagi?
* [“Sudah, Pak, saya yang pegang. Hari ini pasti beres, Bapak tidak usah khawatir.” # does: promises-falsely, soothes-only]
  # coach: Kata “pasti” menenangkan sekarang dan ditagih nanti, padahal belum satu lembar pun Anda lihat. Coba: “Saya pegang, Pak. Beri saya waktu mencari di mana salahnya.”
  ~ pasti = true
  ~ mood(-3, 1)
  PAK BAHAR (lega): Pasti? Dengar semua, ya. Dik ini bilang pasti.
* [“Dua kali disuruh pulang, wajar Bapak marah. Duduk dulu, Pak. Saya dengarkan.” # does: names-feeling, acknowledges-history, holds-queue]
  # coach: Marahnya diberi nama dan bolak-baliknya diakui, jadi ia tidak perlu berteriak lagi. Yang menunggu ikut membayar; sisipkan: “Nomor berikutnya dibantu loket dua, ya.”
  ~ mood(-2, 1)
  # sound: chair
  PAK BAHAR (lelah): Duduk. Ya. Dari tadi baru ini ada yang suruh duduk.
- { formulir:
    -> kertas
  }
  { anger >= 6:
    -> kamera_naik
  }
  -> bayi

=== kamera_naik ===
PAK BAHAR (marah): Bicara pelan tidak didengar. Bicara keras, baru semua menengok!
# look: reni player
Perempuan di barisan belakang mengangkat ponsel. Lampu kecilnya menyala.
# thought: reni Tahun lalu Ibu juga dibeginikan. Tidak ada yang percaya.
RENI (tegas): Saya rekam, ya, Kak. Biar jelas nanti siapa bilang apa.
* [Letakkan pulpen, pandang Pak Bahar, dan diam sampai kalimatnya benar-benar habis. # does: lets-finish, holds-queue, leaves-vague]
  # coach: Diam Anda memberinya tempat, dan orang yang didengar lebih cepat selesai. Beri tahu antrean supaya yang menunggu tidak merasa dilupakan: “Sebentar, ya, semuanya.”
  ~ mood(-2, 1)
  PAK BAHAR (lelah): Tiga kali naik ojek laut. Itu saja. Saya mau bilang itu saja.
* [“Tidak apa-apa direkam, Mbak. Pak, coba sebutkan nomor akta dan NIK cucunya?” # does: exposes-publicly, leaves-papers-open]
  # coach: Enam belas angka milik seorang anak kini ada di ponsel orang lain. Coba: “Aktanya saya lihat langsung saja, Pak. Nomornya tidak usah disebut.”
  ~ mood(0, -1)
  Ia menyebutkannya dari hafalan, keras-keras, angka demi angka. Ponsel itu mendengarkan.
* [“Saya silakan direkam, Mbak. Wajah Bapak ini tolong jangan. Lanjut, Pak, terus?” # does: sets-limit, protects-privacy]
  # coach: Batasnya jelas dan yang dilindungi bukan diri Anda. Karena itu Reni bisa menurutinya tanpa kalah.
  ~ mood(-1, 2)
  Kamera itu turun sedikit, sampai hanya loket yang kelihatan.
* [“Mbak, ponselnya simpan. Ini kantor, bukan tontonan. Atau saya panggil satpam.” # does: threatens, leaves-alone, passes-upward]
  # coach: Ancaman membuat Anda jadi ceritanya, dan Pak Bahar jadi latar. Coba: “Saya boleh direkam, Mbak. Wajah Bapak ini tolong jangan.”
  ~ terekam()
  ~ mood(1, -1)
  # thought: reni Nah. Ini yang dulu tidak ada buktinya.
  RENI (marah): Satpam? Silakan. Ini masih merekam, Kak.
- -> kunci_antre

=== bayi ===
# sound: baby
IBU DI ANTREAN (lelah): Kak, masih lama? Anak saya dari subuh belum tidur.
# look: ibu-antre bahar
# thought: ibu-antre Kasihan Bapak itu. Tapi izin kerjaku cuma sampai jam sepuluh.
Bayi itu menangis. Orang memandang Pak Bahar, lalu memandang Anda.
* [Minta loket dua mengambil dua nomor berikutnya, baru berpaling lagi ke Pak Bahar. # does: keeps-queue, leaves-alone, leaves-vague]
  # coach: Antrean tertolong, tetapi selama itu Pak Bahar berbicara kepada punggung. Beri satu kalimat dulu: “Sebentar, Pak, supaya nanti kita tidak diburu-buru.”
  ~ mood(0, 0)
  # sound: queue-bell
  A013 ke loket dua. Pak Bahar menunggu Anda berbalik, dan menghitungnya.
* [“Langsung ke intinya saja, ya, Pak, kasihan yang lain. Yang salah nama siapa?” # does: cuts-short, keeps-queue]
  # coach: Antrean bergerak, tetapi ia baru saja belajar bahwa ia penghalang. Coba: “Nama siapa yang keliru, Pak?” tanpa menyebut yang lain.
  ~ mood(2, -1)
  PAK BAHAR (marah): Kasihan yang lain. Saya ini apa, Dik?
* [“Ibu duduk di kursi prioritas, nanti saya panggil. Pak, nama siapa yang keliru?” # does: makes-room, asks-open]
  ~ mood(-1, 1)
  IBU DI ANTREAN (lega): Makasih, Kak.
* [“Bapak ini belum selesai, Bu, sudah tiga kali bolak-balik. Mohon sabar sebentar.” # does: acknowledges-history, explains-next, holds-queue]
  # coach: Anda membela Pak Bahar dengan alasan yang bisa dipahami orang lain. Bayinya tetap menangis; tawarkan juga: “Ibu boleh duduk di kursi prioritas, nanti saya panggil.”
  ~ mood(-1, 1)
  IBU DI ANTREAN (lelah): Iya, Kak. Iya.
- -> kunci_antre

=== kertas ===
Pak Bahar membalik formulir itu, lalu membaliknya lagi. Pulpen di ujung tali tidak disentuhnya.
# look: bahar down
PAK BAHAR (malu): Kacamata saya ketinggalan.
# enter: heri centre
# look: heri bahar
# thought: heri Yang begini tiap hari ada. Kantor mana pernah tanya.
OM HERI (senang): Sini, Pak, saya isikan. Sudah biasa. Boleh, kan, Bos?
* [“Di kotak ini nama ibunya, Pak, di situ NIK. Pelan saja, saya tunggu di sini.” # does: skips-check, minimises, holds-queue]
  # coach: Jelas dan sabar, tetapi untuk orang yang bisa mengisi. Kalau tangannya tidak bergerak, ganti jalannya: “Atau Bapak sebutkan, saya yang tulis.”
  ~ mood(1, -1)
  Ia mengangguk pada setiap kotak. Pulpennya tetap di meja.
* [“Boleh, Om, tolong bantu Bapak. Kalau sudah terisi, langsung ke saya, ya, Pak.” # does: sends-to-fixer, keeps-queue, gives-in]
  # coach: Anda baru saja mengajarinya bahwa bantuan di kantor ini datang dari Om Heri. Coba: “Formulirnya saya yang isikan, Pak. Itu bagian dari layanan.”
  ~ jalan = 1
  ~ mood(-2, -1)
  OM HERI (senang): Nah. Gampang, kan. Duduk, Pak.
* [“Di meja informasi ada kacamata baca, Pak. Pakai dulu, nomor Bapak saya tahan.” # does: leaves-alone, opens-way, skips-check]
  # coach: Niatnya menolong, tetapi kini ia harus berpura-pura membaca dengan kacamata orang. Coba: “Biar saya yang isi, Pak. Bapak tinggal menyebutkan.”
  ~ mood(1, -1)
  PAK BAHAR (curiga): Bukan kacamata sembarangan. Punya saya lain.
* [“Formulirnya simpan saja, Pak. Bapak yang cerita, saya yang menulis. Makasih, Om.” # does: protects-dignity, explains-next, writes-down]
  # coach: Anda menarik kembali kertas itu tanpa bertanya mengapa tidak diisi. Pintunya dibukakan, dan ia bisa lewat dengan kepala tegak.
  ~ mood(-2, 2)
  # thought: bahar Dia tidak tanya kenapa.
  PAK BAHAR (lelah): Nah. Cerita. Itu saya bisa.
-
# exit: heri
Om Heri mundur ke dekat pintu, tempat ia biasa menunggu.
-> kunci_antre

=== kunci_antre ===
# look: bahar player
# camera: close bahar
PAK BAHAR (cemas): Cucu saya Alya mau masuk sekolah. Berkasnya dikembalikan, nama ibunya tidak cocok. Jumat jam dua tutup.
{ anger >= 6:
  PAK BAHAR (marah): Nama ibunya sendiri, Dik! Masa ibunya sendiri salah?
- else:
  Tangannya menahan map di meja, seolah map itu bisa hanyut.
}
# thought: bahar Tanya saja. Apa saja. Asal jangan disuruh menulis.
Di sebelah tangan Anda ada setumpuk formulir. Di depannya, dua puluh tiga orang.
# key
* [“Namanya yang benar siapa, Pak? Ucapkan pelan-pelan, saya tulis persis begitu.” # does: asks-open, writes-down]
  # coach: Ia diminta mengatakan, bukan mengisi. Mulutnya fasih, dan namanya disebut sebelum formulirnya.
  ~ mood(-2, 2)
  PAK BAHAR (sedih): Nur. Ha. Ya. Ti. Pakai T, Dik. Seperti hati.
* [“Supaya sah, formulir ini diisi dulu, Pak. Di sini saja, saya tunggui Bapak.” # does: acts-blind, hides-behind-rules]
  # coach: Satu-satunya hal yang ia takuti hari ini kini ada di depannya, dan orang melihat. Coba: “Sebutkan nama yang benar, Pak, nanti saya yang tulis.”
  ~ mood(2, -2)
  # thought: bahar Kertas lagi. Di depan orang.
  Ia memandang formulir itu, lalu pintu.
* [“Wajar Bapak marah. Anak punya nama, di kertas negara jadi nama orang lain.” # does: names-feeling, soothes-only]
  # coach: Ia merasa dimengerti, tetapi urusannya belum maju selangkah. Sambung dengan pertanyaan: “Namanya yang benar siapa, Pak?”
  ~ mood(-2, 1)
  PAK BAHAR (sedih): Nama orang lain. Iya. Begitu rasanya.
* [“Jadi berkas ditolak karena nama ibunya, dan tutup Jumat jam dua. Betul, Pak?” # does: paraphrases]
  { anger >= 6:
    # coach: Parafrase menolong orang yang baru bicara sekali; yang sudah tiga kali bisa merasa diuji. Akui dulu bolak-baliknya, lalu ulangi singkat.
    ~ mood(1, 0)
    PAK BAHAR (marah): Itu sudah saya bilang tiga kali! Di loket ini juga!
  - else:
    # coach: Ia mendengar masalahnya kembali dalam urutan yang rapi. Sejak itu ia tidak perlu mengulang.
    ~ mood(-1, 1)
    PAK BAHAR (lelah): Betul. Jumat. Itu yang betul.
  }
-
# exit: reni
# exit: ibu-antre
Anda menarik kursi lebih dekat ke kaca. Map basah itu pindah ke meja.
-> cerita

// ---------------------------------------------------------------- Adegan 2

=== cerita ===
# scene: cerita
# place: counter
# music: calm
# camera: wide
# enter: yuni back-right
~ mengendap()
Mapnya basah, kertasnya tidak. Tiga lapis plastik, diikat simpul pelaut.
{ trust >= 5:
  -> cerita_luka
- else:
  -> cerita_tuduh
}

=== cerita_luka ===
PAK BAHAR (sedih): Malam itu feri terakhir. Hujan begini juga. Bidannya saya jemput, menyeberang pakai jas hujan saya.
PAK BAHAR (sedih): Tiga puluh tahun saya bosun feri. Orang melahirkan di geladak pun pernah. Tapi itu anak saya sendiri.
# sound: queue-bell
# enter: bapak-antre back-left
# thought: bahar Sudah lama tidak ada yang tanya malam itu.
BAPAK DI ANTREAN (lelah): Masih lama, Kak? A014 ini. Dari pagi saya belum narik.
* [“Lalu waktu Bapak datang ke sini mengurus aktanya, ceritanya bagaimana?” # does: asks-open, holds-queue]
  # coach: Pertanyaannya terbuka lebar, dan antrean ikut menunggu seluruh jawabannya. Sempitkan ke yang penting: “Waktu tanda tangan itu, Pak, bagaimana?”
  ~ mood(0, 1)
  PAK BAHAR (lelah): Mengurusnya gampang. Yang susah sesudahnya.
* [“Bidannya sampai ikut menyeberang. Surat lahir dari bidan itu masih ada?” # does: moves-to-facts, acknowledges-history]
  ~ mood(-1, 1)
  # sound: paper
  PAK BAHAR (lega): Ada. Ada di sini. Yang ini tidak pernah kena air.
* [“Maaf saya potong, Pak. Supaya keburu Jumat, kita ke soal nama dulu, ya?” # does: cuts-short, keeps-queue]
  # coach: Anda benar soal waktu, tetapi yang terpotong justru malam itu. Coba: “Bidannya ikut malam itu. Surat dari bidannya masih ada, Pak?”
  ~ mood(1, -1)
  PAK BAHAR (lelah): Ya. Nama. Semua mau cepat ke nama.
* [Biarkan ceritanya sampai di ujung; jauhkan tangan Anda dari papan ketik. # does: lets-finish, holds-queue]
  # coach: Cerita yang tidak dipotong akhirnya sampai sendiri ke kalimat yang penting. Beri isyarat ke antrean dengan tangan, supaya yang menunggu tahu mereka dilihat.
  ~ mood(-2, 2)
  PAK BAHAR (sedih): Alya keluar waktu kapal sandar. Jam tiga lewat. Bidannya yang potong tali, saya yang pegang senter.
- -> kunci_cerita

=== cerita_tuduh ===
PAK BAHAR (marah): Disuruh bawa surat, saya bawa. Disuruh tanda tangan, saya tanda tangan. Lalu saya juga yang disalahkan.
# sound: queue-bell
# enter: bapak-antre back-left
BAPAK DI ANTREAN (lelah): Masih lama, Kak? A014 ini. Dari pagi saya belum narik.
# look: bahar player
# thought: bahar Tanda tangan itu. Jangan-jangan memang saya yang bikin rusak.
PAK BAHAR (curiga): Dik ini juga, kan, yang dulu di sini? Muka kantor sama semua.
* [“Saya baru kali ini bertemu Bapak. Yang dulu melayani mungkin rekan saya.” # does: deflects, no-next-step]
  # coach: Anda keluar dari ceritanya sebelum memeriksa apakah Anda memang tidak ada di sana. Coba: “Mungkin saya, Pak. Nanti kita lihat di berkasnya.”
  ~ lupa = true
  ~ mood(1, -1)
  PAK BAHAR (curiga): Rekan. Selalu ada rekan.
* [“Kita urutkan dulu, Pak. Bapak datang pertama kali tanggal berapa, lalu kapan?” # does: writes-down, cuts-short]
  # coach: Tanggal memang perlu, tetapi ia sedang bicara tentang disalahkan. Coba: “Siapa yang bilang itu salah Bapak?” Tanggalnya menyusul.
  ~ mood(1, 0)
  PAK BAHAR (marah): Tanggal. Saya ingat hujannya, bukan tanggalnya.
* [“Waktu disuruh tanda tangan, apa yang dijelaskan ke Bapak? Coba ceritakan.” # does: asks-open, moves-to-facts]
  # coach: Di tengah tuduhan ada satu kata yang penting: tanda tangan. Anda mengambilnya tanpa membela diri.
  ~ mood(-1, 2)
  PAK BAHAR (lelah): Tidak ada. Ditunjuk saja tempatnya. Itu.
* [“Disuruh ini-itu, lalu disalahkan. Kalau jadi Bapak, saya juga sudah muak.” # does: names-feeling, soothes-only]
  # coach: Ia tidak sendirian lagi dengan marahnya, tetapi detailnya lewat begitu saja. Sambung: “Tanda tangan yang mana, Pak?”
  ~ mood(-2, 1)
  PAK BAHAR (lelah): Muak. Ya. Itu namanya.
- -> kunci_cerita

=== kunci_cerita ===
PAK BAHAR (lelah): Yang pertama itu cepat. “Di sini, Pak.” Saya cuma disuruh tanda tangan. Ya saya tanda tangan.
# sound: paper
Ia mengangkat akta itu dan memandanginya lama. Kepala suratnya di bawah.
# look: bahar down
# camera: close bahar
# thought: bahar Dik itu lihat, tidak?
PAK BAHAR (malu): Tanpa kacamata begini, kabur semua. Bacakan, Dik. Di situ tertulis apa?
# key
* [Putar akta itu ke arahnya, lalu tunjuk satu baris: nama ibu, di sini salahnya. # does: moves-to-facts, skips-check]
  # coach: Cepat dan tepat, tetapi ia mengangguk pada sesuatu yang tidak sampai kepadanya. Coba: “Saya bacakan barisnya, ya, Pak. Bapak yang bilang betul atau tidak.”
  ~ mood(1, -1)
  # thought: bahar Yang mana?
  PAK BAHAR (malu): Ya. Itu.
* [“Bapak tidak bisa membaca, ya? Tidak apa-apa, Pak, banyak juga yang begitu.” # does: exposes-publicly]
  # coach: Yang ia sembunyikan enam puluh tahun baru saja terdengar sampai kursi belakang. Coba: “Saya bacakan dari atas, Pak, biar kita periksa sama-sama.”
  ~ baca = 2
  ~ mood(3, -3)
  Dua orang di kursi depan menoleh. Yang satu cepat-cepat melihat ke lantai.
* [“Saya bacakan baris demi baris dari atas, Pak, biar kita periksa sama-sama.” # does: protects-dignity, checks-understanding]
  # coach: Anda menolong tanpa menamai apa yang Anda lihat, dan ia ikut memeriksa. Mulai dari atas, bukan dari yang salah: begitu ia mengenali kertasnya sendiri.
  ~ baca = 1
  ~ mood(-2, 2)
  # thought: bahar Sama-sama, katanya.
  PAK BAHAR (lega): Nah. Begitu. Dari atas.
* [“Memang susah tanpa kacamata. Besok dibawa saja, Pak, biar Bapak sendiri yakin.” # does: sends-home, skips-check]
  # coach: Alasannya Anda terima, lalu Anda jadikan perjalanan keempat. Coba: “Saya yang bacakan saja, Pak, sekarang.”
  ~ mood(2, -2)
  PAK BAHAR (lelah): Besok. Selalu besok.
- { baca == 1:
    -> dibacakan
  }
  { baca == 2:
    -> terbongkar
  }
  -> mengangguk

=== dibacakan ===
Anda membaca pelan. Nama. Tanggal. Tempat lahir. Anak kesatu, perempuan, dari ibu Nurhayani.
PAK BAHAR (sedih): Itu. Bukan itu. Nurhayati.
# camera: close bahar
# thought: bahar Kalau di sini salah juga, dia ada di mana lagi?
PAK BAHAR (sedih): Enam hari sesudah Alya lahir, dia meninggal. Dari KK sudah dihapus. Di kertas ini dia masih ibu.
* [“Surat bidan menulis nama siapa, Pak? Kalau cocok dengan KK, jalannya pendek.” # does: moves-to-facts, opens-way, cuts-short]
  # coach: Jalannya memang pendek, tetapi ia baru saja menyebut kematian anaknya. Satu kalimat dulu: “Saya turut berduka, Pak.” Lalu suratnya.
  ~ mood(0, -1)
  PAK BAHAR (lelah): Nurhayati. Di surat bidan betul. Di mana-mana betul, kecuali di sini.
* [“Enam hari. Saya baru paham, Pak, buat Bapak ini bukan cuma syarat sekolah.” # does: names-feeling, soothes-only]
  # coach: Anda menyebut apa yang dijaganya, bukan hanya apa yang diurusnya. Beri langkah sesudahnya: “Surat bidannya ada, Pak? Kita cocokkan.”
  ~ mood(-2, 2)
  PAK BAHAR (sedih): Bukan. Di situ dia tinggal.
* [“Nurhayati, dengan T. Saya tulis besar di sini, lalu saya eja untuk Bapak.” # does: checks-understanding, writes-down]
  ~ mood(-1, 1)
  PAK BAHAR (lega): T. Ya. Ejakan sekali lagi.
* [“Sabar, ya, Pak. Yang penting sekarang Alya sekolah, soal huruf begini gampang.” # does: minimises, soothes-only]
  # coach: Niatnya meringankan, tetapi yang diringankan justru hal yang terberat baginya. Coba: “Nurhayati. Saya tulis sekarang, supaya tidak keliru lagi.”
  ~ mood(2, -1)
  PAK BAHAR (marah): Gampang? Kalau gampang, kenapa tiga kali?
- -> tutup_cerita

=== mengangguk ===
Matanya tidak ikut ke kertas. Matanya ke mulut Anda.
# thought: bahar Sebutkan saja. Biar saya dengar.
PAK BAHAR (curiga): Jadi tertulis apa di situ?
* [“Singkatnya beda satu huruf, Pak. Surat bidannya ada? Biar bisa saya cocokkan.” # does: minimises, moves-to-facts, skips-check]
  # coach: Bagi kantor satu huruf, bagi dia nama anaknya; dan ia tetap tidak tahu apa yang tertulis. Coba: “Di sini tertulis Nurhayani. Yang benar bagaimana bunyinya?”
  ~ mood(1, -1)
  PAK BAHAR (marah): Satu huruf. Coba nama Dik yang saya kurangi satu.
* [“Kelihatannya Bapak sudah lelah sekali. Minum dulu, Pak, kita pelan-pelan saja.” # does: names-feeling, soothes-only, leaves-vague]
  # coach: Lelahnya terlihat dan Anda menyebutnya. Tetapi ia bertanya apa yang tertulis; sesudah airnya, jawab.
  ~ mood(-2, 1)
  PAK BAHAR (lelah): Airnya boleh. Tapi itu tertulis apa?
* [“Di sini bunyinya Nurhayani. Menurut Bapak seharusnya bagaimana? Kita ulang, ya.” # does: checks-understanding]
  # coach: Terlambat satu langkah, tetapi kini ia mendengar dan bisa menjawab. Waktunya memang terpakai; lebih murah daripada kunjungan keempat.
  ~ baca = 1
  ~ mood(-1, 2)
  PAK BAHAR (sedih): Nurhayati! Anak saya. Dia meninggal enam hari sesudah Alya lahir. Masa jadi orang lain.
* [“Kan sudah saya tunjuk, Pak. Kalau setuju, paraf di sini, langsung saya proses.” # does: acts-blind, skips-check, cuts-short]
  # coach: Persis begini aktanya dulu jadi salah: tanda tangan sebelum terdengar isinya. Coba: “Sebelum Bapak paraf, saya bacakan dulu.”
  ~ mood(2, -2)
  PAK BAHAR (curiga): Begini juga dulu. Paraf dulu, salah belakangan.
- -> tutup_cerita

=== terbongkar ===
# music: tense
Suara ruang tunggu turun. Terlalu turun.
# thought: bahar Tetangga saya duduk di baris kedua.
PAK BAHAR (marah): Siapa bilang tidak bisa? Siapa?
* [“Saya cuma mau menolong, Pak. Tidak ada yang mempermalukan Bapak di sini.” # does: minimises, argues-back]
  # coach: Anda membela niat Anda, padahal yang luka itu telinganya. Coba: “Saya salah bicara, Pak. Maaf.”
  ~ mood(1, -1)
  PAK BAHAR (marah): Menolong. Semua dengar tadi, Dik.
* [“Kalau bisa, silakan Bapak bacakan sendiri. Mana yang menurut Bapak salah?” # does: humiliates, argues-back, holds-queue]
  # coach: Anda menang bicara dan seorang kakek kalah di depan tetangganya. Coba: “Saya yang salah bicara, Pak. Membacakan ini memang tugas saya.”
  ~ terekam()
  ~ mood(3, -3)
  # look: bahar down
  Ia mengangkat akta itu. Tidak ada suara yang keluar. Seseorang di belakang berdecak, bukan kepadanya.
* [“Saya salah bicara, Pak. Maaf. Membacakan ini tugas saya, untuk siapa pun.” # does: protects-dignity, owns-error, plain-words]
  # coach: Maaf tanpa “tapi”, dan alasannya kini milik loket, bukan miliknya. Tidak menghapus yang terdengar, tetapi ia bisa duduk lagi.
  ~ baca = 1
  ~ mood(-2, 2)
  Lama ia berdiri. Lalu kursi itu ditariknya, pelan.
  # thought: bahar Untuk siapa pun. Ya sudah.
  PAK BAHAR (lelah): Kalau memang tugas, bacakan.
* [Ajak ia ke ujung loket yang sepi, dekatkan kursi, lalu bicara dengan suara rendah. # does: makes-room, holds-queue]
  # coach: Tempat yang sepi menolong, tetapi kalimat tadi masih menggantung. Tambahkan: “Saya tadi salah bicara, Pak.”
  ~ baca = 0
  ~ mood(-2, 1)
  # sound: chair
  PAK BAHAR (malu): Di sini saja. Sudah telanjur.
- -> tutup_cerita

=== tutup_cerita ===
# exit: bapak-antre
# camera: wide
# sound: paper
{ baca == 2:
  ~ baca = 0
}
Surat bidan. KK. Akta. Anda menyusun ketiganya di meja dan membuka datanya.
-> sebab

// ---------------------------------------------------------------- Adegan 3

=== sebab ===
# scene: sebab
# place: counter
# sound: keyboard
~ mengendap()
Di surat bidan Nurhayati. Di KK Nurhayati. Di layar Nurhayani. Status: disetujui.
Dua tanggal di layar berjarak enam hari: Alya lahir, ibunya meninggal.
Di bawahnya lembar periksa. Tanda tangan Pak Bahar, goyah seperti ditulis di atas kapal. Di sebelahnya paraf petugas. Paraf Anda. Yuni mendekat, berbisik.
# look: yuni down
YUNI (cemas): Kak, itu ketikanku. Waktu itu jaringan baru hidup, aku ngebut. Kontrakku habis bulan depan.
{ trust >= 5:
  -> sebab_tenang
- else:
  -> sebab_curiga
}

=== sebab_tenang ===
# look: bahar player
# thought: yuni Kalau namaku keluar, habis aku.
PAK BAHAR (cemas): Ketemu, Dik? Saya yang salah, ya? Saya kan sudah tanda tangan.
* [“Bukan Bapak. Tanda tangan itu kami minta waktu isinya belum kami bacakan.” # does: relieves-guilt, plain-words]
  # coach: Yang ia tanyakan dirinya, bukan hurufnya, dan Anda menjawab itu dulu. Rasa bersalahnya terangkat sebelum sempat mengeras.
  ~ mood(-2, 2)
  # thought: bahar Bukan saya.
  PAK BAHAR (lega): Bukan. Bukan saya.
* [“Tunggu sebentar, ya, Pak. Yun, tolong cetak surat bidan sama lembar periksanya.” # does: shares-work, moves-to-facts, leaves-alone, leaves-vague]
  # coach: Bukti dan Yuni sama-sama bergerak, tetapi pertanyaannya Anda tinggalkan di meja. Tambahkan lima kata: “Bukan Bapak yang salah, Pak.”
  ~ mood(0, -1)
  Mesin cetak bekerja. Pak Bahar memandangi tangannya sendiri.
* [“Memang ada tanda tangan Bapak, artinya dulu sudah diperiksa. Tapi tidak apa-apa.” # does: blames-citizen, hides-behind-rules]
  # coach: Kalimat ini membenarkan ketakutannya yang terbesar, dan “tidak apa-apa” tidak menariknya kembali. Coba: “Tanda tangan itu diminta sebelum isinya dibacakan, Pak.”
  ~ mood(1, -2)
  # thought: bahar Jadi betul. Saya yang menghapus dia.
  PAK BAHAR (malu): Jadi saya.
* [“Aku tahu kamu takut, Yun. Kita hadapi bareng. Pak, sebentar, kami cek dulu.” # does: names-feeling, leaves-alone, leaves-vague]
  # coach: Yuni tidak sendirian lagi, tetapi Pak Bahar bertanya dan mendapat “kami cek”. Jawab dulu yang menakutkannya: “Bukan karena tanda tangan Bapak.”
  ~ mood(0, -1)
  PAK BAHAR (curiga): Kami cek. Jadi betul saya?
- -> kunci_sebab

=== sebab_curiga ===
# look: bahar yuni
{ lupa:
  PAK BAHAR (curiga): Bisik-bisik apa? Katanya baru kali ini ketemu saya. Itu coretan siapa di sebelah nama saya?
- else:
  PAK BAHAR (curiga): Bisik-bisik apa itu? Kalau ada yang salah, bilang di depan saya.
}
# thought: yuni Jangan lihat ke sini, Pak. Tolong.
Yuni pura-pura merapikan kabel.
* [“Bapak curiga, itu wajar, dua kali pulang tanpa jawaban. Sebentar lagi, ya, Pak.” # does: names-feeling, leaves-vague, soothes-only]
  # coach: Curiganya Anda sebut dengan benar, lalu Anda minta ia menunggu tanpa tahu menunggu apa. Beri isinya: “Saya sedang membuka lembar periksanya.”
  ~ mood(-1, 0)
  PAK BAHAR (lelah): Sebentar lagi. Baik. Saya hitung.
* [“Tidak ada apa-apa, Pak. Rekan saya cuma tanya soal nomor yang berikutnya.” # does: hides-error, shields-colleague, deflects]
  # coach: Yuni terlindung satu menit, Pak Bahar kehilangan satu-satunya saksi: Anda. Coba: “Ada yang keliru di data kami, Pak. Sebentar, saya sebutkan.”
  ~ mood(1, -2)
  PAK BAHAR (marah): Saya tua, Dik. Tidak tuli.
* [“Di lembar ini ada tanda tangan Bapak, berarti isinya sudah Bapak periksa, kan?” # does: blames-citizen, argues-back]
  # coach: Faktanya benar dan kalimatnya melukai: tanda tangan itu justru yang ia takuti. Coba: “Lembar ini dulu tidak dibacakan, Pak. Itu bagian kami.”
  ~ mood(2, -2)
  # thought: bahar Jadi betul. Saya yang menghapus dia.
  PAK BAHAR (malu): Tanda tangan. Iya. Itu tangan saya.
* [“Bapak berhak tahu. Yang ada di layar ini saya sebutkan, satu per satu, ya.” # does: plain-words, explains-next, moves-to-facts]
  # coach: Orang yang curiga tidak butuh ditenangkan, ia butuh tahu. Layar yang disebutkan satu per satu tidak punya tempat bersembunyi.
  ~ mood(-2, 2)
  Anda menyebutkan semuanya. Di kata “disetujui” ia mengangkat alis.
- -> kunci_sebab

=== kunci_sebab ===
# enter: reni back-left
# camera: close bahar
PAK BAHAR (tegas): Saya tanya satu saja. Ini salahnya siapa?
# thought: yuni Kontrakku bulan depan, Kak.
Yuni berhenti mengetik. Di balik kaca, ponsel seorang perempuan sudah terangkat.
# key
* [“Waktu itu sistem sering bermasalah, Pak. Kadang satu huruf bisa tertukar sendiri.” # does: deflects, hides-error, shields-colleague]
  # coach: Tidak ada yang kena, kecuali kebenaran; dan yang tersisa untuk disalahkan cuma tanda tangannya. Coba: “Kami yang salah ketik, Pak. Surat Bapak benar.”
  ~ sebab_kata = 0
  ~ mood(-1, -1)
  PAK BAHAR (curiga): Tertukar sendiri.
* [“Kami yang salah ketik, Pak. Surat Bapak dari awal benar. Bukan salah Bapak.” # does: relieves-guilt, shields-colleague, leaves-vague]
  # coach: Dua orang terlindung, ia dan Yuni, tetapi “kami” belum bisa dipegang. Tambahkan satu orang: “Dan yang memeriksanya saya, Pak.”
  ~ sebab_kata = 2
  { trust >= 5:
    ~ mood(-2, 1)
    PAK BAHAR (lelah): Bukan salah saya. Baik.
  - else:
    ~ mood(0, 1)
    PAK BAHAR (curiga): Bukan saya. Baik. Tapi bukan siapa-siapa juga.
  }
* [“Lembar ini saya yang paraf, Pak, dan dulu tidak saya bacakan. Ini salah saya.” # does: owns-error, plain-words]
  # coach: Satu orang berdiri, dan orang itu bisa dicari. Marahnya naik dulu sebelum turun; itu harga yang wajar.
  ~ sebab_kata = 3
  ~ mood(1, 1)
  # look: yuni player
  Yuni mengangkat kepala. Ponsel di balik kaca turun sejengkal.
* [“Yang mengetik rekan saya, Pak, sudah ketemu. Sekarang juga bisa dibetulkan.” # does: finds-cause, names-colleague, deflects]
  # coach: Sebabnya benar, jalannya benar, dan seorang rekan baru saja Anda serahkan di depan umum, padahal Anda ikut memaraf. Coba: “Yang memeriksa saya, Pak, dan itu lolos.”
  ~ sebab_kata = 1
  ~ mood(-1, 0)
  PAK BAHAR (curiga): Rekan yang mana?
- { sebab_kata == 0:
    -> mesin
  }
  { sebab_kata == 1:
    -> yuni_pergi
  }
  { sebab_kata == 2:
    -> siapa_kami
  }
  -> paraf

=== mesin ===
PAK BAHAR (tegas): Tiga puluh tahun saya kerja dengan mesin, Dik. Mesin tidak punya tangan.
# thought: bahar Kalau bukan mesin dan bukan mereka, tinggal saya.
RENI (tegas): Ibu saya tahun lalu juga dibilang sistem.
* [“Servernya di pusat, Pak, Mbak. Kami di daerah hanya memasukkan, tidak mengatur.” # does: deflects, no-next-step]
  # coach: Benar tentang server, salah tentang huruf T; dan kini ada dua orang yang tahu. Coba: “Saya ralat. Kami yang mengetik, bukan sistem.”
  ~ mood(1, -2)
  PAK BAHAR (marah): Dari pusat. Jauh sekali salahnya.
* [“Saya ralat, Pak. Bukan sistem. Kami yang mengetik, dan saya tidak memeriksanya.” # does: owns-error, plain-words]
  # coach: Meralat di depan kamera terasa mahal, dan memang mahal. Dibiarkan, harganya naik setiap jam.
  ~ sebab_kata = 2
  ~ mood(1, 1)
  PAK BAHAR (tegas): Nah. Begitu bilang dari tadi.
* [“Bapak benar, mesin tidak mengetik. Dan bukan Bapak juga yang bikin ini salah.” # does: relieves-guilt, leaves-vague]
  # coach: Bebannya terangkat, tetapi siapa yang salah masih kosong, dan ia melihat kekosongan itu. Isi dengan satu kata: “Kami.”
  ~ mood(-1, 1)
  PAK BAHAR (curiga): Bukan mesin, bukan saya. Jadi?
* [“Yang penting kita ulang dari awal, Pak. Ajukan permohonan baru, saya dampingi.” # does: acts-blind, soothes-only, hides-behind-rules]
  # coach: Permohonan baru untuk kesalahan kantor: ia membayar dua kali. Coba: “Kami yang salah, jadi kami yang membetulkan. Bapak tidak perlu mengajukan apa-apa.”
  ~ mood(1, -1)
  PAK BAHAR (lelah): Dari awal. Yang keempat.
- -> tutup_sebab

=== yuni_pergi ===
# sound: chair
# exit: yuni
Kursi Yuni berderit. Ia ke belakang, layarnya tetap menyala.
# look: bahar away
# thought: bahar Saya minta nama dibetulkan. Bukan minta anak orang dihukum.
PAK BAHAR (malu): Anak itu? Masih seumur Nur waktu itu.
* [“Mohon maaf atas ketidaknyamanannya, Pak. Nanti kami evaluasi secara internal.” # does: officialese, leaves-vague, no-next-step]
  # coach: Kalimat papan pengumuman untuk orang yang sedang malu karena orang lain. Coba: “Saya yang memeriksa, Pak. Saya ikut salah.”
  ~ mood(1, -1)
  PAK BAHAR (curiga): Ketidaknyamanan. Itu nama penyakit apa?
* [“Dia yang mengetik, saya yang memeriksa, Pak. Kalau ada yang kena, saya juga.” # does: owns-error, shields-colleague]
  # coach: Separuh beban Anda ambil kembali. Di belakang, Yuni belum mendengarnya; ia perlu mendengarnya dari Anda.
  ~ mood(-1, 2)
  PAK BAHAR (lelah): Begitu baru betul. Nakhoda jangan lari.
* [“Ada yang mau Bapak sampaikan ke dia nanti? Sekarang nama Nur kita betulkan.” # does: asks-open, opens-way]
  # coach: Anda memberi tempat bagi belas kasihannya dan tetap maju. Paraf Anda sendiri belum disebut; itu masih menunggu.
  ~ mood(-1, 1)
  PAK BAHAR (lelah): Bilang, saya tidak marah sama anak itu.
* [Susul Yuni sebentar ke belakang; biarkan Pak Bahar dan antrean menunggu di depan. # does: makes-room, holds-queue, leaves-vague]
  # coach: Yuni perlu disusul, tetapi Pak Bahar kini memandang dua kursi kosong. Pamit dengan isi: “Lima menit, Pak, saya perlu bicara dengan rekan saya.”
  ~ mood(1, 0)
  YUNI (sedih): Kakak juga paraf. Kakak lupa?
- -> tutup_sebab

=== siapa_kami ===
# look: bahar player
# thought: bahar Satu orang saja. Satu yang bisa saya pegang.
PAK BAHAR (curiga): Kami itu siapa? Yang suruh saya pulang juga bilang “kami”.
* [“Saya, Pak. Paraf di lembar itu paraf saya, dan waktu itu tidak saya bacakan.” # does: owns-error, plain-words]
  # coach: “Kami” berubah menjadi orang yang duduk di depannya. Sejak itu ada yang bisa dipegang.
  ~ sebab_kata = 3
  ~ mood(1, 2)
  # look: yuni player
  PAK BAHAR (tegas): Dik. Baik. Dik orangnya.
* [“Yang salah tulis kami. Yang bolak-balik Bapak. Itu tidak adil, saya tahu itu.” # does: acknowledges-cost, acknowledges-history, soothes-only]
  # coach: Ketidakadilannya diucapkan oleh kantor sendiri, dan itu jarang. Tetapi sesudah “tidak adil” harus ada langkah.
  { anger >= 5:
    ~ mood(0, 0)
    PAK BAHAR (curiga): Tidak adil. Itu saya sudah tahu. Terus?
  - else:
    ~ mood(-2, 1)
    PAK BAHAR (sedih): Tidak adil. Baru ini orang kantor bilang begitu.
  }
* [“Kami itu satu kantor, Pak. Kalau satu orang saya sebut, akta Bapak tetap salah.” # does: shields-colleague, leaves-vague, no-next-step]
  # coach: Rekan Anda aman, tetapi kantor tidak punya muka yang bisa ia cari. Coba: “Yang memeriksa saya, Pak.” Yuni tetap tidak perlu disebut.
  ~ mood(1, -1)
  PAK BAHAR (lelah): Satu kantor. Besar sekali.
* [“Kabar baiknya bisa dibetulkan, Pak. Tanpa permohonan baru, tanpa formulir lagi.” # does: opens-way, cuts-short]
  # coach: Jalannya benar, tetapi pertanyaannya Anda lompati. Jawab dulu “siapa”, satu kata cukup, lalu kabar baiknya.
  ~ mood(0, -1)
  PAK BAHAR (curiga): Itu nanti. Saya tanya siapa.
- -> tutup_sebab

=== paraf ===
# look: bahar player
Lama ia memandang Anda. Hujan di seng terdengar sampai ke dalam.
# thought: bahar Berani juga. Tapi tiga kali saya bolak-balik.
PAK BAHAR (marah): Jadi Dik. Dik yang duduk di situ. Kenapa tidak dibacakan?
* [“Karena antrean panjang dan saya mengejar nomor, Pak. Itu sebabnya, bukan alasan.” # does: plain-words, finds-cause]
  # coach: Jujur tanpa minta dimaafkan. Ia mengenali cara kerja itu; di feri pun orang mengejar jadwal.
  ~ mood(-1, 1)
  PAK BAHAR (lelah): Mengejar nomor. Kapal tenggelam juga sering karena itu.
* [“Maaf, Pak, saya kira Bapak sudah baca sendiri. Biasanya orang baca dulu, kan.” # does: blames-citizen, argues-back]
  # coach: Maaf yang disusul “biasanya orang” memindahkan salahnya ke dia, dan tepat ke luka itu. Coba: “Karena tidak saya tanya, Pak.”
  ~ mood(2, -3)
  # thought: bahar Biasanya orang. Saya bukan orang biasanya.
  PAK BAHAR (malu): Biasanya orang.
* [“Karena saya tidak bertanya. Dan Bapak yang menanggung, tiga kali menyeberang.” # does: relieves-guilt]
  # coach: Anda mengambil bagian Anda dan menyebut bagiannya. Yang didengarnya: bukan karena saya.
  ~ mood(-2, 2)
  PAK BAHAR (sedih): Menyeberang, hujan. Alya titip di tetangga.
* [Diam, tetap memandangnya, dan biarkan marahnya sampai habis tanpa membela diri. # does: lets-finish, holds-queue, leaves-vague]
  # coach: Marah yang tidak dilawan akan habis. Sesudah itu jawab juga pertanyaannya, sebab ia sungguh ingin tahu.
  ~ mood(-2, 1)
  PAK BAHAR (lelah): Sudah. Saya sudah bilang. Sudah keluar semua.
- -> tutup_sebab

=== tutup_sebab ===
# exit: reni
# camera: wide
{ sebab_kata == 3:
  ~ sebab_kata = 2
}
# sound: queue-bell
A016 dipanggil ke loket dua. Salah ketik kantor dibetulkan kantor. Tidak perlu permohonan baru; sejak kunjungan kedua pun tidak perlu.
-> batas

// ---------------------------------------------------------------- Adegan 4

=== batas ===
# scene: batas
# place: hall
# music: tense
# exit: yuni
~ mengendap()
Buku register sedang dicari di ruang arsip. Pak Bahar menunggu di kursi depan. Kursi di sebelahnya tidak lama kosong.
# enter: heri centre
# look: heri bahar
OM HERI (senang): Dua ratus, Pak. Sore jadi. Bapak kan tidak usah antre lagi, tidak usah isi apa-apa.
{ jalan == 1 or trust <= 4:
  -> heri_dekat
- else:
  -> heri_jauh
}

=== heri_dekat ===
Map Pak Bahar sudah ada di pangkuan Om Heri.
# look: heri player
# thought: heri Kalau kantor mau mengisikan formulir, dari dulu aku jualan kopi saja.
OM HERI (senang): Kita kan sama-sama bantu orang, Bos. Bapak senang, Bos ringan.
* [“Bapak pasti capek. Biar ditemani Om Heri dulu, nanti hasilnya saya cepatkan.” # does: acknowledges-cost, leaves-alone, sends-to-fixer, gives-in]
  # coach: Hangat, dan Pak Bahar baru saja pindah tangan. Coba: “Bapak capek, saya tahu. Duduknya dekat saya saja, mapnya juga.”
  ~ jalan = 2
  ~ mood(-2, 0)
  OM HERI (senang): Nah, begitu, Bos. Kerja sama.
* [“Dua ratus untuk apa, Om? Yang perlu dikerjakan tinggal pekerjaan saya.” # does: sets-limit]
  # coach: Tanpa menuduh, Anda membuka apa yang dijual: pekerjaan yang memang sudah milik loket. Om Heri tidak punya jawaban, dan Pak Bahar mendengarnya.
  ~ mood(-1, 1)
  OM HERI (malu): Ya buat capek saya, Bos. Orang-orang ini siapa yang isikan?
* [“Om, KK di map itu tolong difoto, kirim ke saya. Biar saya siapkan dari sini.” # does: hands-out-data, bends-rule]
  # coach: Data seorang anak kini tersimpan di ponsel calo, untuk selamanya. Coba: “Map itu saya yang pegang, Om. Isinya data orang.”
  ~ jalan = 2
  ~ mood(0, -1)
  # sound: phone-buzz
  Klik. Enam belas angka, tiga nama, satu alamat.
* [“Pak, di map itu ada data Alya. Boleh saya yang pegang? Di sini semua gratis.” # does: protects-privacy, asks-permission]
  ~ mood(-1, 2)
  # sound: paper
  Pak Bahar menarik mapnya dari pangkuan itu. Pelan, seperti menarik tali tambat.
- -> ponsel

=== heri_jauh ===
# look: bahar player
PAK BAHAR (cemas): Dia bilang sore bisa, Dik. Kalau Dik, kapan?
# look: heri player
# thought: heri Kantor tidak pernah mengisikan. Aku yang mengisikan.
OM HERI (senang): Yang isikan formulir orang-orang ini selama ini siapa, Bos? Kantor?
* [“Om Heri benar, soal formulir kami kurang membantu. Tapi urusan ini gratis, Om.” # does: credits-other, sets-limit]
  # coach: Anda mengakui satu-satunya jasanya yang nyata, lalu menutup pintunya. Orang yang diakui lebih mudah mundur.
  ~ mood(-1, 1)
  OM HERI (malu): Nah. Itu baru ada yang bilang. Ya sudah, Bos.
* [“Salahnya sudah ketemu, Pak. Tinggal kantor membetulkan, tidak ada biayanya.” # does: plain-words, opens-way]
  ~ mood(-1, 1)
  OM HERI (senang): Gratis. Tapi jam berapa, Bos? Itu yang saya jual.
* [“Calo dilarang di sini, Om. Keluar sekarang, atau nama Om saya laporkan.” # does: threatens, passes-upward]
  # coach: Yang takut bukan cuma Om Heri; Pak Bahar ikut merasa tertangkap, dan kamera menyala. Coba: “Urusan Bapak ini sudah saya pegang, Om, dan gratis.”
  ~ terekam()
  ~ mood(1, -1)
  PAK BAHAR (cemas): Saya tidak ikut-ikut, Dik. Dia yang duduk di sini.
* [“Bapak sudah capek, saya paham. Kalau mau yang cepat, ya, terserah Bapak saja.” # does: acknowledges-cost, leaves-alone, sends-to-fixer, gives-in, leaves-vague]
  # coach: Kelihatannya menghormati pilihannya, padahal ia bertanya dan Anda menyerahkannya. Coba: “Kalau lewat saya gratis, Pak, dan saya tidak ke mana-mana.”
  ~ jalan = 2
  ~ mood(-1, -1)
  # thought: bahar Terserah. Berarti memang begitu caranya.
  PAK BAHAR (lelah): Terserah saya. Ya sudah.
- -> ponsel

=== ponsel ===
{ jalan == 1:
  ~ jalan = 0
}
# enter: reni back-right
# look: reni player
Ponsel itu mendekat. Di layarnya meja loket: KK, akta, NIK Alya.
{ kamera >= 1:
  -> reni_lawan
- else:
  -> reni_dekat
}

=== reni_dekat ===
# thought: reni Ibu pulang menangis, lalu dibilang mengarang.
RENI (tegas): Saya rekam bukan karena benci, Kak. Karena kemarin tidak ada yang percaya.
* [“Rekam saya silakan, Mbak. Kertas anak ini saya tutup, bukan untuk ditonton.” # does: sets-limit, protects-privacy]
  # coach: Anda menutup kertasnya dan membiarkan diri sendiri terbuka. Itu batas yang bisa dipercaya.
  ~ mood(-1, 1)
  RENI (lelah): Kertasnya tidak usah. Saya juga tidak mau kertas anak orang.
* [Masukkan semua kertas ke laci, lalu panggil nomor berikutnya tanpa menoleh lagi. # does: protects-privacy, leaves-alone, leaves-vague]
  # coach: Datanya aman, tetapi dua orang melihat kertas menghilang tanpa sepatah kata. Ucapkan: “Saya simpan dulu supaya tidak terekam, Pak.”
  ~ mood(1, -1)
  PAK BAHAR (cemas): Itu mau dibawa ke mana, Dik?
* [“Siapa yang tidak dipercaya, Mbak? Ibunya? Ceritakan, saya mau dengar sekarang.” # does: asks-open, acknowledges-history, leaves-papers-open]
  # coach: Akhirnya ada yang bertanya kepadanya; sementara itu NIK seorang anak terbuka di meja, di depan lensa. Tutup kertasnya dulu, baru bertanya.
  ~ mood(0, 0)
  RENI (sedih): Ibu saya. Loket ini juga. Lima kali.
* [“Maaf, Mbak, di sini tidak boleh merekam. Tolong dihapus, baru kita bicara.” # does: hides-behind-rules, minimises, holds-queue]
  # coach: Larangan untuk orang yang pernah tidak dipercaya berbunyi seperti bukti baru, dan rekaman orang bukan milik Anda untuk dihapus. Coba: “Saya boleh direkam. Kertas anak ini jangan.”
  ~ terekam()
  ~ mood(1, 0)
  RENI (marah): Dihapus? Nah. Ini saya simpan dua kali.
- -> kunci_batas

=== reni_lawan ===
# thought: reni Kalau ponsel ini turun, besok aku yang disalahkan.
RENI (marah): Ini dia orangnya. Coba bicara lagi seperti tadi, Kak. Biar semua dengar.
* [Tutup berkas Alya dengan map, lalu layani Pak Bahar seolah ponsel itu tidak ada. # does: protects-privacy, leaves-vague]
  # coach: Kertasnya terlindung. Reni tidak dijawab, dan orang yang tidak dijawab merekam lebih lama; satu kalimat cukup: “Kertas ini saya tutup, sisanya silakan.”
  ~ mood(0, 0)
  RENI (tegas): Diam. Bagus. Diam juga terekam.
* [“Tadi saya kasar, Mbak. Maaf. Rekam saya boleh, kertas anak ini yang jangan.” # does: owns-error, sets-limit, protects-privacy]
  # coach: Maafnya ikut terekam, dan justru itu yang membuat klipnya tidak menarik lagi. Batasnya tetap Anda pasang.
  ~ kamera = 0
  ~ mood(-1, 2)
  # thought: reni Dia minta maaf. Di depan kamera.
  RENI (lelah): Ya sudah. Kertasnya tidak saya ambil.
* [“Pengambilan gambar mengikuti ketentuan kantor, ya, Mbak. Mohon pengertiannya.” # does: officialese, leaves-papers-open]
  # coach: Ketentuan yang tidak disebut isinya terdengar seperti tembok, dan kertas di meja masih terbuka. Coba: “Wajah saya boleh. Kertas anak ini tidak.”
  ~ mood(0, 0)
  RENI (marah): Ketentuan yang mana? Bacakan.
* [“Mbak mau viral, ya? Silakan. Nanti kita lihat siapa yang minta maaf duluan.” # does: threatens]
  # coach: Sekarang ia punya dua belas detik yang utuh, dan isinya suara Anda. Coba: “Tadi saya kasar, Mbak. Maaf.”
  ~ terekam()
  ~ mood(1, -1)
  RENI (tegas): Sudah. Terima kasih, Kak. Itu saja yang kurang.
- -> kunci_batas

=== kunci_batas ===
# sound: paper
# look: heri away
Pak Bahar menyerahkan fotokopi. Di lipatannya ada yang merah: seratus ribu, dilipat empat.
# look: bahar down
# camera: close bahar
# thought: bahar Kata Heri begitu caranya. Kalau kurang, nanti disuruh pulang.
PAK BAHAR (malu): Buat kopi, Dik.
Reni dua meter dari situ. Om Heri tiba-tiba asyik membaca papan “GRATIS”.
# key
* [“Pak, uang ini saya kembalikan. Di kantor ini semua gratis, tanpa titipan.” # does: refuses-gift, sets-limit, exposes-publicly]
  # coach: Anda bersih, dan seluruh ruang tahu ia baru saja menyodorkan uang. Kembalikan dengan suara yang sama pelannya: “Simpan buat Alya, Pak.”
  ~ terekam()
  ~ mood(1, -2)
  # thought: bahar Sekarang saya tukang sogok.
  PAK BAHAR (malu): Bukan begitu. Saya cuma, katanya begitu.
* [“Nanti saja itu, Pak, belakangan. Sekarang fotokopinya dulu, biar lengkap ini.” # does: leaves-vague, gives-in, no-next-step]
  # coach: Anda belum menerima dan belum menolak, jadi ia pulang membawa harga yang tidak diketahui. Coba, pelan: “Simpan buat Alya, Pak. Di sini gratis.”
  ~ jalan = 2
  ~ mood(1, -1)
  # thought: bahar Belakangan. Berapa belakangan?
  Ia menyimpan lipatan merah itu di saku depan, supaya gampang.
* [“Bapak repot-repot. Ya sudah, buat kopi orang-orang di belakang, makasih, Pak.” # does: takes-bribe, gives-in]
  # coach: Seratus ribu, dan besok antrean tahu harganya. Coba, pelan: “Simpan buat Alya, Pak. Ini memang pekerjaan kami.”
  ~ jalan = 3
  ~ mood(-1, -1)
  # look: heri player
  OM HERI (senang): Nah.
* [“Simpan buat Alya, Pak. Ini sudah tugas kami, dan fotokopinya sudah cukup.” # does: refuses-gift, protects-dignity, plain-words]
  # coach: Uangnya kembali tanpa pernah disebut uang. Ia tidak jadi penyuap, Anda tidak jadi pahlawan.
  ~ mood(-2, 2)
  # thought: bahar Dia tidak marah. Dia tidak bikin saya malu.
  PAK BAHAR (lega): Buat Alya. Iya. Buku tulis.
-
# enter: lestari back-left
# look: lestari player
# camera: wide
BU LESTARI (tegas): Ada apa ini? Tim penilai sudah di lantai dua. Selesaikan, jangan sampai ramai.
{ jalan == 3:
  -> lestari_amplop
}
{ kamera >= 1:
  -> lestari_kamera
}
-> lestari_lewat

=== lestari_lewat ===
# thought: lestari Satu keributan, dan kerja setahun jadi satu angka.
Ia tersenyum ke ruang tunggu. Kepada Anda tidak.
* [“Salah ketik dari kami, Bu, bisa kami betulkan sendiri. Perlu paraf Ibu hari ini.” # does: finds-cause, opens-way, plain-words]
  # coach: Bukan keributan yang Anda laporkan, melainkan sebab dan apa yang Anda butuhkan darinya. Itu yang bisa diputuskan seorang Kabid sambil berjalan.
  ~ mood(-1, 1)
  BU LESTARI (curiga): Dari kita? Bawa ke meja saya. Jam satu.
* [“Siap, Bu. Mari, Pak, kita pindah ke ruang dalam, di sana lebih tenang, ya.” # does: makes-room, gives-in, soothes-only]
  # coach: Pak Bahar dapat kursi empuk, dan kantor dapat lorong yang sepi: masalahnya disembunyikan bersama orangnya. Coba: “Sepuluh menit, Bu, di sini, sampai selesai.”
  ~ mood(0, -1)
  PAK BAHAR (curiga): Di dalam? Kenapa tidak di sini saja?
* [“Izin, Bu, sepuluh menit lagi. Bapak ini tidak bisa saya suruh diam atau pulang.” # does: sets-limit]
  # coach: Anda menahan tekanan atasan dengan hormat dan dengan waktu yang jelas. Kata “Izin” tidak sama dengan mengalah.
  ~ mood(-1, 1)
  BU LESTARI (tegas): Sepuluh menit. Saya lihat jam.
* [“Ramainya karena beliau sudah tiga kali, Bu. Boleh Ibu dengar sendiri sebentar?” # does: acknowledges-history, passes-upward]
  # coach: Pak Bahar didengar orang yang berkuasa, tetapi keputusannya ikut naik dan macet di sana. Bawa juga usulnya: “Kami tinggal butuh paraf Ibu.”
  ~ mood(-1, 1)
  BU LESTARI (lelah): Tiga kali? Bapak, mohon maaf. Nanti dibantu petugas, ya.
- -> tutup_batas

=== lestari_kamera ===
# look: lestari reni
# thought: lestari Kalau ini sampai ke lantai dua, yang ditanya saya.
BU LESTARI (tegas): Itu yang merekam, siapa? Suruh hapus. Sekarang.
* [“Mbak itu pasti punya alasan, Bu. Biar saya temui dan dengarkan dia dulu.” # does: makes-room, holds-queue]
  # coach: Reni layak didengar, tetapi Pak Bahar yang sudah tiga kali kini menunggu lagi. Selesaikan dulu: “Setelah Bapak ini, Mbak, saya mau dengar cerita Mbak.”
  ~ mood(1, -1)
  PAK BAHAR (lelah): Saya bagaimana, Dik?
* [“Hapus paksa tidak bisa, Bu. Yang saya jaga kertas anak itu tidak ikut terekam.” # does: sets-limit, protects-privacy]
  # coach: Anda menolak perintahnya dan memberi yang sebenarnya ia butuhkan: data warga yang aman. Kepada atasan pun batas bisa diucapkan pelan.
  ~ mood(-1, 1)
  BU LESTARI (lelah): Ya. Pokoknya jangan sampai ramai.
* [“Siap, Bu. Mbak, videonya mohon dihapus, ya, ini perintah langsung pimpinan.” # does: gives-in, hides-behind-rules, passes-upward]
  # coach: Perintah yang tidak bisa Anda paksakan tidak jadi bisa karena diteruskan dengan sopan. Coba: “Itu tidak bisa saya paksa, Bu. Yang saya jaga kertas anak ini.”
  ~ terekam()
  ~ mood(1, -1)
  RENI (marah): Pimpinan yang mana? Sebut namanya, Kak, biar lengkap.
* [“Salah ketiknya kita betulkan hari ini, Bu. Biar yang terekam cara kita bekerja.” # does: finds-cause, minimises]
  # coach: Anda menggeser perhatian dari kamera ke pekerjaan. Bagi Reni terdengar seperti iklan; sebut juga yang salah: “Kami yang keliru, Bu.”
  ~ mood(0, 0)
  BU LESTARI (curiga): Yang terekam nanti sepotong. Selalu sepotong.
- -> tutup_batas

=== lestari_amplop ===
# look: heri lestari
OM HERI (senang): Aman, Bu. Sudah sama-sama mengerti.
# thought: bahar Betul kata Heri. Begitu caranya.
Senyum Om Heri mampir sebentar ke saku Anda.
* [“Bu, tadi saya terima uang Bapak ini. Saya kembalikan sekarang, di depan Ibu.” # does: owns-error, plain-words, exposes-publicly]
  # coach: Mahal dan tuntas, tetapi Pak Bahar ikut Anda seret ke depan. Kembalikan dulu kepadanya, pelan, baru melapor tentang diri Anda.
  ~ jalan = 0
  ~ mood(1, -1)
  PAK BAHAR (malu): Itu dari saya, Bu. Bukan dia yang minta.
* [“Izin, Bu, saya ke ruangan Ibu sebentar. Ada yang harus saya luruskan, soal saya.” # does: owns-error, holds-queue, leaves-vague]
  # coach: Yang Anda luruskan diri sendiri, tanpa menyeret siapa pun. Pak Bahar belum tahu artinya; uangnya kembalikan ke tangannya sebelum naik.
  ~ jalan = 0
  ~ mood(0, 1)
  Di tangga Anda berbalik. Seratus ribu itu kembali ke tangan Pak Bahar sebelum Anda naik.
* [“Tidak ada apa-apa, Bu. Tinggal cetak, sebentar lagi Bapak ini juga pulang.” # does: hides-error, deflects]
  # coach: Bu Kabid tenang, dan satu-satunya kesempatan meluruskan baru saja lewat. Coba: “Izin, Bu, saya perlu bicara di ruangan Ibu.”
  ~ mood(0, -1)
  BU LESTARI (lega): Bagus. Begitu.
- -> tutup_batas

=== tutup_batas ===
# exit: lestari
# exit: heri
# exit: reni
# sound: door
Sepatu Bu Lestari menjauh ke arah tangga. Ruang tunggu mulai mengobrol lagi, pelan-pelan.
-> janji

// ---------------------------------------------------------------- Adegan 5

=== janji ===
# scene: janji
# place: counter
# music: calm
# enter: yuni back-right
~ mengendap()
Pukul sebelas lewat. SIAK putus sampai pukul tiga. Pak Kadis tanda tangan secara elektronik, dan hari ini ia di pulau seberang.
{ sebab_kata == 0:
  -> kolom_sebab
}
{ sebab_kata == 1:
  -> perintah
}
-> jalan_pintas

=== kolom_sebab ===
# look: yuni player
# thought: yuni Kalau ditulis sistem, aku selamat. Bapak itu tidak.
YUNI (cemas): Di berita acara ada kolom sebab, Kak. Kutulis apa? Sistem?
* [“Kamu sendiri maunya ditulis apa? Aku tahu ini menyangkut kontrakmu juga, Yun.” # does: asks-open, acknowledges-cost, no-next-step]
  # coach: Anda memberi tempat bagi takutnya. Tetapi kolom itu tugas Anda; sesudah mendengar, putuskan.
  ~ mood(0, 0)
  YUNI (sedih): Yang benar, Kak. Tapi aku takut menulisnya sendiri.
* [“Tulis apa adanya: salah ketik, tidak dibacakan. Habis ini aku bilang ke Bapak.” # does: owns-error, plain-words, explains-next]
  # coach: Kebenarannya kini tertulis dan akan terdengar. Yuni ikut menanggung; tambahkan: “Parafku juga di situ, Yun. Kita berdua.”
  ~ sebab_kata = 2
  ~ mood(1, 1)
  # look: bahar player
  PAK BAHAR (tegas): Jadi bukan sistem. Saya sudah kira.
* [“Tulis gangguan jaringan saja. Tadi sudah telanjur kubilang begitu ke Bapak.” # does: hides-error, shields-colleague, deflects]
  # coach: Kebohongan yang tadi diucapkan kini punya nomor surat. Coba: “Tadi aku keliru bilang. Tulis yang benar, nanti kuralat ke Bapak.”
  ~ mood(0, -1)
  YUNI (lega): Makasih, Kak.
- -> kunci_janji

=== perintah ===
# look: yuni down
# thought: yuni Tadi aku disebut di depan orang. Sekarang biar ada di kertas.
YUNI (tegas): Untuk membuka data yang sudah disetujui, aku minta perintah tertulis, Kak.
* [“Permintaanmu wajar. Aku tulis sekarang, parafku yang dulu juga kusebut di situ.” # does: owns-error, credits-other, plain-words, holds-queue]
  # coach: Yang tadi Anda jatuhkan sekarang Anda angkat, hitam di atas putih. Antrean membayar sepuluh menit; itu harga dari menyebut rekan di depan orang.
  ~ sebab_kata = 2
  ~ mood(0, 1)
  # look: yuni player
  YUNI (lelah): Begitu saja, Kak. Dari tadi aku cuma mau begitu.
* [“Pinjam akunmu sebentar, Yun. Biar aku yang ketik, kamu tidak perlu ikut-ikut.” # does: bends-rule]
  # coach: Yuni akan tercatat mengerjakan yang tidak ia kerjakan, untuk kedua kalinya. Coba: “Aku tulis perintahnya, dengan parafku.”
  ~ mood(0, 0)
  YUNI (marah): Akunku, Kak? Sekarang mau pakai namaku juga?
* [“Ya sudah, nanti biar Bu Kabid yang bikin perintahnya. Kita lihat saja, Yun.” # does: passes-upward, leaves-vague]
  # coach: Yang bisa Anda tulis sendiri sekarang Anda titipkan ke atas, tanpa kapan. Coba: “Aku yang tulis. Tadi aku juga salah menyebutmu.”
  ~ mood(0, 0)
  YUNI (lelah): Nanti. Baik, Kak. Layarnya kututup dulu.
- -> kunci_janji

=== jalan_pintas ===
# look: yuni player
# thought: yuni Aku juga mau Bapak itu pulang sekali ini dengan benar.
YUNI (cemas): Kalau mau cepat, berkasnya kufoto, kukirim WA ke ajudan Pak Kadis. Biasanya juga begitu, Kak.
* [“Telepon ajudannya saja. Tanya jam berapa Pak Kadis bisa tanda tangan dari sana.” # does: opens-way, moves-to-facts, shares-work]
  # coach: Yang dibutuhkan jam, bukan foto. Pertanyaan tidak membocorkan siapa pun.
  ~ mood(0, 0)
  # sound: phone-buzz
  YUNI (lega): Sore, katanya. Begitu ada sinyal, sebelum magrib.
* [“Kirim sekali ini saja, Yun. Kasihan Bapak itu, sudah tiga kali bolak-balik.” # does: hands-out-data, bends-rule]
  # coach: Kasihan Anda benar, jalannya salah: data satu keluarga kini hidup di percakapan orang. Coba: “Telepon saja, tanya jamnya. Berkasnya jangan dikirim.”
  ~ mood(0, 0)
  # sound: phone-buzz
  YUNI (cemas): Terkirim. Centang dua. HP itu siapa yang pegang, ya, Kak?
* [“Kita tunggu jam tiga saja. Kamu makan dulu, Yun, dari pagi kamu belum berdiri.” # does: makes-room, soothes-only, leaves-vague]
  # coach: Yuni terlihat, dan itu perlu. Tetapi menunggu bukan rencana; sebelum ia makan, minta satu telepon.
  ~ mood(0, -1)
  PAK BAHAR (cemas): Tunggu jam tiga lalu apa, Dik?
* [“Jangan lewat WA, Yun, ada NIK anak itu. Kita antre di jalur resmi, apa adanya.” # does: sets-limit, protects-privacy]
  # coach: Datanya terjaga dan “biasanya” Anda hentikan. Sekarang jalan resmi itu perlu jam: “Tolong telepon ajudannya, tanya kapan.”
  ~ mood(0, 0)
  YUNI (lelah): Iya. Benar juga. Kalau nyasar, siapa yang bisa panggil pulang.
- -> kunci_janji

=== kunci_janji ===
# look: bahar player
# camera: close bahar
{ pasti:
  PAK BAHAR (curiga): Tadi pagi Dik bilang pasti. Hari ini, pasti. Orang-orang ini saksinya. Jadi?
- else:
  PAK BAHAR (cemas): Jadi kapan, Dik? Jumat jam dua sekolah tutup.
}
# thought: bahar Jangan bilang “nanti dikabari”.
PAK BAHAR (sedih): Saya bisa pulang empat kali lagi. Dia tidak bisa.
# key
* [“Hari ini tidak bisa saya janjikan, Pak. Jaringannya mati, itu bukan di tangan saya.” # does: admits-limits, leaves-alone, no-next-step]
  # coach: Jujur, dan pintunya berhenti di situ. Sesudah yang tidak bisa, sebut yang bisa: “Yang bisa: besok jam sepuluh, langsung ke saya.”
  { trust >= 5:
    ~ mood(-1, 1)
    PAK BAHAR (lelah): Jujur. Jujur saya terima. Tapi Jumat tetap Jumat, Dik.
  - else:
    ~ mood(1, -1)
    PAK BAHAR (marah): Bukan di tangan Dik. Lalu saya dari tadi bicara dengan tangan siapa?
  }
* [“Hari ini pasti jadi, Pak. Bapak istirahat di rumah saja, nanti kami hubungi.” # does: promises-falsely, soothes-only]
  # coach: Jaringan mati, tanda tangannya di pulau lain: Anda menjanjikan milik orang. Coba: “Hari ini tidak bisa saya janjikan. Besok jam sepuluh, ke saya.”
  { pasti:
    ~ tepat = 3
    ~ mood(1, -2)
    PAK BAHAR (lelah): Pasti lagi.
  - else:
    ~ tepat = 1
    ~ mood(-2, 1)
    PAK BAHAR (lega): Pasti, ya. Baik. Saya tunggu di rumah.
  }
* [“Bapak takut dia hilang dari kertas ini juga. Namanya saya jaga, saya urus, Pak.” # does: names-feeling, leaves-vague, no-next-step]
  # coach: Anda menyentuh yang sebenarnya, dan ia pulang tanpa tahu harus datang kapan. Sambung: “Besok jam sepuluh, langsung ke saya.”
  ~ mood(-2, 1)
  PAK BAHAR (sedih): Dijaga. Ya. Tapi kapan?
* [“Besok jam sepuluh, langsung ke saya di sini. Sekolah saya telepon hari ini.” # does: concrete-commitment, opens-way, explains-next, plain-words]
  # coach: Hari, jam, orang, dan satu hal yang Anda kerjakan sendiri. Ia bisa memegang ini tanpa membacanya.
  ~ tepat = 2
  { trust >= 4:
    ~ mood(-1, 2)
    PAK BAHAR (lelah): Besok. Jam sepuluh. Ke Dik.
  - else:
    ~ mood(0, 1)
    PAK BAHAR (curiga): Besok. Yang kemarin juga bilang besok. Tapi tidak bilang jam.
  }
- { trust >= 6 and baca == 1:
    -> sekali_lagi
  }
  { trust >= 3:
    -> ke_siapa
  }
  -> pamit

=== sekali_lagi ===
# look: bahar down
# thought: bahar Sekali saja. Biar saya dengar dia betul.
PAK BAHAR (sedih): Bacakan sekali lagi, Dik. Yang nanti betul itu.
# sound: queue-bell
A019. Enam belas orang menunggu, dan sebagian ikut diam.
* [“Ada satu hal lagi, Pak: Bapak berhak mengadu. Kalau mau, saya yang tuliskan.” # does: shows-complaint-path, writes-down, holds-queue]
  # coach: Anda memberi haknya, juga terhadap diri Anda sendiri. Tetapi ia minta dibacakan; satu baris dulu, baru pengaduannya.
  ~ mood(0, 1)
  PAK BAHAR (tegas): Mengadu. Bukan buat Dik kena. Biar yang di belakang saya tidak tiga kali.
  -> mengadu
* [“Alya, anak dari ibu Nurhayati. Besok saya bacakan lagi sebelum Bapak paraf.” # does: protects-dignity, checks-understanding]
  ~ mood(-1, 2)
  # look: bahar player
  PAK BAHAR (lega): Nurhayati. Begitu bunyinya.
  -> akhir
* [“Besok saja, ya, Pak, kalau sudah jadi. Nomor yang lain sudah menunggu lama.” # does: cuts-short, keeps-queue]
  # coach: Antrean benar, tetapi permintaannya cuma satu baris. Coba: “Alya, anak dari ibu Nurhayati. Besok saya bacakan lagi, Pak.”
  ~ mood(1, -2)
  PAK BAHAR (lelah): Besok. Ya.
  -> akhir
* [Telepon ke HP Pak Bahar sekarang juga, supaya nomor Anda tersimpan untuk besok. # does: concrete-commitment, skips-check]
  # coach: Nomor yang berdering tidak perlu dibaca. Tetapi ia minta dibacakan; satu baris saja, sebelum HP-nya berbunyi.
  ~ tepat = 2
  ~ mood(0, 0)
  # sound: phone-buzz
  PAK BAHAR (lelah): Ini nomor Dik? Biar, saya hafal angkanya.
  -> akhir

=== ke_siapa ===
# look: bahar player
# thought: bahar Kasih saya satu orang. Jangan kasih saya kantor.
PAK BAHAR (curiga): Kalau tidak jadi juga, saya marah ke siapa?
# sound: queue-bell
A019. Enam belas orang menunggu, dan sebagian ikut mendengarkan.
* [“Bapak berhak mengadu: ke kantor ini, LAPOR, atau Ombudsman. Saya yang tuliskan.” # does: shows-complaint-path, writes-down, leaves-alone, holds-queue]
  # coach: Anda memberi haknya, termasuk terhadap diri Anda. Yang ia minta tadi orang, jadi sebut juga: “Dan sebelum itu, ke saya dulu.”
  ~ mood(0, 1)
  PAK BAHAR (tegas): Tuliskan. Semuanya. Dengan tanggalnya.
  -> mengadu
* [“Marah ke saya pun wajar. Sebelum pulang, aktanya saya bacakan lagi dulu, Pak.” # does: names-feeling, checks-understanding, holds-queue]
  # coach: Marahnya Anda izinkan, dan nama itu ia dengar dengan betul. Antrean mundur satu nomor; jamnya masih perlu disebut.
  { baca == 0:
    ~ baca = 1
  }
  ~ mood(-2, 2)
  PAK BAHAR (sedih): Nurhayati. Ya. Dengan T.
  -> akhir
* [“Jangan marah dulu, ya, Pak. Kita doakan jaringannya lancar, pasti ada jalan.” # does: minimises, soothes-only, leaves-vague]
  # coach: Doa tidak bisa ditagih, dan ia tahu siapa yang akan pulang dengan tangan kosong. Coba: “Ke saya. Loket tiga, jam sepuluh.”
  ~ mood(1, -2)
  PAK BAHAR (lelah): Doa saya sudah. Tiap kali menyeberang.
  -> akhir
* [“Ke saya, Pak. HP Bapak saya telepon sekarang. Loket tiga, besok jam sepuluh.” # does: concrete-commitment, plain-words]
  # coach: Satu orang, satu nomor, satu jam. Yang tidak perlu dibaca: nomor yang berdering di sakunya.
  ~ tepat = 2
  ~ mood(-1, 2)
  # sound: phone-buzz
  PAK BAHAR (lega): Ini berbunyi. Jadi ini Dik.
  -> akhir

=== pamit ===
# look: bahar away
# sound: paper
Ia memasukkan kertas-kertas itu, satu, satu. Simpulnya tidak ia ikat.
# thought: bahar Pulang saja. Bilang ke Alya, tahun depan.
PAK BAHAR (lelah): Sudahlah.
* [“Pak, tunggu. Dari tadi Bapak belum betul-betul saya dengarkan. Saya yang salah.” # does: owns-error, acknowledges-history, no-next-step]
  # coach: Terlambat, dan tetap menahan langkahnya. Sesudah maaf, beri sesuatu yang bisa dibawa: jam, orang, nomor.
  ~ mood(-2, 2)
  Tangannya berhenti di plastik yang ketiga.
  -> akhir
* [Biarkan ia pergi dulu; kalau hatinya sudah dingin, besok lebih mudah bicara. # does: leaves-alone, no-next-step, leaves-vague]
  # coach: Kadang jeda menolong, tetapi tidak untuk orang yang baru saja menyerah. Coba: “Pak, sebentar. Saya telepon sekolahnya sekarang, Bapak dengarkan.”
  ~ mood(0, -1)
  # sound: door
  Pintu kaca itu menutup pelan, seperti biasa.
  -> akhir
* [“Besok jam sepuluh, Pak, ke saya. Sekolah saya telepon sekarang, dengarkan.” # does: concrete-commitment, explains-next]
  # coach: Langkahnya nyata dan terjadi di depannya. Ia pergi karena tidak didengar; satu kalimat tentang itu akan menahannya lebih lama.
  ~ tepat = 2
  ~ mood(-1, 2)
  PAK BAHAR (curiga): Telepon. Keraskan suaranya.
  -> akhir

// ---------------------------------------------------------------- Akhir

=== mengadu ===
{ jalan == 3 or (jalan == 2 and tepat != 2):
  -> lewat_belakang
}
{ kamera >= 2:
  -> dua_belas_detik
}
{ sebab_kata >= 2 and trust >= 4:
  -> laporan
}
-> beres

=== akhir ===
{ jalan == 3 or (jalan == 2 and tepat != 2):
  -> lewat_belakang
}
{ kamera >= 2:
  -> dua_belas_detik
}
{ trust <= 2 or (tepat != 2 and trust <= 4) or tepat == 3:
  -> kursi_kosong
}
{ tepat == 2 and sebab_kata >= 2 and baca == 1 and trust >= 7:
  -> nama_benar
}
-> beres

=== nama_benar ===
# outcome: nama-yang-benar
# music: relief
Rabu, sepuluh lewat tujuh. Lembarnya masih hangat dari mesin cetak.
Anda membacakannya dari atas. Di baris ibu Anda berhenti, lalu membacanya sekali lagi.
# look: bahar down
# camera: close bahar
Telunjuknya menyusuri huruf demi huruf, seperti menyusuri garis pantai di peta.
PAK BAHAR (lega): Nah. Itu dia.
YUNI (lega): Pakai T, Kak. Kucek tiga kali.
# sound: queue-bell
Tiga lapis plastik, simpul pelaut. Papan antrean berkedip: A031.
-> END

=== beres ===
# outcome: beres-tapi-dingin
# music: calm
{ tepat == 1:
  Rabu, hampir tutup. Bukan Selasa, seperti kata Anda.
- else:
  Rabu siang. Kertasnya benar, setiap hurufnya.
}
Ia menerimanya dengan dua tangan dan tidak berkata apa-apa. Anda ingin mengatakan sesuatu. Nomor berikutnya sudah berkedip.
{ sebab_kata == 1:
  Di pantri Yuni makan sendirian, membelakangi pintu. Anda tahu sebabnya.
}
{ sebab_kata == 0:
  Kolom sebab di berita acara tidak pernah Anda buka lagi. Yuni juga tidak membicarakannya.
}
{ sebab_kata >= 2 and baca == 1:
  Anda membacakannya. Ia mengangguk satu kali, lalu pergi.
}
{ sebab_kata >= 2 and baca != 1:
  Di teras ia berhenti dan minta seorang anak sekolah membacakannya. Dua kali.
}
-> END

=== lewat_belakang ===
# outcome: lewat-belakang
# music: tense
# enter: heri centre
Selasa, hampir pukul empat, aktanya jadi. Cepat, persis seperti kata Om Heri.
PAK BAHAR (lelah): Berapa semuanya?
# sound: queue-bell
Hari Kamis, tiga orang di antrean loket tiga membawa fotokopi yang dilipat. Lipatannya sama.
# look: heri player
OM HERI (senang): Pagi, Bos. Ramai, ya.
-> END

=== dua_belas_detik ===
# outcome: dua-belas-detik
# music: tense
# enter: lestari centre
# sound: phone-buzz
Malamnya lewat di grup warga, lalu di grup kantor. Dua belas detik: suara Anda, wajah Pak Bahar. Tanpa sebelum, tanpa sesudah.
BU LESTARI (lelah): Ini teksnya. Baca saja, jangan ditambah.
Permintaan maaf itu ditulis orang lain. Anda membacanya sambil berdiri.
# look: bahar away
Hari Kamis aktanya dibetulkan. Bagian itu tidak ada yang merekam.
-> END

=== laporan ===
# outcome: laporan
# music: calm
# enter: lestari centre
Seminggu kemudian ada pengaduan di meja Bu Lestari. Tiga tanggal, satu lembar periksa, satu paraf. Semuanya tepat.
BU LESTARI (curiga): Ini tulisan tanganmu. Kamu menuliskan pengaduan tentang dirimu sendiri?
Anda diperiksa setengah hari, dan itu benar. Akta Alya sudah lebih dulu dibetulkan.
# sound: stamp
Bulan berikutnya lembar periksa punya baris baru: “Sudah dibacakan kepada pemohon.”
PAK BAHAR (tegas): Bukan buat Dik. Buat yang di belakang saya.
-> END

=== kursi_kosong ===
# outcome: kursi-kosong
# music: off
# exit: bahar
{ tepat == 1 or tepat == 3:
  Hampir pukul empat ia datang sendiri, sebab tidak ada yang menghubungi. Lalu kursinya kosong, dan mapnya tertinggal di situ.
- else:
  Waktu Anda menengadah, kursinya kosong. Mapnya tertinggal, terbuka, tanpa simpul.
}
# sound: phone-buzz
Nomor di map itu Anda telepon. Yang menjawab suara kecil: “Kakek di dermaga.”
Jumat, pukul dua. Sekolah menutup pendaftaran. Di layar masih tertulis Nurhayani. Status: disetujui.
-> END
