// Friday at Nine. Tuesday evening to Friday morning: 412 names, 87 that came back, three offices, one page of agreement.
// Moods: tension (between the offices) and trust (Pak Ansel's), 0 to 10.

VAR tension = 6
VAR trust = 3
// Ririn or her application was blamed in front of others, and it has not been taken back.
VAR tuduh = false
// Promised in the group: at nine I will write here.
VAR ditunggu = false
// Nine people in the group opened the whole list.
VAR terbuka = false
// Pak Ansel's story. 0: never heard; 1: heard, then argued with, or heard in part; 2: heard and borne.
VAR luka = 0
// The sixty-one numbers. 0: left to be the application's fault; 1: half said; 2: owned as one's own file.
VAR akui = 0
// The way that is chosen. 0: none; 1: the data is asked for by letter; 2: nothing moves; 3: all 87 wait for Monday.
VAR jalan = 0
// The three names Bapa Yosef brings. 1: promised; 2: the people were told, or will be fetched.
VAR desa = 0
// The number for the Sekda. 0: none yet; 1: a round 412; 2: three numbers as they are.
VAR angka = 0
// The list was sent to the aide by WA.
VAR kirim = false
// The first breach. 0: kept quiet; 1: said in the group; 2: Pak Ansel was told first; 3: the wrong order was owned.
VAR langgar = 0
// Line five holds a promise: if it leaks I ring, the same night.
VAR kelima = false
-> grup

=== function mood(a, t)
~ tension = MAX(0, MIN(10, tension + a))
~ trust = MAX(0, MIN(10, trust + t))

// Between two scenes trust that nobody tends sinks half a step, and the tension settles as high as trust leaves it.
=== function mengendap()
{ trust > 1 and trust mod 2 == 0:
  ~ trust -= 1
}
~ tension = MAX(1, 8 - trust)

// Before the last scene, what can no longer change the ending is forgotten.
=== function menyederhana()
{ akui == 1 or angka != 2:
  ~ akui = 0
}
{ jalan == 0:
  ~ jalan = 1
}
{ kirim:
  ~ desa = 0
}

// ---------------------------------------------------------------- Scene 1

=== grup ===
# scene: grup
# place: chat
# music: tense
# sound: phone-buzz
# enter: pengelola right
# enter: ririn left
Tuesday, 20.10. The group FLOOD DATA POST, 34 members. The bank has just sent back 87 rows out of 412. Every one bears the same remark: NIK does not match.
RIRIN (worried): With permission, Bapa and Mama all. I've checked the upload page twice. It runs, no errors.
# sound: message
# enter: ansel centre
PAK ANSEL (firm): With permission. The registry never received this data. Without an agreement, no matching. That is all.
# thought: ansel Not my name again.
# enter: yosef back-left
Bapa Yosef forwards a voice note, 0.38. An old woman's voice, wind, chickens: “Bapa Desa, my name's on it, no? Friday I set out early.”
20.16. Three offices are reading. Nobody is typing.
* [“With permission, what we sent was complete. Please check the application again.” # does: blames-office, moves-to-facts]
  # coach: You have not opened the file, and there is a suspect already. Try: “With permission, I'm opening the file now. At nine I'll write here what I find.”
  ~ tuduh = true
  ~ mood(2, -1)
  # sound: message
  Two thumbs up from Social Affairs. From the IT office nothing, then “typing”, then nothing.
* [“Let's all stay calm, please. We're one team, no pointing at each other in here.” # does: minimises, leaves-vague, no-next-step]
  # coach: True, and it changes nothing: those who are angry now feel told off as well. Go on to the work: “I'm opening the file, I'll report at nine.”
  ~ mood(-1, 0)
  # sound: message
  “Noted.” “Noted.” “Noted, one team.” Pak Ansel reads it and does not answer.
* [“With permission, I'm opening the file now. At nine I'll write here what I find.” # does: concrete-commitment, explains-next]
  # coach: One hour, one person, and no suspect yet. The old woman's voice still has no answer; one line is enough: “Bapa Yosef, I heard her.”
  ~ mood(-1, 1)
  ~ ditunggu = true
  PAK ANSEL (neutral): Good. We'll wait.
  # thought: yosef Nine o'clock. Mama Orpa will be asleep.
* [Listen to the voice note twice, right to the end, before you type anything. # does: lets-finish, acknowledges-cost, loses-time, leaves-vague]
  # coach: Now you know who this is for, and the group does not know where you are. One line first: “I'm listening to this, then I open the file.”
  ~ mood(0, 1)
  “My name is Orpa, Bapa. My legs are no good now, but if the name is there, I walk.”
  # sound: message
  By the time you are back in the group there are fourteen messages.
- { tuduh:
    -> tersinggung
  }
  { tension >= 6:
    -> unggah_sudah
  }
  -> unggah_tanya

=== tersinggung ===
# look: ririn down
20.19. Ririn is typing. Stops. Types again.
RIRIN (angry): With permission, Kak. Not an hour yet, and everyone says it's the app. May I know on which row the error is?
# thought: ririn If it is my code after all, I'm finished.
Nobody answers. Everybody has seen it.
* [“I didn't mean you, Nona Ririn. I was asking about the application, not the person.” # does: minimises, argues-back, skips-check]
  # coach: She built it alone in two nights; to her they are the same. Try: “I was too quick, Nona. Nobody knows yet where it went wrong.”
  ~ mood(1, 0)
  RIRIN (tired): Noted, Kak. Not the person.
* [“Send me the upload log, Nona. If it's clean, I'll look somewhere else tonight.” # does: moves-to-facts, keeps-deadline, cuts-short]
  # coach: The facts are indeed there, but the one who was hurt is told to prove herself. One sentence first: “I was too quick to point.”
  ~ mood(0, 0)
  # sound: message
  The log comes within two minutes. Without a covering word.
* [“I was too quick just now. Nobody knows yet where it went wrong, me included.” # does: owns-error, admits-limits]
  # coach: Taken back in the place where the blame was laid, before the same people. That is what makes it count.
  ~ tuduh = false
  ~ mood(-2, 1)
  RIRIN (relieved): Noted, Kak. Thanks. I'll keep looking from this side.
* [Ring Ririn outside the group, and let her be angry until there is none of it left. # does: names-feeling, leaves-vague, loses-time]
  # coach: She is heard, and that will help her tomorrow. But the blame was public and the apology private; the group is still reading the old one.
  ~ tuduh = false
  ~ mood(-1, 0)
  RIRIN (sad): Two nights, Kak. I built that in two nights, in the kitchen of my boarding house.
- -> kunci_grup

=== unggah_tanya ===
# enter: rekan back-right
# sound: message
20.22.
BERTO (worried): With permission, Kak. I'll just put the file here, eh? All 412. So we can check it together.
# thought: rekan Two days I went round for those photocopies. Beaten by a number now?
Four thumbs up. Pak Ansel is typing, then he is not.
* [“Thank you, Berto, for collecting all that. We'll talk about the file in the morning.” # does: credits-other, leaves-vague, loses-time]
  # coach: Berto feels seen, and the file is still at his fingertip. After the thanks, the limit: “Not in the group, please. Those are people's NIKs.”
  ~ mood(0, -1)
  BERTO (tired): Yes, Kak. So tomorrow I may, eh?
* [“Just post it, Berto. It's internal, all civil servants. The more eyes, the quicker.” # does: hands-out-data, leaves-papers-open]
  # coach: Thirty-four phones, and you cannot call a single one back. Try: “Not in the group. Whoever needs to see it, come to my desk.”
  ~ mood(2, -3)
  # sound: message
  ~ terbuka = true
  412 NIKs. Three minutes later Pak Ansel writes one word: “Delete.” Berto deletes it. Nine people have opened it by then.
* [“Not in the group, Berto, those are people's NIKs. Whoever needs them, at my desk tomorrow.” # does: sets-limit, protects-privacy]
  # coach: The limit and its reason in one breath, and the door stays open. One night is spent on it.
  ~ mood(-1, 2)
  BERTO (ashamed): Yes, Kak. Good thing I asked.
  # thought: ansel Well. So somebody does know.
* [“Send it just to me first, Berto. Tonight I'll sort the 87 by village.” # does: moves-to-facts, keeps-deadline, plain-words, leaves-papers-open]
  # coach: The group is safe and the work moves, but 412 NIKs still go by chat. Try: “On a stick, Berto, tomorrow at seven, in the office. Tonight I'll start from the 87.”
  ~ mood(0, 0)
  The file lands in your phone, between wedding photos and the choir's timetable.
- -> kunci_grup

=== unggah_sudah ===
# enter: rekan back-right
# sound: message
20.24. A picture. A screenshot, twenty rows, NIKs and names plain to read.
BERTO (worried): With permission, a sample first, eh, so we can check together. The rest will follow.
# thought: rekan Why is everyone so quiet?
Eleven people have seen it. Pak Ansel is one of them.
* [“Berto, those are people's NIKs. Delete it now. Who told you to send that here?” # does: sets-limit, keeps-deadline, exposes-publicly]
  # coach: The right limit in the wrong place: three offices watch Berto being told off. Have it deleted by phone; put the limit in the group, without his name.
  ~ mood(1, 1)
  “This message was deleted.” Berto writes nothing more that night either.
* [Ring Berto to delete it, then write in the group that it was you who asked for that. # does: protects-privacy, shields-colleague, plain-words]
  # coach: The data leaves the screen and the person does not leave with it. Those who saved it still have to be asked.
  ~ mood(-1, 2)
  BERTO (tired): Thanks, Kak. I only thought, quicker.
* [“With permission, kindly do not forward the above. Your attention is appreciated.” # does: officialese, leaves-papers-open]
  # coach: Polite, and the picture is still there. Try: “We're deleting that picture, it holds people's NIKs. If you saved it, please delete it too.”
  ~ mood(0, -1)
  “Noted.” The picture stays where it is, between two noteds.
* [Go through the twenty rows while they're on the screen, in case a pattern shows. # does: moves-to-facts, finds-cause, leaves-alone, leaves-papers-open]
  # coach: Your eyes are at work, and so are twenty NIKs, for anyone who opens them. Delete first; the file itself is in your own office.
  ~ mood(1, -2)
  Four of the numbers end in nought. You keep that in mind for a moment, then Pak Ansel writes: “Delete.”
- -> kunci_grup

=== kunci_grup ===
# camera: close ansel
# sound: message
{ tension >= 6:
  PAK ANSEL (suspicious): 20.37. With permission. If we are looking for someone, go ahead. We have our outgoing letters complete, with their dates.
- else:
  PAK ANSEL (neutral): 20.37. With permission, a question. Who has the original file now?
}
# enter: mien back-right
MAMA MIEN (tired): With permission, Bapa and Mama. I'm called to the council till Thursday. Our Kak from data will stand in for me at Thursday's meeting. Please chair it for me, eh.
# thought: mien This child can do it. Has to.
Thirty-three people see that you are typing.
# key
* [“With permission. We at Social Affairs followed procedure; my colleagues are ready to be examined.” # does: shields-colleague, hides-behind-rules, no-next-step]
  # coach: You stand in front of your office, and the problem stands behind it. Try: “Certain: 325. Not yet: 87. I'll look for the cause tonight.”
  ~ mood(2, -1)
  # sound: message
  “We followed procedure too.” “The IT office likewise, procedure.” Three procedures, 87 names.
  { ditunggu:
    ~ mood(0, -1)
    PAK ANSEL (neutral): 21.12. With permission. Somebody was going to write here at nine. I am still waiting.
  }
* [“Bapa and Mama, you're all tired, I understand. Let's rest now, and start fresh in the morning.” # does: names-feeling, leaves-vague, loses-time]
  # coach: You saw how tired they are, and everyone feels free to stop. Give one thing that moves while they sleep: “I'll open our own file tonight.”
  ~ mood(-2, 0)
  # sound: message
  “Noted, good night.” Eighteen times. In Tanah Putih one phone waits for an answer to a voice note.
  { ditunggu:
    ~ mood(0, -1)
    PAK ANSEL (neutral): 21.12. With permission. Somebody was going to write here at nine. I am still waiting.
  }
* [“Certain: 325 match. Not yet: 87, and why. Tonight I open our own office's file before any other.” # does: plain-words, admits-limits, moves-to-facts, keeps-deadline]
  # coach: What is known and what is not, in two lines, and one's own office first. Nobody has to defend himself against this sentence.
  ~ mood(-2, 1)
  PAK ANSEL (neutral): Thank you. That is clear.
* [Close the group, ring Pak Ansel himself, and ask him what it is that worries him most about all this. # does: asks-interest, separates-people, loses-time]
  # coach: A question that cannot be answered before 33 people may be answered on the phone. The group has got nothing yet, and that is the price.
  ~ mood(-1, 2)
  PAK ANSEL (suspicious): Not on the phone, Kak. Tomorrow. The back stairs.
-
# exit: rekan
# exit: mien
# exit: yosef
# exit: ririn
# exit: ansel
At eleven the group is quiet at last. Friday is still three nights away.
-> berdua

// ---------------------------------------------------------------- Scene 2

=== berdua ===
# scene: berdua
# place: stairs
# music: calm
# camera: wide
# enter: pengelola right
# enter: ansel left
~ mengendap()
Wednesday, 09.30, white shirts. Along the rail of the stairs behind the registry the old registers hang out to dry, their pages wavy with mud.
Last night you opened the file. 87 numbers, all with sixteen digits. On the screen nothing looks wrong.
{ trust >= 5:
  -> tangga_longgar
- else:
  -> tangga_kaku
}

=== tangga_kaku ===
# look: ansel down
{ terbuka:
  PAK ANSEL (firm): Nine people, Kak. I counted last night who opened it. As to the matching, we shall coordinate first, with those above.
- else:
  PAK ANSEL (neutral): Careful, Kak, this one isn't dry. As to the matching, we shall coordinate first, with those above. You will hear from us.
}
# thought: ansel One “only for a moment”, and I go in.
He turns a page with a ruler. The year 1974. The ink has run to the edges.
* [“Coordinate with whom, Pak, and at about what time? I'll write it down so it's clear.” # does: asks-open, writes-down, cuts-short]
  # coach: You are chasing an hour out of a man who is closing a door. You need the hour, after the door; start with the book: “Everyone born in 1974, Pak?”
  ~ mood(1, -1)
  PAK ANSEL (firm): With those above. In working hours.
* [“The agreement ran out in June, Pak, I know. It wasn't you who let it run out.” # does: separates-people, plain-words, no-next-step]
  # coach: You name the obstacle without laying it on Pak Ansel's shoulders. Then he waits: and so?
  ~ mood(-1, 1)
  PAK ANSEL (neutral): June. The draft of the new one has been on my desk since May. Nobody came for it.
* [Take hold of the book's other side, help him turn the pages, and don't speak yet. # does: makes-room, acknowledges-cost, loses-time]
  # coach: A hand that helps asks for nothing. Ten minutes go to the year 1974, and the door is no longer guarded.
  ~ mood(-2, 2)
  Four pages. At the fifth he starts to say the names, softly, like calling a register.
* [“Pak, it's an emergency. 412 families, and we lose to one single signature.” # does: argues-position, minimises, acts-blind]
  # coach: To you it is one signature, to him it is his. Try: “What do you protect with that signature, Pak?”
  ~ mood(2, -2)
  # thought: ansel One signature. Last year it was one, too.
  PAK ANSEL (firm): We shall coordinate first, Kak.
- -> kunci_berdua

=== tangga_longgar ===
# look: ansel player
PAK ANSEL (tired): Coffee, Kak? One cup, we take turns. This is the register of 1974. Everyone born that year is wet.
# thought: ansel You can't send this book by WA. Good.
The cap of the flask changes hands. Upstairs the counter's printer hums, stops, hums again.
PAK ANSEL (tired): People take us for a door. Nobody asks what's behind it.
* [“Good coffee, Pak. Just those 87 numbers, could one have a quick look on your screen?” # does: asks-permission, minimises, bends-rule]
  # coach: Warmth had only just opened, and at once it was billed, with the word he fears most: quick. Try: “What must on no account happen, Pak?”
  ~ mood(2, -3)
  # thought: ansel A quick look. There it is.
  The cap of the flask is screwed back into place, tight.
* [“Which part, Pak, must never happen again, if I may ask? I'd like to start from there.” # does: asks-interest, acknowledges-history]
  ~ mood(-1, 2)
  PAK ANSEL (suspicious): Again. You say again, Kak. Who told you?
* [“I've sorted the 87, Pak: 52 Tanah Putih, 35 Waimoro. No NIKs, only how many.” # does: moves-to-facts, plain-words, protects-privacy, cuts-short]
  # coach: The figures are neat and no number came along. But he has just spoken of a door, and you answered with a table.
  ~ mood(0, 1)
  PAK ANSEL (neutral): No NIKs. You sorted it yourself, Kak? Good.
* [“They pointed at you last night, in front of everyone. Even reading it felt bad.” # does: names-feeling, soothes-only, leaves-vague]
  # coach: He is no longer alone with last night. Go on with a question, or sympathy stays sympathy: “What is behind that door, Pak?”
  ~ mood(-2, 1)
  PAK ANSEL (sad): Twenty-eight years I've worked, Kak. Being pointed at, that's only since last year.
- -> kunci_berdua

=== kunci_berdua ===
# camera: close ansel
{ trust >= 5:
  PAK ANSEL (neutral): So. What do you need from me, Kak?
- else:
  PAK ANSEL (firm): So. What does Social Affairs request of us?
}
# thought: ansel Don't say “just”.
He closes the book and lays the ruler on top. After this he will go up.
# key
* [“412 families are waiting for Friday, Pak. If anyone starves, people will point at the registry.” # does: argues-position, blames-office]
  # coach: Every hungry person in the regency has just been laid on one man's shoulders. Try: “What happened back then, Pak, that it is guarded like this?”
  ~ mood(3, -3)
  # thought: ansel Hungry people. There is always someone hungry in front of a request like this.
  -> pintu
* [“Before I ask for anything, Pak, may I know: what happened here, that it has to be guarded so?” # does: asks-interest, acknowledges-history]
  # coach: You did not push the door, you asked who once came in. The answer may concern you.
  ~ mood(-1, 1)
  -> cerita_ansel
* [“Suppose no data had to leave, Pak, and your own people did the checking at the village hall?” # does: invents-options, acts-blind, plain-words]
  # coach: The proposal fits something you do not know yet. So he mistrusts the gift; ask first what is being guarded.
  ~ mood(-1, 1)
  -> setengah_pintu
* [“If you need something to hold on to, Pak, I'll get you the Sekda's letter. He wants it done.” # does: pulls-rank, passes-upward]
  # coach: You take it that he needs an order, and he once had an order. Try: “What would you need, Pak, to sleep well on Friday?”
  ~ mood(1, -2)
  -> nama_sekda

=== cerita_ansel ===
# look: ansel away
PAK ANSEL (sad): Last year, the drought aid. Somebody rang: “Just helping out, Pak, only 140 names.” So I sent them.
PAK ANSEL (sad): Three weeks later the 140 got dunned by online lenders. Mamas crying at my counter, holding up their phones: debts they never made.
# sound: paper
PAK ANSEL (tired): The inspectorate called me in twice. On the covering letter, my name. It didn't leak from here, Kak. From your office.
# thought: ansel There. Now comes the defence of that office.
The wind turns the register's pages by itself, three, four.
* [“Who was it, Pak? If they're still with us, I'm taking it upstairs this very day.” # does: moves-to-facts, cuts-short, skips-check]
  # coach: You look for a culprit, he is telling of shame. Try: “So what you guard is that your name isn't used like that again.”
  ~ luka = 1
  ~ mood(1, 0)
  PAK ANSEL (tired): What for, Kak. It's a year ago. Whoever it was may not even know.
* [“So it's not the rule you guard. Your name must not be the leak again. Is that right?” # does: paraphrases, acknowledges-cost]
  # coach: Now the interest has a name, and the name is not “no”. From there two offices can look for the same way.
  ~ luka = 2
  ~ mood(-2, 3)
  PAK ANSEL (tired): That's right. I am not afraid of rules. I am afraid of the words “just helping out”.
* [Say nothing. Don't defend your office, and wait until he goes on of his own accord. # does: lets-finish, acknowledges-history, loses-time]
  # coach: The sentence is left standing with nothing against it; few can bear that. After the silence say what you heard, so that he need not guess.
  ~ luka = 2
  ~ mood(-1, 3)
  PAK ANSEL (sad): Usually people say at once, “it wasn't me, Pak”. Thank you.
* [“I wasn't in this division then, Pak. But on behalf of the office, I apologise.” # does: argues-back, names-feeling, soothes-only]
  # coach: The apology is meant, and its first sentence takes half of it back. Try it without: “From my office. I'm sorry, Pak.”
  ~ luka = 1
  ~ mood(-1, 1)
  PAK ANSEL (neutral): Yes. You weren't there yet. I know.
- -> tutup_berdua

=== pintu ===
# look: ansel away
PAK ANSEL (firm): We shall coordinate first. Through the proper channel.
He lifts the book in both arms, as one lifts a sleeping child. On the third step he stops.
# thought: ansel My sister's family has been sleeping on my floor since the water rose.
PAK ANSEL (tired): One thing, Kak. My family is in Waimoro as well.
* [“Then you know how it feels. Please, Pak, only this once, help us through.” # does: minimises, argues-position, bends-rule]
  # coach: His family's house is used as a reason to ask for what he cannot give. Try stopping after the first sentence, and ask.
  ~ mood(1, -2)
  PAK ANSEL (firm): Only this once. That is exactly how it sounded last time.
* [“How is your family now, Pak? Did the house get it too, when the water rose?” # does: asks-open, names-feeling, no-next-step]
  # coach: He is no longer a door, and you no longer an applicant. The matter has not moved; close with a clear invitation for tomorrow.
  ~ mood(-2, 2)
  PAK ANSEL (sad): The walls are still there. The rest is in the sea.
* [“Very well, Pak, I'll wait. I'll still bring you tomorrow's invitation myself.” # does: explains-next, keeps-deadline, minimises]
  # coach: The step is clear, and his sentence about Waimoro falls to the floor. Pick it up first: “Waimoro, Pak? Was the house hit?”
  ~ mood(0, -1)
  PAK ANSEL (neutral): Please do. Leave it on the clerk's desk.
* [“I'm sorry, Pak. I laid the hungry on your shoulders. It wasn't fair, I take it back.” # does: owns-error, separates-people]
  # coach: The sentence that wounded is taken back by saying what was wrong with it. The wound has not been told, but the man has not left.
  ~ luka = 1
  ~ mood(-2, 3)
  PAK ANSEL (tired): Last year someone put it that way too. Then 140 names leaked. That is all I wanted to say.
- -> tutup_berdua

=== nama_sekda ===
# look: ansel player
His back straightens. So does his voice.
PAK ANSEL (firm): Yes. If the Sekda writes, I answer the Sekda. In writing.
# thought: ansel There was a big name on the phone last time too. In the report only mine was left.
PAK ANSEL (suspicious): The big name is gone by the time of the questioning, Kak. Believe me.
* [“Good, Pak. I'll draft the letter this afternoon, you only need to correct the wording.” # does: writes-down, minimises, officialese]
  # coach: The letter will be neat, and what he just said about a questioning goes by. Try: “What questioning, Pak?”
  ~ mood(0, -1)
  PAK ANSEL (neutral): Please do. Incoming letters get a number. So do outgoing ones.
* [“What questioning, Pak? If you'd like to tell me, I'm listening. No notes.” # does: asks-interest, protects-privacy, loses-time]
  # coach: Among three stiff sentences one was a wound, and you took that one.
  ~ luka = 1
  ~ mood(-1, 2)
  PAK ANSEL (tired): Last year. 140 names, “just helping out”, then the leak. The rest is with the inspectorate.
* [“It's to keep you safe, Pak. With a written order it isn't you who answers for it.” # does: argues-back, passes-upward]
  # coach: You are selling him a protection that he bought once before. Try: “Who signed that time, and who was questioned?”
  ~ mood(1, -1)
  PAK ANSEL (firm): The one who answers is always the one who pressed the button, Kak.
* [“I take that back. I'm the one who needs this, not the Sekda. May we start again?” # does: owns-error, asks-permission]
  # coach: The big name leaves the stairs, two people stay. Starting again is cheaper than a letter answered by a letter.
  ~ mood(-1, 2)
  PAK ANSEL (neutral): From the start. The coffee is down to half.
- -> tutup_berdua

=== setengah_pintu ===
# look: ansel player
PAK ANSEL (suspicious): My people do the walking. Our own device. Nothing goes out?
# thought: ansel Why not simply ask, like all the others?
# sound: paper
PAK ANSEL (suspicious): Where did you get that idea, Kak?
* [“Because it seems you fear the data travelling more than your people. Am I wrong, Pak?” # does: checks-understanding, names-feeling]
  # coach: A guess handed over to be corrected; he is free to say no. That is why he says yes.
  ~ luka = 1
  ~ mood(-1, 2)
  PAK ANSEL (tired): Not wrong. Last year 140 names set out from my hands. They haven't come home yet.
* [“Friday at eight, Pak, two officers, the village hall in Tanah Putih. Could that be?” # does: keeps-deadline, shares-work, cuts-short]
  # coach: The proposal gets an hour at once, but his question gets no answer. Say where from, so that he can trust where to.
  ~ mood(0, 0)
  PAK ANSEL (neutral): It can be worked out. I'll answer at the meeting tomorrow.
* [“From this book, Pak. It can't be sent, so people have to come here and look.” # does: credits-other, plain-words, no-next-step]
  # coach: He smiles, for his book has been understood. Give one step before he goes up: “Tomorrow at ten I bring the sums.”
  ~ mood(-2, 2)
  PAK ANSEL (happy): Ha. So 1974 is still good for something.
* [“It could be anyone's, Pak. As long as the 412 are paid on Friday, I go along.” # does: argues-position, leaves-alone]
  # coach: He asked because he began to be interested, and got your demand for an answer. Try: “From the book you're drying.”
  ~ mood(1, -1)
  PAK ANSEL (neutral): You go along. Good. We shall coordinate first.
- -> tutup_berdua

=== tutup_berdua ===
# camera: wide
# sound: door
{ luka == 2:
  At the top of the stairs he looks back. “Tomorrow I'll come myself, Kak. Not my staff.”
- else:
  The back door closes softly. The year 1974 goes in with it.
}
# exit: ansel
-> rapat

// ---------------------------------------------------------------- Scene 3

=== rapat ===
# scene: rapat
# place: meeting
# music: calm
# camera: wide
# enter: pengelola right
# enter: ansel left
# enter: ririn centre
# enter: yosef back-left
~ mengendap()
Thursday, 10.00, the Assistant's meeting room. Four people, four woven cloths from four islands, one empty chair at the head. All look at the chair, then at you.
{ tuduh or trust < 5:
  -> rapat_kaku
- else:
  -> rapat_longgar
}

=== rapat_kaku ===
# look: ansel player
# look: ririn down
Ririn's laptop is shut. Pak Ansel's folder lies open at the outgoing letters.
PAK ANSEL (firm): With permission. Before we begin: what meeting is this? If it is about matching, I note my objection.
# thought: ansel Note it first. Whatever isn't noted becomes my fault.
BAPA YOSEF (worried): Who's chairing this? Where is Mama Mien?
* [“This meeting looks for the cause of the 87, Pak. Your objection goes in line one.” # does: plain-words, writes-down, leaves-alone]
  # coach: The meeting has a name and Pak Ansel has a line. Bapa Yosef asked who chairs and was not told: “I do, Bapa, for Mama Mien.”
  ~ mood(-1, 1)
  PAK ANSEL (neutral): Line one. Good. It will be read out at the end.
* [“I was only told to stand in, Bapa. If anyone objects, let's wait for Mama Mien.” # does: gives-in, passes-upward]
  # coach: Modest, and now the empty chair is chairing. Try: “I chair today. Twenty minutes, one question: why 87?”
  ~ mood(1, -1)
  BAPA YOSEF (tired): Wait again. Friday is tomorrow, Kak.
* [“Before that, Nona Ririn first, please. Pointed at since Tuesday, and nobody ever asked.” # does: acknowledges-history, asks-open]
  # coach: The one who was pointed at most gets the first word, and those who pointed must listen. Pak Ansel's objection waits; a promise of one line in the minutes would do.
  { tuduh:
    ~ tuduh = false
    ~ mood(-2, 0)
    RIRIN (suspicious): You pointed too, Kak, on Tuesday night. But all right. I've brought the screen.
  - else:
    ~ mood(-2, 1)
    RIRIN (relieved): At last. I've brought the screen.
  }
* [Sit at the side, leave the chair at the head empty, put the 87 names in the middle. # does: separates-people, moves-to-facts, leaves-vague]
  # coach: Four people face one sheet instead of one another. Say why as well, so that the empty chair is not read as doubt.
  ~ mood(-1, 1)
  Three chairs move nearer. 87 names, no NIKs. Bapa Yosef reads them with his lips.
- { tuduh:
    -> nol_sendiri
  }
  -> nol

=== rapat_longgar ===
# look: yosef player
{ luka == 2:
  Pak Ansel has come himself, as he said. He takes the chair next to yours.
- else:
  Pak Ansel nods. Ririn switches her laptop on without being asked.
}
BAPA YOSEF (worried): I told thirty people already that their names are there. Who in this room can say yes?
# thought: yosef I announced it in church. In church, Lord.
No rain has come since the flood. The fan turns the dust over.
* [“Nobody here can say yes alone, Bapa. That's the reason why four of us are sitting here.” # does: admits-limits, separates-people]
  # coach: Honest, and nobody at the table is made the obstacle. Give Bapa Yosef something to hold: “Before noon you'll know who can.”
  ~ mood(-1, 1)
  BAPA YOSEF (tired): Four of us. All right. As long as something comes out of the four.
* [“Thirty people took your word, Bapa. That's heavy to carry. Please, you speak first.” # does: names-feeling, loses-time]
  # coach: He is afraid of being a liar, and you did not make him say it. Twelve minutes are gone; Ririn waits with her screen lit.
  ~ mood(-2, 1)
  BAPA YOSEF (sad): I announced it in church, Kak. Before there was a list. That is the whole of my fault.
* [“Write down the thirty names first, Bapa. We match them with the 87, then talk again.” # does: moves-to-facts, writes-down, cuts-short]
  # coach: The paper is needed, but the worry came first. Try: “Thirty people, Bapa. Let's look for them among these 87.”
  ~ mood(0, 0)
  He writes in capitals. The ninth name he remembers, the tenth he crosses out.
* [“Nona Ririn first, Bapa, if I may. Three days pointed at, and only today anyone asks.” # does: acknowledges-history, explains-next, shares-work, leaves-alone]
  # coach: Ririn gets a place she never had. Bapa Yosef asked in worry and was told to wait; one sentence for him too.
  ~ mood(-1, 1)
  RIRIN (happy): Me? All right, Kak. I've brought the screen.
- { tuduh:
    -> nol_sendiri
  }
  -> nol

=== nol ===
# camera: close ririn
# sound: keyboard
RIRIN (firm): Since Tuesday everybody has said: the app. May I show you one nought?
She sorts the 87 numbers by their last digit. Sixty-one end in nought, lined up neatly like schoolchildren.
RIRIN (worried): People aren't born like that. Out of sixty-one it ought to be six. So it isn't the people.
# thought: pengelola Sixty-one. That is the sheet I pasted in, Monday night.
* [“Three days they pointed at you, Nona, and you're the one who found it. I'm sorry.” # does: names-feeling, no-next-step]
  # coach: She has waited for this since Tuesday. The noughts are still on the screen, and nobody has asked where they come from.
  ~ mood(-2, 1)
  RIRIN (ashamed): It's all right, Kak. For a while I thought it was my code too.
* [“How does it turn to nought, Nona? Slowly, please, so that Bapa Yosef can follow.” # does: checks-understanding, credits-other]
  # coach: The one who found it explains it, and the one furthest from computers understands. That makes the cause belong to four people.
  ~ mood(-1, 1)
  RIRIN (firm): Excel knows fifteen digits by heart, Bapa. The sixteenth it forgets, so it writes nought. Without a word.
* [“So 61 end in nought and 26 do not. That makes two problems, not one. Is that right?” # does: paraphrases, moves-to-facts, leaves-alone]
  # coach: One big problem becomes two that can be counted. The one who found it has not had a word yet.
  ~ mood(-1, 1)
  PAK ANSEL (suspicious): Two problems. Which one is mine?
* [“Excel holds only fifteen digits. It turns the sixteenth to nought. That's why.” # does: finds-cause, plain-words, cuts-short]
  # coach: The right cause, and the discovery passes from Ririn's hands into yours. Give her the sentence: “Why nought, Nona, what do you think?”
  ~ mood(0, 0)
  RIRIN (neutral): Yes. That's what I was going to say.
- -> kunci_rapat

=== nol_sendiri ===
# camera: close ririn
Ririn turns her laptop round. Not towards you: towards Pak Ansel.
RIRIN (tired): I'll show you instead, Bapa. Sixty-one end in nought. People aren't born like that.
# look: ansel down
# thought: ririn Let one person in this room believe me.
# thought: pengelola Sixty-one. That is the sheet I pasted in, Monday night.
Pak Ansel puts on his glasses. Bapa Yosef looks at you.
* [“Please explain it to Pak Ansel, Nona, I'll write it down. I won't interrupt.” # does: lets-finish, writes-down, skips-check]
  # coach: You step back from a place that is not yours. But she was blamed aloud, and you step back without a sound.
  ~ mood(-1, 1)
  RIRIN (neutral): Write, Kak: fifteen digits. The sixteenth becomes nought.
* [“So the upload cuts the numbers off, does it? Could you check again on your side?” # does: blames-office, skips-check, acts-blind]
  # coach: A technical question, and it sounds like a second charge. Try: “Nona, what should I check on my side?”
  ~ mood(2, -1)
  RIRIN (angry): On my side. Again.
* [“May I look too, Nona? On Tuesday night I pointed too quickly. I was wrong.” # does: owns-error, asks-permission]
  # coach: Permission first, then the mistake with no excuse, before the people who read the charge.
  ~ tuduh = false
  ~ mood(-2, 1)
  RIRIN (tired): Move over here, Kak. It glares from there.
* [Take one photocopied ID, have Bapa Yosef read out the number, compare it with the screen. # does: moves-to-facts, shares-work, makes-room, leaves-vague]
  # coach: One sheet is stronger than three opinions, and Bapa Yosef is at work too. What lies between you and Ririn stays on the table.
  ~ mood(-1, 0)
  BAPA YOSEF (firm): A seven at the back. There it's a nought. Who gave it a nought?
- -> kunci_rapat

=== kunci_rapat ===
# camera: wide
# look: ansel player
{ trust >= 5:
  PAK ANSEL (neutral): So there is one file, on one computer. Where was it saved, Kak?
- else:
  PAK ANSEL (suspicious): So there is one file, on one computer. Who saved it?
}
# thought: pengelola Monday, 23.50. I pressed save, and slept the sleep of the just.
The fan turns. Nobody is looking in your direction. Not yet.
# key
* [“Who it was doesn't matter now, Pak. We retype the 61, and by this afternoon it's done.” # does: hides-error, keeps-deadline, leaves-vague]
  # coach: A wise sentence, and its use is to close a question whose answer you know. Try: “Those sixty-one are my file. I'll retype them tonight.”
  ~ mood(1, -1)
  PAK ANSEL (suspicious): Doesn't matter who. Last year it was nobody either, in the end.
* [“The file is ours, but the upload gave no warning. So this concerns two parties, Pak.” # does: moves-to-facts, argues-back, blames-office]
  # coach: Half of it is true, and the other half lands in Ririn's lap. Stop at the first full stop: “The file is ours. I saved it.”
  ~ akui = 1
  ~ mood(1, 0)
  RIRIN (tired): A warning. I never even got the format, Kak.
* [“The format never did reach Nona Ririn. Poor thing, the app was made in too much haste.” # does: deflects, acts-blind, acknowledges-cost, minimises]
  # coach: Warm to the person, and it is still the application that goes home with the blame. She needs no pity, she needs: “that file is mine”.
  ~ mood(1, -1)
  # thought: ririn Poor thing. I'd rather be accused.
  RIRIN (suspicious): The app. So it's still the app.
* [“Those sixty-one are our file. I saved it, Monday night, out of Excel. I was at fault.” # does: owns-error, plain-words, shields-colleague]
  # coach: One person, one night, one cause; there is no Berto in that sentence. From here the quarrel is down to twenty-six.
  ~ akui = 2
  ~ mood(-3, 2)
  Nobody speaks. Then Pak Ansel closes the folder of outgoing letters.
- { akui == 2:
    -> dua_enam
  }
  { akui == 1:
    -> dua_pihak
  }
  -> properti

=== dua_enam ===
# music: relief
PAK ANSEL (neutral): So for me it is twenty-six. Two days I've been bracing myself for eighty-seven.
# look: yosef player
BAPA YOSEF (worried): Many of the twenty-six are my people. What of them?
# thought: ansel If the file is asked for now, we are back on the stairs.
* [“Only twenty-six, Pak. I'll write the request right now, you just initial it by five.” # does: argues-position, keeps-deadline, minimises]
  # coach: The number has shrunk, the request is the old one. Try: “Does any data have to move, Pak, for 26 people?”
  ~ jalan = 1
  ~ mood(1, -2)
  PAK ANSEL (firm): Initial it. We're back to initials.
* [“May I ask all of you: does any data have to move? Or is it enough if people walk?” # does: invents-options, separates-people, asks-open, plain-words]
  # coach: The question that lets every office's rule fit on one table. Bapa Yosef is still waiting for his names; turn to him next.
  ~ jalan = 2
  ~ mood(-2, 2)
  PAK ANSEL (relieved): No need. My officers can go to the village hall with their own device. And the 61, you hold the photocopies, Kak, don't you?
* [“Let's not force Friday. On Monday we open all 87 at your desk, one after the other.” # does: separates-people, agrees-criterion, loses-time, plain-words]
  # coach: Safe for Pak Ansel, and three more days for people who sleep in a church. Ask what can be done by Friday without breaking anything.
  ~ jalan = 3
  ~ mood(-2, 2)
  BAPA YOSEF (sad): Monday. Good. And I'm the one who tells them?
* [“You know them best, Bapa. These 26, who would you say they are, and where are they now?” # does: credits-other, asks-open, moves-to-facts, skips-check]
  # coach: The one who knows is asked at last. There is no way yet; when Bapa Yosef has finished, ask who can go and make sure.
  { luka == 2:
    ~ jalan = 2
    ~ mood(-2, 1)
    PAK ANSEL (tired): Some have died, some moved, some were never on record. That takes seeing them. My officers can go there.
  - else:
    ~ mood(-1, 1)
    BAPA YOSEF (sad): Some are dead already. Some went across the water. Mama Orpa, she has never been on any paper.
  }
- -> tutup_rapat

=== dua_pihak ===
# look: ansel away
PAK ANSEL (firm): Two parties. Then the registry may go home.
# sound: chair
# thought: yosef They count wrong. Who counts people?
BAPA YOSEF (angry): Nobody goes home! In Tanah Putih they sleep in the church.
* [“Let me say it right: that file was saved by me. There's no second party. Sorry, Nona.” # does: owns-error, plain-words]
  # coach: Half an admission is exchanged for a whole one before the meeting breaks up. Dearer than a minute ago, and still enough.
  ~ akui = 2
  ~ mood(-2, 2)
  PAK ANSEL (neutral): Then I'll sit down again. Twenty-six left.
* [“We retype the 61 tonight. For the 26, your officers visit; the data stays where it is.” # does: invents-options, explains-next, cuts-short]
  # coach: A good way, and those who were offended have not stopped being so. One sentence for Ririn first, then the way.
  { trust >= 4:
    ~ jalan = 2
    ~ mood(-1, 1)
    PAK ANSEL (suspicious): Stays where it is. That I can think about standing up.
  - else:
    ~ mood(0, 0)
    PAK ANSEL (firm): We shall coordinate first.
  }
* [“In the minutes let's put ‘a shared constraint’, Pak, so that something comes out of today.” # does: officialese, hides-error]
  # coach: Everyone is safe on that paper, except the cause. Try: “Write: 61, file of Social Affairs, saved by me.”
  ~ mood(-1, -1)
  PAK ANSEL (tired): A shared constraint. That's how it read last year, too.
* [“Nona Ririn, I dragged you in again. What was it, really, that nobody ever gave to you?” # does: acknowledges-history, asks-interest, loses-time]
  # coach: You come back to the one who was hit, and ask what was missing. After her answer say whose file it is.
  ~ mood(-2, 1)
  RIRIN (sad): The format, Kak. One line: text, sixteen digits. I didn't dare to ask.
- -> tutup_rapat

=== properti ===
# music: tense
# sound: keyboard
Ririn clicks twice. File properties. She reads for a long time before she speaks.
RIRIN (worried): Kak. There's an author's name here. Monday, 23.50.
# thought: ririn I don't want to say it. But I don't want to be the app for ever, either.
Now they look in your direction.
* [“The name there needn't be the one who typed, Nona. That laptop gets passed around.” # does: deflects, acts-blind]
  # coach: Perhaps true, and at this table it only sounds like a second door. Try: “That's my name, Nona. I saved it.”
  ~ mood(2, -2)
  PAK ANSEL (firm): Passed around. Excuse me, Kak. I have letters to answer.
* [“Yes, that's my name. I saved it, and just now I was dodging. I'm sorry, all of you.” # does: owns-error, plain-words]
  # coach: Five minutes late, and the five minutes are owned too. So it can still be believed.
  ~ akui = 2
  ~ mood(-2, 1)
  PAK ANSEL (tired): Dodging just now. It's not often one gets that into the minutes.
* [“Let's break for ten minutes. Nona, may I have a word with you outside, just us two?” # does: makes-room, asks-permission, loses-time]
  # coach: Ririn need not go on before everyone, and you get your breath. Those inside are counting the ten minutes too.
  ~ akui = 1
  ~ mood(-1, -1)
  # sound: door
  RIRIN (tired): Outside, all right, Kak. But inside as well.
* [“This leads nowhere. I'll write a note to the Sekda right now, and let him decide.” # does: pulls-rank, writes-down, passes-upward, leaves-alone]
  # coach: A problem that could be settled at this table goes upstairs with your name still in it. Try saying the name first.
  ~ mood(1, -1)
  BAPA YOSEF (tired): The Sekda. The Sekda doesn't sleep in a church.
- -> tutup_rapat

=== tutup_rapat ===
# sound: chair
{ jalan == 2:
  Two lines are left on the board: 61 retyped from photocopies, 26 met at the village hall. There is no arrow between them.
}
{ jalan == 3:
  One word is left on the board, underlined: MONDAY.
}
{ jalan < 2 and akui == 2:
  The number 26 is left on the board, circled twice. Its arrow points nowhere yet.
}
{ jalan < 2 and akui < 2:
  The number 87 is left on the board. Nobody wipes it off.
}
# exit: ansel
# exit: ririn
# exit: yosef
-> tekanan

// ---------------------------------------------------------------- Scene 4

=== tekanan ===
# scene: tekanan
# place: office
# music: calm
# enter: pengelola right
# enter: rekan back-right
~ mengendap()
Thursday, 16.40. Two people and one fan are left in Social Affairs. Berto sorts photocopied IDs, his lips counting.
# enter: yosef left
{ jalan == 2:
  -> bapa_tahu
- else:
  -> bapa_minta
}

=== bapa_minta ===
# look: yosef player
BAPA YOSEF (worried): Kak, only three names. Mama Orpa, Om Lukas, the Benyamin family. Put them in first, it'll tidy itself up later.
# thought: yosef If those three get nothing, I move to another village.
He holds his hat. He stands, though there is a chair.
* [“You fear being called a liar, Bapa. I'll look at those three names tonight.” # does: names-feeling, leaves-vague]
  # coach: You named his fear exactly. But “I'll look” reaches him as “they're in”; say as well what you cannot promise yet.
  ~ desa = 1
  BAPA YOSEF (relieved): You'll look. There. I'll tell them, it's being looked at.
* [“I can't, Bapa. Three today, thirty tomorrow. The ones who go in are those checked.” # does: sets-limit, leaves-alone]
  # coach: A clear limit, and the same for all. He is still standing with his hat in his hand; give an hour and a place, or a chair.
  BAPA YOSEF (tired): Checked. Checked by whom, at what time? That's all I asked.
* [“All right, Bapa, just three, I'll put them in. Or old folk walk seven kilometres for nothing.” # does: bends-rule, acknowledges-cost, gives-in]
  # coach: Your pity is real, and the other twenty-three have no village head who came by today. Try: “I note the people, Bapa, the money I don't promise yet.”
  ~ desa = 1
  BAPA YOSEF (happy): God repay you, Kak. First thing tomorrow they'll be at the bank.
* [“Let's go and tell them tonight, Bapa, you and I, before anyone starts walking at dawn.” # does: tells-first, shares-work, acknowledges-cost]
  # coach: Heavy news, and you do not leave it to a messenger. Two hours of tonight go to a village road, and three people do not set out in vain.
  ~ desa = 2
  BAPA YOSEF (sad): You and I. All day I thought it was only me.
- { akui == 2:
    -> mien_file
  }
  { jalan >= 2:
    -> mien_jalan
  }
  -> mien_bubar

=== bapa_tahu ===
# look: yosef player
BAPA YOSEF (neutral): At eight tomorrow I open the hall, the chairs are out already. But these three, Kak: Mama Orpa, Om Lukas, the Benyamin family. Put them in first, it'll tidy itself up.
# thought: yosef If the officers ask for papers, they'll go home.
He has already written the three names in the palm of his hand.
* [“All right, just three. I'll slip them in with the 61, Bapa, they get typed tonight.” # does: bends-rule, gives-in]
  # coach: This morning's agreement is six hours old and has three holes already. Try: “Bring the people to the hall, Bapa, don't put in the names.”
  ~ desa = 1
  ~ mood(1, -1)
  BAPA YOSEF (happy): There. Only three people, who's the loser?
* [“Bring the people, Bapa, not only their names. The officers decide that, not me.” # does: admits-limits, explains-next, leaves-alone]
  # coach: It is clear who decides, and honest. Who brings Mama Orpa over seven kilometres has not been answered.
  BAPA YOSEF (tired): Bring them. With what? My bike's still in the mud.
* [“Mama Orpa walks, doesn't she? At six I fetch all three, Bapa, you wait at the hall.” # does: makes-room, concrete-commitment, skips-check]
  # coach: Mama Orpa's legs are counted in at last. Make sure that Bapa Yosef does not hear the car as money: fetched to be checked, not to be paid.
  ~ desa = 2
  BAPA YOSEF (relieved): Six o'clock. She'll have been up since three.
* [“Don't say ‘they're in’, Bapa. Say ‘they get checked at eight’. Can you repeat it?” # does: checks-understanding, agrees-criterion]
  # coach: One word put right tonight, thirty disappointments fewer tomorrow. He feels like a pupil; say it together, do not order it.
  BAPA YOSEF (ashamed): Checked at eight. Not in yet. Good.
- { akui == 2:
    -> mien_file
  }
  -> mien_jalan

=== mien_file ===
# exit: yosef
# sound: phone-buzz
# enter: mien left
MAMA MIEN (worried): Child, I hear the file was ours. Why own up all alone? Enough now, send what the Sekda wants. I'll answer for it.
# thought: mien Last year I put their report in a drawer. This child doesn't know.
Behind her voice they are in session. A gavel, laughter, a gavel.
* [“You'd answer on paper, Mama. The one who presses the button is me, and I won't.” # does: sets-limit, no-next-step]
  # coach: A limit towards someone who loves you, and no tremble in it. Give her something to take into the session: three numbers.
  ~ mood(0, 1)
  MAMA MIEN (firm): Stubborn. Where does it come from. From me, I suppose.
* [“You want to shield me, Mama, I know. Get me time instead, till seven tomorrow.” # does: names-feeling, shares-work, keeps-deadline, leaves-vague]
  # coach: Her loyalty is accepted and given other work. Say outright as well that the file will not be sent.
  MAMA MIEN (tired): Seven. That I can do. Asking for time is my trade.
* [“61 get retyped tonight, 26 get seen in person. You only have to say so there, Mama.” # does: moves-to-facts, keeps-deadline, explains-next, cuts-short]
  # coach: A short sentence with numbers in it; that is what calms her. Her offer to answer for it got no answer, and she hears that.
  MAMA MIEN (neutral): Six one, two six. Wait, I'm writing it on my hand.
* [“If you order it in writing, Mama, one line here on WA will do, I'll send it now.” # does: gives-in, passes-upward, minimises]
  # coach: You protect yourself from one who is protecting you, and the file will leave all the same. Try: “Don't answer for it, Mama. Get me time.”
  ~ mood(0, -1)
  MAMA MIEN (sad): In writing. So you too want things in writing by now.
- -> kunci_tekanan

=== mien_jalan ===
# exit: yosef
# sound: phone-buzz
# enter: mien left
MAMA MIEN (tired): They say the meeting got somewhere. Where, if the Sekda has nothing in his hand? Enough, send it. I'll answer for it.
# thought: mien Don't let the council learn it from someone else.
Behind her voice they are in session. A gavel, laughter, a gavel.
* [“Have you eaten, Mama? There since morning. Leave this end to me, slowly does it.” # does: names-feeling, leaves-vague, soothes-only]
  # coach: She smiles, and still has not one number to take inside. Try: “325 for certain, Mama. The rest I report at seven.”
  MAMA MIEN (tired): Eaten, what. Just send it, child.
* [“May I be honest, Mama? 61 of the 87 are my own file, and the meeting didn't get it clear.” # does: owns-error, tells-first]
  # coach: Your superior hears it from you, and not from the council. The admission is still owed to Ririn and Pak Ansel.
  { akui == 0:
    ~ akui = 1
  }
  MAMA MIEN (worried): Oh, child. A mercy that I hear it from nobody else.
* [“Yes, Mama. I'll get the file ready on my phone, but I'll wait till you ring again.” # does: gives-in, leaves-papers-open]
  # coach: Half obedient: the file stands on the threshold and nobody has said no. Try: “I won't send the file, Mama. I'll send the numbers.”
  ~ mood(0, -1)
  MAMA MIEN (neutral): Yes. I'll ring in a little while.
* [“That is the result, Mama: no file gets sent. The numbers I hand over at seven.” # does: sets-limit, keeps-deadline, minimises]
  # coach: The limit and what takes its place, in one breath. She offered her shoulder and got no thanks; that can follow.
  ~ mood(0, 1)
  MAMA MIEN (suspicious): No file. Will the Sekda swallow that? Very well, you face him.
- -> kunci_tekanan

=== mien_bubar ===
# exit: yosef
# sound: phone-buzz
# enter: mien left
MAMA MIEN (worried): I hear the meeting broke up. The Sekda asked me in mid-session. Enough, send it. I'll answer for it.
# thought: mien Last year I kept quiet. Now it's my children who get hit.
Behind her voice they are in session. A gavel, laughter, a gavel.
* [“Give me till nine tonight, Mama. If there's no way by then, I report to the Sekda myself.” # does: concrete-commitment, explains-next, leaves-alone]
  # coach: One hour and one person. She rang because she was worried, and was closed with a timetable; a word for the worry first.
  MAMA MIEN (tired): Nine. Not past nine.
* [“The meeting failed because of me, Mama. The 61 are my file, and I didn't say so.” # does: owns-error, tells-first, no-next-step]
  # coach: The worst news comes from your own mouth. Then she asks: and now? Have one step ready.
  { akui == 0:
    ~ akui = 1
  }
  MAMA MIEN (sad): I too once didn't say something, child. We'll talk, later.
* [“If you answer for it, Mama, yes. I'll have the file ready, the aide can pick it up.” # does: gives-in, passes-upward]
  # coach: The decision moves to someone who is in session. The button stays in your hand; try holding it until there is a way.
  ~ mood(0, -1)
  MAMA MIEN (neutral): Yes. Have it ready. I'm going back in.
* [“Pak Ansel is afraid, Mama, not stubborn. I'm the one who hasn't managed to hear him.” # does: credits-other, admits-limits, loses-time]
  # coach: You do not sell a colleague to your superior. Mama Mien knows where the fear comes from, and the question may open a drawer.
  ~ mood(0, 1)
  MAMA MIEN (worried): Afraid. Yes. He has reason. Ask him about last year, don't ask me.
- -> kunci_tekanan

=== kunci_tekanan ===
# exit: mien
# sound: door
# enter: ajudan left
AIDE (firm): Afternoon. One number, Kak, on the Sekda's desk by seven tomorrow. The list you send to me by WA, the letter will follow.
# camera: close ajudan
{ akui == 2:
  AIDE (suspicious): They say you chaired this morning. You're staff, aren't you, Kak?
- else:
  AIDE (suspicious): Three offices, and nobody dares to write down a number. You're staff, aren't you, Kak?
}
# thought: ajudan If I come back with nothing, I'm the one who stands before that desk.
His phone is open already, turned to you. Berto has stopped counting.
# key
* [“Just write 412, Kak. That was the number all along, and tomorrow all of it gets paid.” # does: promises-falsely, acts-blind]
  # coach: A number that reads well, and 87 people in it are in nobody's hand yet. Try: “325 for certain, 61 tonight, 26 at the village hall.”
  ~ angka = 1
  AIDE (relieved): 412. Round. Now that's more like it.
* [“I am. That's why I don't promise what isn't mine to give. Here are the three numbers.” # does: sets-limit, admits-limits, moves-to-facts, writes-down]
  # coach: The rank that was used against you becomes the reason. The channel is refused, the need is met: a number that will still be true tomorrow.
  ~ angka = 2
  # thought: ajudan Actually the Sekda never said WA.
  You write: 325 certain, 61 tonight, 26 not yet. Below it: “That one number does not exist yet, Pak.” He photographs it twice.
* [“Sent to bring one number back, and here you stand, Kak, that's no fun. Sit down, I'll check.” # does: names-feeling, leaves-vague, loses-time]
  # coach: He sits, and for the first time this afternoon he is not an office. But he goes back with nothing; a sheet with three numbers would fill his hand.
  ~ angka = 0
  # sound: chair
  AIDE (tired): Thank you. But check until when, Kak? They keep ringing me.
* [“Just this once I'll send it to your phone, Kak. Once the Sekda has read it, delete it.” # does: hands-out-data, leaves-papers-open]
  # coach: The list has just left everyone who could guard it. Try: “Not the list, Kak. The numbers I write down for you now.”
  ~ kirim = true
  ~ mood(1, -2)
  # sound: message
  412 names, 412 NIKs. One tick. Two ticks. The aide nods and is already at the door.
-
# exit: ajudan
# camera: wide
The late light climbs the wall, then it is gone. Berto switches on the lamp.
-> sepakat

// ---------------------------------------------------------------- Scene 5

=== sepakat ===
# scene: sepakat
# place: office-night
# music: calm
# enter: pengelola right
# enter: rekan back-right
~ mengendap()
~ menyederhana()
Thursday, 19.40. Mosquitoes, sweet tea, two folders of photocopied IDs. On the desk a sheet of paper, ruled by you along the edge of your staff card.
{ jalan != 2:
  -> lembar_seret
}
{ tuduh:
  -> lembar_sepi
}
-> lembar_lima

=== lembar_lima ===
# enter: ansel left
# enter: ririn centre
Four lines are there: 325 get paid. 61 are retyped, column set to text. 26 are met at the hall, at eight. One mouth that tells the Sekda.
RIRIN (happy): I've locked the column, Kak. Try typing fifteen digits. There, it refuses.
# look: ansel down
# thought: ansel Four good lines. The last ones were tidy too.
PAK ANSEL (neutral): Line five is empty. What goes in there?
* [“Line five: your name appears on no letter, Pak. The name of my office will do.” # does: protects-dignity, leaves-vague]
  # coach: You guard his name without being asked. But if something goes wrong the paper does not know who did what; add one name, yours.
  ~ mood(-1, 2)
  PAK ANSEL (relieved): Your office. Good. I'll sign here, quite small.
* [“Line five: if anything leaks, I'm the one to ring you. The same night, in person.” # does: concrete-commitment, explains-next]
  # coach: An agreement that has thought of its own breach. This promise will be called in, perhaps sooner than you think.
  ~ mood(-1, 1)
  ~ kelima = true
  PAK ANSEL (suspicious): The same night. I'm holding on to that sentence, Kak.
* [“Four will do, Pak, nobody reads more than that. Shall we start typing, do you think?” # does: keeps-deadline, skips-check, cuts-short]
  # coach: The clock is running, and the line he pointed at is the one that is not safe yet. Ask what belongs there; two minutes will do.
  ~ mood(0, -1)
  PAK ANSEL (neutral): Please do. Four.
* [“The fifth I left empty for you, Pak. What is there that still isn't safe for you?” # does: asks-interest, credits-other]
  # coach: The last question goes to the one who bears the most. The answer must be written down as a step, not only heard.
  ~ mood(-1, 2)
  { luka == 2:
    PAK ANSEL (tired): You know by now, Kak. If anything happens, let me not hear it from someone else. Write that.
    ~ kelima = true
  - else:
    PAK ANSEL (suspicious): Nothing goes by WA. Not one sheet. Write that.
  }
- -> kunci_sepakat

=== lembar_sepi ===
# enter: ansel left
Four lines are there. After the second, “column locked so that no nought gets in”, stands Ririn's name. Her chair is empty.
PAK ANSEL (neutral): That young lady doesn't pick up. Nor would I, if I were her.
# thought: ansel Those who get pointed at in public don't come out at night.
BERTO (worried): If we type without her, Kak, the noughts come back.
* [“Nona Ririn, kindly assist tonight for the sake of the flood victims. Thank you.” # does: officialese, keeps-deadline, minimises]
  # coach: A polite message that could be sent to anyone. She is waiting for one sentence that is for her alone.
  Two blue ticks. She has read it. That is all.
* [Type a short message: I blamed you in the group, that was wrong. I ask for nothing. # does: owns-error, separates-people]
  # coach: An apology that sends no bill. For that very reason she may come.
  ~ tuduh = false
  ~ mood(-1, 1)
  # sound: message
  Twenty minutes. Then a file and one line: “I've locked the column, Kak. Send the number if it sticks.”
* [“We lock the column ourselves. Berto reads, I type, Pak Ansel listens. All of it twice.” # does: shares-work, agrees-criterion, plain-words, leaves-alone]
  # coach: Three people, one measure: everything read twice. Enough for the numbers; Ririn remains the one who was blamed and then not needed.
  ~ mood(-1, 1)
  PAK ANSEL (neutral): Twice. I'll hold the ruler.
* [“Could you ring Nona Ririn, Pak? Since the meeting it seems she trusts you better.” # does: asks-permission, credits-other, passes-upward]
  # coach: True, she trusts Pak Ansel better. What has to reach her is not a request but a sentence of yours.
  ~ mood(0, -1)
  PAK ANSEL (tired): I could. But the debt isn't mine, Kak.
- -> kunci_sepakat

=== lembar_seret ===
# enter: ansel left
{ jalan == 3:
  One line so far: everything on Monday. Written like that, the 325 wait as well.
- else:
  The sheet is still blank. Pak Ansel has dropped in because your lamp was on.
}
PAK ANSEL (tired): Ten minutes, Kak. At home my sister's family sleeps on the floor.
# thought: ansel Still not gone home. The one who rang me last year was asleep by this hour.
Outside a water truck goes by. The glasses tremble.
* [“Nothing needs to move, Pak. We type the 61, and your officers see the 26 at the hall.” # does: invents-options, plain-words, cuts-short]
  # coach: A way that keeps every rule, spoken before you asked what he is keeping. If he trusts you, it is enough.
  { trust >= 5:
    ~ jalan = 2
    ~ mood(-1, 1)
    PAK ANSEL (relieved): I have two officers, one device. Eight o'clock. Why not yesterday already, Kak?
  - else:
    { jalan < 2:
      ~ jalan = 1
    }
    ~ mood(0, 0)
    PAK ANSEL (suspicious): At this time of night. Draw up a letter, I'll read it tomorrow.
  }
* [“The 325 go tomorrow. The 87 we open on Monday at your desk, together, row by row.” # does: agrees-criterion, separates-people, plain-words, loses-time]
  # coach: Nobody is forced, and the measure is a shared one. The three days are paid for by 87 families; they must be told tonight.
  ~ jalan = 3
  ~ mood(-2, 2)
  PAK ANSEL (neutral): At my desk. There are two chairs. Good.
* [“I'll bring the letter to your house tonight, signed by my Kadis. Can it go tomorrow?” # does: argues-position, writes-down]
  # coach: Quick and proper, and it still asks for what he has not been able to give since Tuesday. Ask what he can give.
  { jalan < 2:
    ~ jalan = 1
  }
  ~ mood(1, -1)
  PAK ANSEL (firm): A letter, by all means. The answer is a letter, too.
* [“If Friday passes, your sister waits with the rest. I'll just let all 412 through, Pak.” # does: bends-rule, threatens]
  # coach: Pity used as a hammer, and 26 names that nobody has ever seen slip through with it. Try: “What can be done tomorrow, Pak, without breaking anything?”
  ~ angka = 1
  ~ mood(2, -2)
  PAK ANSEL (sad): My sister's name is among the 325. I never asked for it.
- -> kunci_sepakat

=== kunci_sepakat ===
# exit: ansel
# exit: ririn
# music: tense
# sound: message
At 22.41, two desks from you, Berto presses “send”: 61 numbers, 61 photos of IDs, to FLOOD DATA POST. “To go faster, let's share the typing.”
# camera: close rekan
# thought: rekan A little more. A little more and I can sleep.
BERTO (tired): Done, Kak. Let everyone help.
Twenty photos are open on the screen already. Eight people are reading. Pak Ansel's name is not among them yet.
# key
* [Delete it, just you two, without fuss. If nobody asks, it need not come up tomorrow. # does: shields-colleague, leaves-vague, hides-error]
  # coach: Berto is safe tonight, and eight people have read it all the same. After deleting, ring one man before he sees it.
  ~ langgar = 0
  ~ mood(0, -1)
  BERTO (ashamed): Gone, Kak. Nobody replied. We're safe, no?
  -> menunggu
* [Delete it on Berto's phone, then ring Pak Ansel at once, before he opens the group himself. # does: tells-first, keeps-deadline, protects-privacy, leaves-alone]
  # coach: The data comes down and the news arrives by your own mouth. Berto stands alone between two desks; go back to him after this.
  ~ langgar = 2
  ~ mood(0, 1)
  It rings. Four times. Berto holds his phone in both hands, like a cracked plate.
  { trust >= 5:
    -> telepon_percaya
  }
  -> telepon_dingin
* [Sit down by Berto, delete them one by one, then write in the group what just happened. # does: makes-room, shields-colleague, writes-down, plain-words, loses-time]
  # coach: Berto is not left alone and the group knows how it was. Eight minutes went, and one man read it with all the others, not from you.
  ~ langgar = 1
  ~ mood(0, 0)
  # sound: message
  “22.49. Our office sent out 61 photos of IDs. Deleted now. If you saved any, please delete them.” Your name beneath it.
  -> terbaca
* [“Delete it, Berto! You were told, not in the group. Now write in there why you did it.” # does: exposes-publicly, sets-limit]
  # coach: The limit is right, the punishment is in front of thirty-four people. Try: “Delete it first, Berto. I'll do the writing in the group.”
  ~ langgar = 1
  ~ mood(1, 0)
  # sound: message
  “I apologise, I sent it, because I wanted to be quick. Berto.” He writes it standing up.
  -> terbaca

=== telepon_percaya ===
# enter: ansel left
# camera: close ansel
{ kelima:
  PAK ANSEL (tired): Line five then, Kak. Not three hours old and in use already. How many got to open them?
- else:
  PAK ANSEL (tired): I was just going to sleep, Kak. Photos of IDs? How many got to open them?
}
# thought: ansel My hand is shaking. But it's our Kak who rang.
His voice is very low, like that of a man who does not want to wake his sister.
* [“Eight, Pak. I have their names; tonight I ring them one by one to have it all deleted.” # does: concrete-commitment, plain-words]
  # coach: A figure, names, tonight. He is afraid as well; one word for that makes the figure easier to hear.
  ~ mood(-1, 1)
  PAK ANSEL (neutral): Note the time too. When it was sent, when it was deleted.
* [“Eight. Pak, what do you need from me so that tomorrow can still go ahead as agreed?” # does: asks-interest, acknowledges-cost, keeps-deadline]
  ~ mood(-1, 2)
  PAK ANSEL (tired): One page. What happened, who saw it, and you sign it, Kak. That's all I never got, last time.
* [“You've a right to be afraid, Pak. If you'd rather pull out, I won't argue with you.” # does: names-feeling, gives-in, no-next-step]
  # coach: You name his fear and give him a way out. Say as well what you are doing tonight, so that he has a reason to stay.
  ~ mood(-1, 1)
  PAK ANSEL (sad): Pull out to where, Kak. Tomorrow comes, afraid or not.
* [“Berto hasn't slept for two nights, Pak. I should have sent him home, it's not on him.” # does: shields-colleague, owns-error]
  # coach: You put yourself in front of Berto, with a true reason. Answer his question too: eight people.
  ~ mood(-1, 1)
  PAK ANSEL (tired): Send him home. But answer me first: how many?
- -> akhir

=== telepon_dingin ===
# enter: ansel left
# camera: close ansel
PAK ANSEL (angry): The second time, Kak. From the same office.
# thought: ansel At least this time somebody says so.
After that only his breathing. He does not hang up.
* [“This isn't like then, Pak. Eight minutes, all insiders, and I've deleted it already.” # does: moves-to-facts, argues-back, minimises]
  # coach: All of it true, and all of it for you. Try: “Yes, Pak. The second time. Eight people opened it, I ring them tonight, one by one.”
  ~ mood(1, -1)
  PAK ANSEL (firm): Insiders. Last year it was insiders, too.
* [Let him be angry until it is over. Don't explain anything, and don't hang up on him. # does: lets-finish, acknowledges-history, loses-time]
  # coach: His anger is a year late and has a listener at last. When it is spent, give him the figure: eight people, rung tonight.
  { luka == 1:
    ~ luka = 2
  }
  ~ mood(-2, 2)
  PAK ANSEL (tired): There. That was for last year as well. Tomorrow, I'll see.
* [“Yes, the second time. There's no excuse. I'll write it all down tonight and sign it.” # does: owns-error, plain-words]
  # coach: No excuse, and on paper: what he never got last time. His anger is not over; do not hurry to hang up.
  ~ mood(-1, 2)
  PAK ANSEL (suspicious): Put in the time. And who saw it.
* [“What do you need, Pak, for tonight's page to hold? Tell me and I'll see to it.” # does: asks-interest, keeps-deadline, leaves-alone]
  # coach: A good question for a man who has not finished being angry. Listen for a minute, then ask again.
  ~ mood(0, 1)
  PAK ANSEL (firm): What I need is for tonight not to have happened. That you cannot see to.
- -> akhir

=== terbaca ===
# enter: ansel left
# sound: phone-buzz
At 23.05 Pak Ansel's name comes up on your phone.
{ kelima:
  ~ mood(1, -1)
  PAK ANSEL (tired): I read it in the group, Kak. I also read line five again. It says something else.
- else:
  PAK ANSEL (tired): I read it in the group, Kak. Just like the other thirty-three.
}
# thought: ansel Twenty minutes I waited for a call.
* [“Eight people opened it, Pak. Deleted at 22.49, and I've asked each of them to delete.” # does: moves-to-facts, explains-next, cuts-short]
  # coach: The data is complete, and he did not ring for data. Try: “You should have been the first I rang.”
  ~ mood(0, 0)
  PAK ANSEL (neutral): Eight. Good. I'll note it on my side as well.
* [“Reading that at this hour must have been a shock. I'll listen first, Pak, please.” # does: names-feeling, no-next-step]
  # coach: He may be afraid before he has to agree. Close with one step for tonight, or he goes to sleep with the fear alone.
  ~ mood(-2, 1)
  PAK ANSEL (sad): I opened that group with shaking hands, Kak. Fifty-two years old, and shaking at a phone.
* [“I ought to have rung you first, Pak. I put the group before you. That was wrong of me.” # does: owns-error, acknowledges-history]
  # coach: It is not the photos that you regret to him but the order. That is what he waited twenty minutes for.
  { trust >= 5:
    ~ langgar = 3
  }
  ~ mood(-2, 2)
  PAK ANSEL (tired): Yes. The order, Kak. Next time, the order.
* [“I wrote it openly, Pak, so that nobody need feel it was being hidden from anyone.” # does: plain-words, argues-back]
  # coach: Open to everyone, and so nothing in particular to him. Try naming the order that was wrong, without defending the way.
  ~ mood(1, -1)
  PAK ANSEL (firm): Openly. True. My name was in the open too, back then.
- -> akhir

=== menunggu ===
# enter: ansel left
# sound: phone-buzz
At 23.05 Pak Ansel's name comes up on your phone.
{ kelima:
  PAK ANSEL (neutral): Kak. I have our page here in front of me. How does line five go again?
- else:
  PAK ANSEL (neutral): Kak. Might there be something you would like to tell me?
}
# thought: ansel Ririn sent me the picture at 22.44. I've been waiting.
Berto shakes his head. It is nearly on the desk.
* [“Nothing important, Pak. It's all still as on tonight's page. Sleep well, Pak.” # does: hides-error, leaves-vague]
  # coach: He rings because he knows. The question was the last door, and you shut it from inside. Try: “There is, Pak. 22.41, from my office.”
  ~ mood(2, -4)
  PAK ANSEL (neutral): Good. Good night, Kak.
* [“There is, Pak. 22.41, 61 photos of IDs, from my office. I should have rung you.” # does: owns-error, plain-words]
  # coach: Twenty-four minutes late, and complete. He knows the difference between late and never.
  ~ langgar = 1
  ~ mood(-1, 1)
  PAK ANSEL (tired): Yes. I've seen it. I wanted to hear whether you'd say so.
* [“Berto sent it, Pak, without my knowledge. I've had a word with him already.” # does: names-colleague, moves-to-facts, deflects]
  # coach: True, and Berto hears it from two desks away. Try: “From my office, Pak. Tonight I'm the one who answers for it.”
  ~ langgar = 1
  ~ mood(0, -2)
  PAK ANSEL (tired): Last time there was one name too that somebody had a word with. Mine.
* [“I see that you know, Pak. I was afraid to ring you. That's the truth of it.” # does: plain-words, acknowledges-cost, no-next-step]
  # coach: Fear that is admitted is easier to believe than a reason. What is missing: what you do tonight about those eight.
  ~ langgar = 1
  ~ mood(-1, 1)
  PAK ANSEL (sad): Afraid. I know that one. Next time ring while you're afraid, Kak.
- -> akhir

// ---------------------------------------------------------------- The end

=== akhir ===
# camera: wide
{ kirim:
  -> surat_menyusul
}
{ angka == 1 and jalan != 2:
  -> tepat_waktu
}
{ jalan == 2 and akui == 2 and angka == 2 and langgar >= 2 and trust >= 5 and not tuduh and desa != 1:
  -> padan
}
{ jalan == 3 and luka == 2 and langgar >= 2 and trust >= 6:
  -> meja_sama
}
{ jalan < 2 or langgar == 0 or trust <= 2:
  -> tunda
}
-> dua_angka

=== padan ===
# outcome: padan
# music: relief
# place: meeting
# exit: rekan
{ langgar == 3:
  PAK ANSEL (neutral): The order was wrong, Kak, but nothing was hidden. My officers still come at eight.
}
{ langgar == 2 and luka == 2:
  PAK ANSEL (relieved): I see it now, the picture. You told me first. Tomorrow I'll come myself.
}
{ langgar == 2 and luka < 2:
  PAK ANSEL (neutral): You told me first. I make a note of that, too. My officers still come at eight.
}
# enter: yosef back-left
Friday, nine o'clock, the bank opens its doors. 325, then the 61 that you typed that night while Berto read. 386 families.
At the village hall of Tanah Putih 26 names are called, one by one. Eleven are dead, nine have moved. Six sit on chairs, and have never been on any paper.
# look: ansel down
PAK ANSEL (firm): Mama Orpa. What year were you born, Mama? Take your time, I'll write it down.
She does not know the year. She knows the season. Pak Ansel writes down the season first.
-> END

=== meja_sama ===
# outcome: meja-yang-sama
# music: relief
# exit: rekan
On Friday at nine 325 families are paid. The 87 were told the night before, one by one, and some were angry. They had a right to be.
{ angka == 2:
  The Bupati's speech has three numbers in it. People take it for his new style.
- else:
  The Bupati's speech has no number in it. In the afternoon you deliver three, initialled and explained.
}
# place: office
Monday, 07.40. On your desk lies last year's report of the leak. Mama Mien took it out of her drawer, unasked, with the date on which she got it.
Then Pak Ansel in the doorway, with a folder and two coffees. This time there are two cups.
PAK ANSEL (neutral): The draft of the new agreement. Article five I wrote myself: if it leaks, whoever knows first picks up the phone.
# look: ansel player
PAK ANSEL (happy): Read it, Kak. Don't just help out.
-> END

=== dua_angka ===
# outcome: dua-angka
# music: calm
# exit: ansel
{ angka == 1:
  Friday, seven o'clock. On the Sekda's desk lies 412, from you. At eight comes another number, from the registry, with a signature.
- else:
  Friday, seven o'clock. Two sheets on the Sekda's desk, from two offices. The numbers differ, for last night nobody read theirs to the other.
}
# enter: ajudan left
AIDE (angry): The Bupati asks whom he is to believe. I've been told to come back with the answer, Kak.
{ tuduh and jalan == 2:
  The nought came back in nine of the numbers. At eleven last night the one who could have locked it did not pick up.
}
{ desa == 1:
  In front of the bank three people have stood since six. Bapa Desa said that their names were in.
}
# enter: yosef back-left
What saves Berto and the registry's officers is a note with your signature: 325, 61, 26, and why. It does not save the day.
BAPA YOSEF (tired): Numbers there may be two, Kak. The people come one at a time.
-> END

=== tepat_waktu ===
# outcome: tepat-waktu
# music: calm
# exit: ansel
# place: meeting
Friday, nine sharp. 412 families, read out by the Bupati, applauded. All are paid, even those whom nobody has ever seen.
# enter: yosef left
BAPA YOSEF (ashamed): Opa Markus got his, Kak. His son fetched it. Opa Markus died in May, you know.
{ desa == 1:
  The three names he brought you were paid as well. That is why he does not look at you.
}
# sound: phone-buzz
On Monday a journalist rings. Eleven of the recipients are dead; she has the names and the dates. She asks who wrote 412.
-> END

=== tunda ===
# outcome: tunda
# music: off
# exit: ansel
{ langgar == 0:
  Friday, 06.50. A letter from the registry, numbered and dated: the officers are withdrawn pending a written explanation. The bank waits. Everyone waits.
- else:
  Friday, 06.50. Letter answers letter. The bank waits for one list that two offices dare to sign. There is no such list.
}
{ tuduh:
  Nobody has come from the IT office. The upload page has been switched off, according to procedure.
}
{ desa == 1:
  Three people who were told that their names were in stand at the very front.
}
# enter: yosef left
{ desa == 2:
  Mama Orpa does not walk; she knows, from you. Before the glass door stand those whom nobody told. It says: put off.
  BAPA YOSEF (tired): One pair of legs we spared, Kak. Who tells the others?
- else:
  At eleven Mama Orpa reaches the bank. Seven kilometres, rubber sandals, her church dress. On the glass door it says: put off.
  BAPA YOSEF (angry): Who is going to tell her? I've been a liar twice this week already.
}
-> END

=== surat_menyusul ===
# outcome: surat-menyusul
# music: tense
# exit: ansel
Friday goes smoothly. There is a speech, there are photos, an orderly queue. The letter has not followed yet, and nobody asks for it.
# sound: phone-buzz
Three weeks later a mother from Waimoro stands at your desk. On her phone a message: two million owed, due tomorrow, with her own NIK in full.
# enter: yosef left
BAPA YOSEF (sad): Nine in Tanah Putih already, Kak. They think it came from us.
# enter: ansel centre
{ luka >= 1:
  PAK ANSEL (sad): I told you, Kak. On those stairs, I did tell you.
- else:
  PAK ANSEL (sad): I know this message. Last year there were 140. You never asked, Kak.
}
-> END
