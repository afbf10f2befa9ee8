// Counter Three. Tuesday, rain, number A012: a certificate with one wrong letter, the third visit.
// Pak Bahar's moods: anger and trust, 0 to 10.

VAR anger = 7
VAR trust = 3
// “For certain” was said in the first scene.
VAR pasti = false
// A form was handed over before anything was asked.
VAR formulir = false
// Other roads. 1: Om Heri was given a place; 2: Pak Bahar was left to go with Om Heri; 3: the note in the photocopies was taken.
VAR jalan = 0
// How often Reni's camera has caught something that cannot be taken back (0 to 2).
VAR kamera = 0
// 1: the certificate was read aloud to him; 2: he was shamed.
VAR baca = 0
// Claimed to meet him for the first time.
VAR lupa = false
// What was said about the cause. 0: the system; 1: Yuni; 2: we; 3: my initials.
VAR sebab_kata = 0
// The promise at the end. 0: none; 1: “today for certain”; 2: day, hour, person; 3: the second “for certain”.
VAR tepat = 0
-> antre

=== function mood(a, t)
~ anger = MAX(0, MIN(10, anger + a))
~ trust = MAX(0, MIN(10, trust + t))

// Between two scenes his anger falls or rises to where his trust has left it.
=== function mengendap()
~ anger = MAX(1, 8 - trust)

=== function terekam()
~ kamera = MIN(2, kamera + 1)

// ---------------------------------------------------------------- Scene 1

=== antre ===
# scene: antre
# place: hall
# music: tense
# sound: rain
# enter: petugas right
# enter: bahar left
# look: bahar player
PAK BAHAR (angry): You don't go swapping people's names! That's not my daughter's name!
# enter: ibu-antre back-left
# enter: reni back-right
Counter three, Tuesday morning, rain. The old man's folder is wet. A whole waiting hall stops talking.
PAK BAHAR (angry): Twice you've sent me home. This is three. Today I'm not going home!
# sound: queue-bell
# thought: bahar If I keep my voice down, they send me home again.
The queue board blinks: A012. There are twenty-three numbers after him.
* [“May I hold the certificate, Pak? We'll look together at which name is wrong.” # does: asks-permission, moves-to-facts]
  ~ mood(-1, 0)
  PAK BAHAR (suspicious): Look. They looked last time too. They looked, and then they sent me home.
* [“Fill in this correction form first, Pak. Then I'll process it straight away.” # does: acts-blind, cuts-short, hides-behind-rules]
  # coach: He came with a name and was given paper; and you do not know yet what is wrong. Try: “Whose name was swapped, Pak? You say it, I'll write it down.”
  ~ formulir = true
  ~ mood(1, -1)
  # sound: paper
  The form slides through the slot in the glass. He looks at it the way people look at a bill.
  # thought: bahar Paper again. In front of everyone.
  PAK BAHAR (angry): Paper again?
* [“All right, Pak, leave it to me. It'll be done today for certain, don't worry.” # does: promises-falsely, soothes-only]
  # coach: “For certain” calms now and collects later, and you have not seen a single page. Try: “I've got it, Pak. Give me some time to find where it went wrong.”
  ~ pasti = true
  ~ mood(-3, 1)
  PAK BAHAR (relieved): For certain? You all heard that. Dik here says for certain.
* [“Sent home twice, anyone would be angry. Sit down first, Pak. I'm listening.” # does: names-feeling, acknowledges-history, holds-queue]
  # coach: His anger has been named and his visits counted, so he need not shout any more. Those who wait pay for it; slip in: “Counter two will take the next number.”
  ~ mood(-2, 1)
  # sound: chair
  PAK BAHAR (tired): Sit. Yes. You're the first today who's told me to sit.
- { formulir:
    -> kertas
  }
  { anger >= 6:
    -> kamera_naik
  }
  -> bayi

=== kamera_naik ===
PAK BAHAR (angry): Talk low and nobody hears. Talk loud and now you all turn round!
# look: reni player
A woman in the back row raises her phone. Its little light comes on.
# thought: reni Last year they did this to my mother. Nobody believed her.
RENI (firm): I'm recording, Kak. So it's clear later who said what.
* [Put down the pen, look at Pak Bahar, and keep quiet until he has quite finished. # does: lets-finish, holds-queue, leaves-vague]
  # coach: Your silence gives him room, and someone who is heard is done sooner. Tell the queue, so that those who wait do not feel forgotten: “One moment, everyone.”
  ~ mood(-2, 1)
  PAK BAHAR (tired): Three times I took the boat across. That's all. That's all I wanted to say.
* [“Go ahead and film, Mbak. Pak, can you read me the child's number, the NIK?” # does: exposes-publicly, leaves-papers-open]
  # coach: Sixteen digits that belong to a child are now in a stranger's phone. Try: “I'll look at the certificate myself, Pak. No need to say the number.”
  ~ mood(0, -1)
  He says it from memory, loudly, digit by digit. The phone listens.
* [“Film me if you like, Mbak, but not his face, please. Go on, Pak, what then?” # does: sets-limit, protects-privacy]
  # coach: The limit is clear, and it is not yourself that you protect. So Reni can follow it without losing.
  ~ mood(-1, 2)
  The camera sinks a little, until only the counter is in it.
* [“Put the phone away, Mbak. This is an office, not a show. Or I call security.” # does: threatens, leaves-alone, passes-upward]
  # coach: The threat makes you the story, and Pak Bahar the backdrop. Try: “You may film me, Mbak. Please not this gentleman's face.”
  ~ terekam()
  ~ mood(1, -1)
  # thought: reni There. This is what we had no proof of then.
  RENI (angry): Security? Go on. I'm still recording, Kak.
- -> kunci_antre

=== bayi ===
# sound: baby
WOMAN IN THE QUEUE (tired): Kak, will it be long? She hasn't slept since before dawn.
# look: ibu-antre bahar
# thought: ibu-antre Poor man. But I only have leave from work until ten.
The baby cries. People look at Pak Bahar, and then at you.
* [Ask counter two to take the next two numbers, and only then turn back to Pak Bahar. # does: keeps-queue, leaves-alone, leaves-vague]
  # coach: The queue is helped, but all that while Pak Bahar talks to a back. Give him one sentence first: “One second, Pak, so that nobody hurries us afterwards.”
  ~ mood(0, 0)
  # sound: queue-bell
  A013 to counter two. Pak Bahar waits for you to turn round, and counts.
* [“Straight to the point then, Pak, think of the others. Whose name is wrong?” # does: cuts-short, keeps-queue]
  # coach: The queue moves, and he has just learned that he is in its way. Try: “Whose name is wrong, Pak?” without a word about the others.
  ~ mood(2, -1)
  PAK BAHAR (angry): Think of the others. And what am I, Dik?
* [“Take a priority seat, Bu, I'll call you. Pak, whose name have they got wrong?” # does: makes-room, asks-open]
  ~ mood(-1, 1)
  WOMAN IN THE QUEUE (relieved): Thank you, Kak.
* [“He isn't finished yet, Bu. It's his third time here. Bear with us a moment.” # does: acknowledges-history, explains-next, holds-queue]
  # coach: You stand up for Pak Bahar with a reason that others can follow. The baby still cries; offer as well: “You can sit in the priority seats, Bu, I'll call you.”
  ~ mood(-1, 1)
  WOMAN IN THE QUEUE (tired): Yes, Kak. Yes.
- -> kunci_antre

=== kertas ===
Pak Bahar turns the form over, and over again. He does not touch the pen on its string.
# look: bahar down
PAK BAHAR (ashamed): I left my glasses at home.
# enter: heri centre
# look: heri bahar
# thought: heri One like him every day. When did this office ever ask.
OM HERI (happy): Here, Pak, I'll fill it in for you. I do it all the time. All right, Boss?
* [“The mother's name goes in this box, Pak, the NIK there. Slowly, I'll wait here.” # does: skips-check, minimises, holds-queue]
  # coach: Clear and patient, but meant for someone who can fill it in. If his hand does not move, change the road: “Or you say it, and I'll write.”
  ~ mood(1, -1)
  He nods at every box. His pen stays on the desk.
* [“Fine, Om, give him a hand. Once it's filled in, Pak, come straight back to me.” # does: sends-to-fixer, keeps-queue, gives-in]
  # coach: You have just taught him that help in this office comes from Om Heri. Try: “I'll fill in the form, Pak. That's part of the service.”
  ~ jalan = 1
  ~ mood(-2, -1)
  OM HERI (happy): There. Easy. Have a seat, Pak.
* [“There are reading glasses at the information desk, Pak. I'll hold your number.” # does: leaves-alone, opens-way, skips-check]
  # coach: Meant to help, but now he must pretend to read with someone else's glasses. Try: “Let me fill it in, Pak. You just tell me.”
  ~ mood(1, -1)
  PAK BAHAR (suspicious): Not just any glasses. Mine are different.
* [“Never mind the form, Pak. You tell me and I'll do the writing. Thanks, Om.” # does: protects-dignity, explains-next, writes-down]
  # coach: You take the paper back without asking why it was not filled in. The door is held open, and he can pass with his head up.
  ~ mood(-2, 2)
  # thought: bahar He isn't asking why.
  PAK BAHAR (tired): Ah. Tell it. That I can do.
-
# exit: heri
Om Heri drifts back to the door, where he does his waiting.
-> kunci_antre

=== kunci_antre ===
# look: bahar player
# camera: close bahar
PAK BAHAR (worried): My granddaughter Alya's starting school. They sent her papers back, the mother's name doesn't match. Friday at two they close.
{ anger >= 6:
  PAK BAHAR (angry): Her own mother's name, Dik! How do you get her own mother wrong?
- else:
  His hand holds the folder down on the desk, as if it might float off.
}
# thought: bahar Just ask me. Anything. Only don't make me write.
By your hand lies a stack of forms. Beyond it, twenty-three people.
# key
* [“What is her right name, Pak? Say it slowly, I'll write it just as you say it.” # does: asks-open, writes-down]
  # coach: He is asked to say, not to fill in. His tongue is sure of itself, and the name comes before the form.
  ~ mood(-2, 2)
  PAK BAHAR (sad): Nur. Ha. Ya. Ti. With a T, Dik. As in hati. Heart.
* [“To make it valid, this form has to be filled in, Pak. I'll wait right here.” # does: acts-blind, hides-behind-rules]
  # coach: The one thing that he dreads today lies in front of him, and people are watching. Try: “Tell me the right name, Pak, and I'll write it.”
  ~ mood(2, -2)
  # thought: bahar Paper again. In front of everyone.
  He looks at the form, and then at the door.
* [“Of course you're angry. She has a name, and the state made her someone else.” # does: names-feeling, soothes-only]
  # coach: He feels understood, but his business has not moved a step. Go on with a question: “What is her right name, Pak?”
  ~ mood(-2, 1)
  PAK BAHAR (sad): Someone else. Yes. That's how it feels.
* [“So they refused it over the mother's name, and close Friday at two. Right, Pak?” # does: paraphrases]
  { anger >= 6:
    # coach: A paraphrase helps someone who has said it once; someone on his third time may feel tested. Acknowledge the visits first, then repeat it briefly.
    ~ mood(1, 0)
    PAK BAHAR (angry): I've told you people that three times! At this very counter!
  - else:
    # coach: He hears his trouble come back in good order. From here on he need not repeat it.
    ~ mood(-1, 1)
    PAK BAHAR (tired): Right. Friday. That's right.
  }
-
# exit: reni
# exit: ibu-antre
You pull the chair closer to the glass. The wet folder moves on to the desk.
-> cerita

// ---------------------------------------------------------------- Scene 2

=== cerita ===
# scene: cerita
# place: counter
# music: calm
# camera: wide
# enter: yuni back-right
~ mengendap()
The folder is wet, the papers are not. Three layers of plastic, tied with a sailor's knot.
{ trust >= 5:
  -> cerita_luka
- else:
  -> cerita_tuduh
}

=== cerita_luka ===
PAK BAHAR (sad): It was the last ferry that night. Rain like this. I fetched the midwife myself, she crossed in my raincoat.
PAK BAHAR (sad): Thirty years a ferry bosun. I've had women give birth on deck. But that was my own child.
# sound: queue-bell
# enter: bapak-antre back-left
# thought: bahar It's a long time since anyone asked about that night.
MAN IN THE QUEUE (tired): Much longer, Kak? I'm A014. I haven't had a fare since morning.
* [“And when you came here to get the certificate, Pak, how did that go?” # does: asks-open, holds-queue]
  # coach: A wide-open question, and the queue waits for the whole of the answer. Narrow it to what matters: “When you signed, Pak, how was that?”
  ~ mood(0, 1)
  PAK BAHAR (tired): Getting it was easy. It's what came after.
* [“She even crossed with you. The midwife's birth letter, do you have it?” # does: moves-to-facts, acknowledges-history]
  ~ mood(-1, 1)
  # sound: paper
  PAK BAHAR (relieved): I do. It's here. This one never got wet.
* [“Sorry to stop you, Pak. To make Friday, can we go to the name first?” # does: cuts-short, keeps-queue]
  # coach: You are right about the time, but what you cut off is that very night. Try: “The midwife crossed with you. Do you still have her letter, Pak?”
  ~ mood(1, -1)
  PAK BAHAR (tired): Yes. The name. Everyone's in a hurry to get to the name.
* [Let the story run to its end; take your hands right away from the keyboard. # does: lets-finish, holds-queue]
  # coach: A story that is not cut off comes by itself to the sentence that matters. Raise a hand to the queue, so that those who wait know they are seen.
  ~ mood(-2, 2)
  PAK BAHAR (sad): Alya came as we tied up. Past three in the morning. The midwife cut the cord, I held the torch.
- -> kunci_cerita

=== cerita_tuduh ===
PAK BAHAR (angry): Bring a letter, I brought it. Sign here, I signed. And then I'm the one to blame.
# sound: queue-bell
# enter: bapak-antre back-left
MAN IN THE QUEUE (tired): Much longer, Kak? I'm A014. I haven't had a fare since morning.
# look: bahar player
# thought: bahar That signature. What if it was me that spoiled it.
PAK BAHAR (suspicious): You were here that time too, weren't you, Dik? Office faces, all the same.
* [“I've never met you before, Pak. It may have been one of my colleagues.” # does: deflects, no-next-step]
  # coach: You step out of his story before checking that you were never in it. Try: “It may have been me, Pak. We'll see in the file.”
  ~ lupa = true
  ~ mood(1, -1)
  PAK BAHAR (suspicious): A colleague. There's always a colleague.
* [“Let's put it in order, Pak. On what date did you come first, and when next?” # does: writes-down, cuts-short]
  # coach: The dates are needed, but he is talking about being blamed. Try: “Who told you it was your fault?” The dates can follow.
  ~ mood(1, 0)
  PAK BAHAR (angry): Dates. I remember the rain, not the date.
* [“When they told you to sign, what did they explain to you? Tell me about it.” # does: asks-open, moves-to-facts]
  # coach: In the middle of the accusation there is one word that matters: sign. You pick it up without defending yourself.
  ~ mood(-1, 2)
  PAK BAHAR (tired): Nothing. They pointed at the place. That's all.
* [“Do this, do that, and then the blame. In your place I'd be sick of it too.” # does: names-feeling, soothes-only]
  # coach: He is no longer alone with his anger, but the detail has slipped past. Go on: “Which signature was that, Pak?”
  ~ mood(-2, 1)
  PAK BAHAR (tired): Sick of it. Yes. That's the word.
- -> kunci_cerita

=== kunci_cerita ===
PAK BAHAR (tired): The first time was quick. “Here, Pak.” I was only told to sign. So I signed.
# sound: paper
He holds up the certificate and looks at it for a long time. Its letterhead is at the bottom.
# look: bahar down
# camera: close bahar
# thought: bahar Does Dik see it, or not?
PAK BAHAR (ashamed): Without my glasses it's all a blur. Read it out, Dik. What does it say?
# key
* [Turn the certificate towards him and point to one line: mother, here's the error. # does: moves-to-facts, skips-check]
  # coach: Quick and exact, but he nods at something that has not reached him. Try: “I'll read that line to you, Pak. You tell me if it's right.”
  ~ mood(1, -1)
  # thought: bahar Which one?
  PAK BAHAR (ashamed): Yes. That.
* [“You can't read, Pak, is that it? It doesn't matter, lots of people can't.” # does: exposes-publicly]
  # coach: What he has hidden for sixty years has just been heard as far as the back row. Try: “I'll read it from the top, Pak, and we check it together.”
  ~ baca = 2
  ~ mood(3, -3)
  Two people in the front row turn round. One of them quickly looks at the floor.
* [“I'll read it line by line, Pak, from the top, so we both check it together.” # does: protects-dignity, checks-understanding]
  # coach: You help without naming what you have seen, and he checks with you. You start at the top, not at the error: that is how he comes to know his own paper.
  ~ baca = 1
  ~ mood(-2, 2)
  # thought: bahar Together, he says.
  PAK BAHAR (relieved): That's it. Like that. From the top.
* [“Hard without glasses. Bring them tomorrow, Pak, so you can see for yourself.” # does: sends-home, skips-check]
  # coach: You accept his excuse and turn it into a fourth journey. Try: “I'll just read it to you now, Pak.”
  ~ mood(2, -2)
  PAK BAHAR (tired): Tomorrow. It's always tomorrow.
- { baca == 1:
    -> dibacakan
  }
  { baca == 2:
    -> terbongkar
  }
  -> mengangguk

=== dibacakan ===
You read slowly. Name. Date. Place of birth. First child, a girl, of the mother Nurhayani.
PAK BAHAR (sad): There. Not that. Nurhayati.
# camera: close bahar
# thought: bahar If she's wrong in here as well, where is she then?
PAK BAHAR (sad): Six days after Alya was born, she died. They've taken her off the family card. On this paper she's still a mother.
* [“What name is in the midwife's letter, Pak? If it fits, we have a short road.” # does: moves-to-facts, opens-way, cuts-short]
  # coach: The road is short indeed, but he has just told you of his daughter's death. One sentence first: “I'm sorry for your loss, Pak.” Then the letter.
  ~ mood(0, -1)
  PAK BAHAR (tired): Nurhayati. It's right in the letter. It's right everywhere but here.
* [“Six days. Now I see, Pak. For you this isn't just a paper for the school.” # does: names-feeling, soothes-only]
  # coach: You name what he is guarding, not only what he has come to arrange. Give it a next step: “Do you have the midwife's letter, Pak? Let's compare.”
  ~ mood(-2, 2)
  PAK BAHAR (sad): It isn't. It's where she lives.
* [“Nurhayati, with a T. I'll write it large here, then spell it out for you.” # does: checks-understanding, writes-down]
  ~ mood(-1, 1)
  PAK BAHAR (relieved): T. Yes. Spell it once more.
* [“Patience, Pak. What counts now is Alya's school, a letter is easily fixed.” # does: minimises, soothes-only]
  # coach: Meant to make it lighter, but it makes light of what weighs most. Try: “Nurhayati. I'm writing it now, so that it won't be wrong again.”
  ~ mood(2, -1)
  PAK BAHAR (angry): Easy? If it's easy, why three times?
- -> tutup_cerita

=== mengangguk ===
His eyes do not follow to the paper. His eyes are on your mouth.
# thought: bahar Just say it. Let me hear it.
PAK BAHAR (suspicious): So what does it say there?
* [“It's one letter off, Pak, that's all. Do you have the midwife's note to match?” # does: minimises, moves-to-facts, skips-check]
  # coach: To the office one letter, to him his child's name; and he still does not know what it says. Try: “It says Nurhayani here. How should it sound?”
  ~ mood(1, -1)
  PAK BAHAR (angry): One letter. Let me take one off your name, Dik.
* [“You look worn out, Pak. Have some water first, we'll take this nice and slow.” # does: names-feeling, soothes-only, leaves-vague]
  # coach: You see how tired he is, and say so. But he asked what it says; after the water, answer him.
  ~ mood(-2, 1)
  PAK BAHAR (tired): Water, fine. But what does it say?
* [“What it says is Nurhayani. How do you say it should be, Pak? Let's go again.” # does: checks-understanding]
  # coach: One step late, but now he hears it and can answer. It does take time; less than a fourth visit.
  ~ baca = 1
  ~ mood(-1, 2)
  PAK BAHAR (sad): Nurhayati! My daughter. She died six days after Alya was born. And now she's somebody else.
* [“I just showed you, Pak. If you agree, sign here and I'll process it at once.” # does: acts-blind, skips-check, cuts-short]
  # coach: Just so did the certificate go wrong: a signature before it was heard. Try: “Before you sign, Pak, let me read it to you.”
  ~ mood(2, -2)
  PAK BAHAR (suspicious): It was like this before too. Sign first, wrong after.
- -> tutup_cerita

=== terbongkar ===
# music: tense
The voices in the hall drop. They drop too far.
# thought: bahar My neighbour's sitting in the second row.
PAK BAHAR (angry): Who says I can't? Who?
* [“I only meant to help, Pak. Nobody here is trying to make you look small.” # does: minimises, argues-back]
  # coach: You defend what you meant, while it is his ears that hurt. Try: “I put that badly, Pak. I'm sorry.”
  ~ mood(1, -1)
  PAK BAHAR (angry): Help. They all heard it, Dik.
* [“If you can, Pak, go ahead and read it out. Which part do you say is wrong?” # does: humiliates, argues-back, holds-queue]
  # coach: You win the argument, and a grandfather loses in front of his neighbour. Try: “I put that badly, Pak. Reading this out is my job.”
  ~ terekam()
  ~ mood(3, -3)
  # look: bahar down
  He lifts the certificate. No sound comes. Someone at the back clicks their tongue, and not at him.
* [“I put that badly, Pak. I'm sorry. Reading it out is my job, for anyone.” # does: protects-dignity, owns-error, plain-words]
  # coach: An apology with no “but”, and the reason now belongs to the counter, not to him. It does not erase what was heard, but he can sit down again.
  ~ baca = 1
  ~ mood(-2, 2)
  He stands for a long time. Then he draws up the chair, slowly.
  # thought: bahar For anyone. All right then.
  PAK BAHAR (tired): If it's your job, read.
* [Take him to the quiet end of the counter, bring a chair, and talk in a low voice. # does: makes-room, holds-queue]
  # coach: A quiet place helps, but the sentence still hangs there. Add: “What I said was wrong, Pak.”
  ~ baca = 0
  ~ mood(-2, 1)
  # sound: chair
  PAK BAHAR (ashamed): Here will do. It's out now.
- -> tutup_cerita

=== tutup_cerita ===
# exit: bapak-antre
# camera: wide
# sound: paper
{ baca == 2:
  ~ baca = 0
}
Midwife's letter. Family card. Certificate. You lay the three side by side and open the record.
-> sebab

// ---------------------------------------------------------------- Scene 3

=== sebab ===
# scene: sebab
# place: counter
# sound: keyboard
~ mengendap()
In the midwife's letter, Nurhayati. On the family card, Nurhayati. On the screen, Nurhayani. Status: approved.
Two dates on the screen lie six days apart: Alya born, her mother dead.
Below them the check slip. Pak Bahar's signature, shaky as if written on board. Beside it an officer's initials. Yours. Yuni leans in and whispers.
# look: yuni down
YUNI (worried): Kak, I typed that one. The network had just come back, I was rushing. My contract's up next month.
{ trust >= 5:
  -> sebab_tenang
- else:
  -> sebab_curiga
}

=== sebab_tenang ===
# look: bahar player
# thought: yuni If my name comes out, I'm finished.
PAK BAHAR (worried): Found it, Dik? It's me, isn't it? I did sign.
* [“Not you, Pak. We asked for that signature before we'd read you what it said.” # does: relieves-guilt, plain-words]
  # coach: He asked about himself, not about the letter, and you answered that first. The guilt is lifted before it can set.
  ~ mood(-2, 2)
  # thought: bahar Not me.
  PAK BAHAR (relieved): No. Not me.
* [“Just a moment, Pak. Yun, please print the midwife's letter and the check slip.” # does: shares-work, moves-to-facts, leaves-alone, leaves-vague]
  # coach: The evidence moves, and so does Yuni, but you left his question lying on the desk. Add four words: “It wasn't you, Pak.”
  ~ mood(0, -1)
  The printer starts up. Pak Bahar looks at his own hands.
* [“Well, you did sign, Pak, so it had been checked back then. But never mind that.” # does: blames-citizen, hides-behind-rules]
  # coach: This confirms his greatest fear, and “never mind” does not take it back. Try: “We asked for that signature before we had read it to you, Pak.”
  ~ mood(1, -2)
  # thought: bahar So it's true. I'm the one who wiped her out.
  PAK BAHAR (ashamed): So it was me.
* [“I know you're scared, Yun. We'll face it together. Pak, one moment, we'll check.” # does: names-feeling, leaves-alone, leaves-vague]
  # coach: Yuni is no longer alone, but Pak Bahar asked and got “we'll check”. Answer first what frightens him: “It isn't because of your signature, Pak.”
  ~ mood(0, -1)
  PAK BAHAR (suspicious): You'll check. So it was me.
- -> kunci_sebab

=== sebab_curiga ===
# look: bahar yuni
{ lupa:
  PAK BAHAR (suspicious): What's the whispering? You said you'd never met me. Then whose scribble is that, next to my name?
- else:
  PAK BAHAR (suspicious): What's all the whispering? If something's wrong, say it in front of me.
}
# thought: yuni Don't look over here, Pak. Please.
Yuni pretends to sort out a cable.
* [“You're wary, of course, after going home twice with nothing. Just a bit longer.” # does: names-feeling, leaves-vague, soothes-only]
  # coach: You name his suspicion rightly, and then let him wait without knowing for what. Say what it is: “I'm opening the check slip, Pak.”
  ~ mood(-1, 0)
  PAK BAHAR (tired): A bit longer. All right. I'm counting.
* [“It's nothing, Pak. My colleague was only asking about the number after yours.” # does: hides-error, shields-colleague, deflects]
  # coach: Yuni is covered for a minute, and Pak Bahar loses his only witness: you. Try: “There's a mistake in our record, Pak. One moment and I'll tell you what.”
  ~ mood(1, -2)
  PAK BAHAR (angry): I'm old, Dik. Not deaf.
* [“This slip carries your signature, Pak, so you did check what it says, didn't you?” # does: blames-citizen, argues-back]
  # coach: The fact is right and the sentence wounds: that signature is the very thing he fears. Try: “This slip was never read to you, Pak. That was our part.”
  ~ mood(2, -2)
  # thought: bahar So it's true. I'm the one who wiped her out.
  PAK BAHAR (ashamed): The signature. Yes. That's my hand.
* [“You have a right to know, Pak. I'll tell you all that's on here, bit by bit.” # does: plain-words, explains-next, moves-to-facts]
  # coach: A suspicious man does not need soothing, he needs to know. A screen told bit by bit has nowhere to hide anything.
  ~ mood(-2, 2)
  You tell him all of it. At the word “approved” he lifts an eyebrow.
- -> kunci_sebab

=== kunci_sebab ===
# enter: reni back-left
# camera: close bahar
PAK BAHAR (firm): I'll ask one thing only. Whose fault is this?
# thought: yuni My contract, Kak. Next month.
Yuni stops typing. Behind the glass a woman already has her phone up.
# key
* [“The system had a lot of trouble then, Pak. A letter can get swapped by itself.” # does: deflects, hides-error, shields-colleague]
  # coach: Nobody is hurt but the truth; and all that is left to blame is his signature. Try: “We mistyped it, Pak. Your papers were right.”
  ~ sebab_kata = 0
  ~ mood(-1, -1)
  PAK BAHAR (suspicious): By itself.
* [“We mistyped it, Pak. Your papers were right all along. It isn't your fault.” # does: relieves-guilt, shields-colleague, leaves-vague]
  # coach: Two people are covered, he and Yuni, but there is no one in “we” to hold on to. Add one person: “And the one who checked it was me, Pak.”
  ~ sebab_kata = 2
  { trust >= 5:
    ~ mood(-2, 1)
    PAK BAHAR (tired): Not my fault. Good.
  - else:
    ~ mood(0, 1)
    PAK BAHAR (suspicious): Not me. Good. But not anyone else either.
  }
* [“I initialled this slip, Pak, and never read it to you. So this fault is mine.” # does: owns-error, plain-words]
  # coach: One person stands up, and that person can be found. His anger rises before it falls; that is a fair price.
  ~ sebab_kata = 3
  ~ mood(1, 1)
  # look: yuni player
  Yuni looks up. Behind the glass the phone comes down a little.
* [“My colleague typed it, Pak, that much is clear. It can be put right today too.” # does: finds-cause, names-colleague, deflects]
  # coach: The cause is right, the road is right, and you have just handed over a colleague in public, although you initialled it as well. Try: “I was the one who checked it, Pak, and I let it through.”
  ~ sebab_kata = 1
  ~ mood(-1, 0)
  PAK BAHAR (suspicious): Which colleague?
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
PAK BAHAR (firm): Thirty years I've worked with machines, Dik. Machines have no hands.
# thought: bahar If it wasn't the machine and it wasn't them, that leaves me.
RENI (firm): Last year they told my mother it was the system too.
* [“The server's in Jakarta, Pak. Out here we only enter things, we don't run it.” # does: deflects, no-next-step]
  # coach: True about the server, false about the letter T; and now two people know it. Try: “Let me correct that. We typed it, not the system.”
  ~ mood(1, -2)
  PAK BAHAR (angry): Jakarta. It's a long way off, this mistake.
* [“Let me correct that, Pak. Not the system. We typed it, and I never checked it.” # does: owns-error, plain-words]
  # coach: To correct yourself before a camera feels costly, and is. Leave it, and the price goes up by the hour.
  ~ sebab_kata = 2
  ~ mood(1, 1)
  PAK BAHAR (firm): There. You could have said so from the start.
* [“You're right, Pak, machines don't type. And it isn't you who got it wrong either.” # does: relieves-guilt, leaves-vague]
  # coach: His burden is lifted, but the place of the culprit is still empty, and he can see it. Fill it with one word: “We.”
  ~ mood(-1, 1)
  PAK BAHAR (suspicious): Not the machine, not me. So?
* [“Let's just start afresh, Pak. Put in a new application, and I'll go through it with you.” # does: acts-blind, soothes-only, hides-behind-rules]
  # coach: A new application for the office's own mistake: he pays twice. Try: “The mistake is ours, so we correct it. You don't need to apply for anything.”
  ~ mood(1, -1)
  PAK BAHAR (tired): Afresh. A fourth time.
- -> tutup_sebab

=== yuni_pergi ===
# sound: chair
# exit: yuni
Yuni's chair scrapes. She goes to the back, her screen still lit.
# look: bahar away
# thought: bahar I asked them to fix a name. Not to punish somebody's child.
PAK BAHAR (ashamed): That girl? She's as old as Nur was then.
* [“We apologise for the inconvenience, Pak. It'll be reviewed internally later on.” # does: officialese, leaves-vague, no-next-step]
  # coach: A notice-board sentence for a man who is ashamed on someone else's behalf. Try: “I checked it, Pak. It's my fault too.”
  ~ mood(1, -1)
  PAK BAHAR (suspicious): Inconvenience. What illness is that?
* [“She typed it and I checked it, Pak. If someone has to answer for it, so do I.” # does: owns-error, shields-colleague]
  # coach: You take back half of the load. In the back room Yuni has not heard it; she needs to hear it from you.
  ~ mood(-1, 2)
  PAK BAHAR (tired): That's more like it. The captain doesn't run.
* [“Anything you'd like me to tell her later, Pak? And now let's put Nur's name right.” # does: asks-open, opens-way]
  # coach: You make room for his pity and still move on. Your own initials have not been mentioned; they are waiting.
  ~ mood(-1, 1)
  PAK BAHAR (tired): Tell the girl I'm not angry with her.
* [Go after Yuni for a moment; let Pak Bahar and the queue wait at the counter. # does: makes-room, holds-queue, leaves-vague]
  # coach: Yuni needs someone to come, but Pak Bahar now looks at two empty chairs. Take your leave with words in it: “Five minutes, Pak, I need to talk to my colleague.”
  ~ mood(1, 0)
  YUNI (sad): Your initials are on it too, Kak. Did you forget?
- -> tutup_sebab

=== siapa_kami ===
# look: bahar player
# thought: bahar One person. One that I can hold on to.
PAK BAHAR (suspicious): Who's “we”? The one who sent me home said “we” as well.
* [“Me, Pak. Those initials on the slip are mine, and I didn't read it to you then.” # does: owns-error, plain-words]
  # coach: “We” turns into someone who sits before him. From now on there is something to hold on to.
  ~ sebab_kata = 3
  ~ mood(1, 2)
  # look: yuni player
  PAK BAHAR (firm): Dik. Good. So it's you.
* [“The mistake is ours. The trips were yours. That isn't fair, Pak, and I know it.” # does: acknowledges-cost, acknowledges-history, soothes-only]
  # coach: The office itself speaks the unfairness aloud, and that is rare. But after “not fair” there must be a step.
  { anger >= 5:
    ~ mood(0, 0)
    PAK BAHAR (suspicious): Not fair. That much I knew. And?
  - else:
    ~ mood(-2, 1)
    PAK BAHAR (sad): Not fair. First time anyone in an office has told me so.
  }
* [“We means the office, Pak. If I name one person, your paper is just as wrong.” # does: shields-colleague, leaves-vague, no-next-step]
  # coach: Your colleague is safe, but an office has no face that he can look for. Try: “I was the one who checked it, Pak.” Yuni still need not be named.
  ~ mood(1, -1)
  PAK BAHAR (tired): The office. That's big.
* [“The good news is it can be fixed, Pak. No new application, no more forms at all.” # does: opens-way, cuts-short]
  # coach: The road is right, but you jump over his question. Answer “who” first, one word will do, and then the good news.
  ~ mood(0, -1)
  PAK BAHAR (suspicious): That's for later. I asked who.
- -> tutup_sebab

=== paraf ===
# look: bahar player
He looks at you for a long time. The rain on the tin roof can be heard inside.
# thought: bahar That took some nerve. But three times I came.
PAK BAHAR (angry): So, Dik. You were the one sitting there. Why wasn't it read out?
* [“The queue was long and I was chasing numbers, Pak. That's why, not an excuse.” # does: plain-words, finds-cause]
  # coach: Honest without asking to be forgiven. He knows that way of working; on the ferry too they chase the timetable.
  ~ mood(-1, 1)
  PAK BAHAR (tired): Chasing numbers. That's what sinks ships too.
* [“Sorry, Pak, I thought you'd read it yourself. People usually read it first, no?” # does: blames-citizen, argues-back]
  # coach: A sorry that is followed by “people usually” moves the fault to him, right on to the wound. Try: “Because I didn't ask, Pak.”
  ~ mood(2, -3)
  # thought: bahar People usually. I'm not people usually.
  PAK BAHAR (ashamed): People usually.
* [“Because I didn't ask. And you're the one who paid, Pak, three times across.” # does: relieves-guilt]
  # coach: You take your part and speak of his. What he hears is: not because of me.
  ~ mood(-2, 2)
  PAK BAHAR (sad): Across, in the rain. Alya left with the neighbours.
* [Say nothing, keep looking at him, and let his anger run out without defending yourself. # does: lets-finish, holds-queue, leaves-vague]
  # coach: Anger that meets no resistance runs out. Then answer his question all the same, for he really wants to know.
  ~ mood(-2, 1)
  PAK BAHAR (tired): There. I've said it. It's all out.
- -> tutup_sebab

=== tutup_sebab ===
# exit: reni
# camera: wide
{ sebab_kata == 3:
  ~ sebab_kata = 2
}
# sound: queue-bell
A016 is called to counter two. The office's typing error is the office's to correct. No new application; none was needed on the second visit either.
-> batas

// ---------------------------------------------------------------- Scene 4

=== batas ===
# scene: batas
# place: hall
# music: tense
# exit: yuni
~ mengendap()
They are looking for the register in the archive. Pak Bahar waits on a chair in front. The one beside him does not stay empty for long.
# enter: heri centre
# look: heri bahar
OM HERI (happy): Two hundred, Pak. Done by this afternoon. You don't queue any more, you don't fill in a thing.
{ jalan == 1 or trust <= 4:
  -> heri_dekat
- else:
  -> heri_jauh
}

=== heri_dekat ===
Pak Bahar's folder is already on Om Heri's lap.
# look: heri player
# thought: heri If the office would fill in forms, I'd have been selling coffee long ago.
OM HERI (happy): We both help people, don't we, Boss. He's happy, and you've less to do.
* [“You must be tired, Pak. Let Om Heri keep you company, I'll hurry it along later.” # does: acknowledges-cost, leaves-alone, sends-to-fixer, gives-in]
  # coach: Warm, and Pak Bahar has just changed hands. Try: “You're tired, Pak, I know. Sit here near me, and bring the folder.”
  ~ jalan = 2
  ~ mood(-2, 0)
  OM HERI (happy): That's the way, Boss. Teamwork.
* [“Two hundred for what, Om? All that's left to do here is my own work, isn't it?” # does: sets-limit]
  # coach: Without accusing anyone you show what is being sold: work that is the counter's already. Om Heri has no answer, and Pak Bahar hears it.
  ~ mood(-1, 1)
  OM HERI (ashamed): For my trouble, Boss. Who fills it in for these people?
* [“Om, take a photo of the family card and send it to me. I'll get started here.” # does: hands-out-data, bends-rule]
  # coach: A child's data now sits in a calo's phone, for good. Try: “I'll hold that folder, Om. There are people's data in it.”
  ~ jalan = 2
  ~ mood(0, -1)
  # sound: phone-buzz
  Click. Sixteen digits, three names, one address.
* [“Pak, Alya's data are in that folder. May I keep it? It's all free of charge here.” # does: protects-privacy, asks-permission]
  ~ mood(-1, 2)
  # sound: paper
  Pak Bahar pulls his folder off that lap. Slowly, like hauling in a mooring rope.
- -> ponsel

=== heri_jauh ===
# look: bahar player
PAK BAHAR (worried): He says this afternoon, Dik. What do you say?
# look: heri player
# thought: heri The office never filled one in. I did.
OM HERI (happy): Who's been filling in the forms for these people all along, Boss? The office?
* [“Om Heri's right, we're little help with forms. But this job here is free, Om.” # does: credits-other, sets-limit]
  # coach: You credit the one real service that he gives, and then close the door. A man who has been credited steps back more easily.
  ~ mood(-1, 1)
  OM HERI (ashamed): There. At last someone says it. All right, Boss.
* [“We've found the mistake, Pak. The office only has to fix it, at no charge.” # does: plain-words, opens-way]
  ~ mood(-1, 1)
  OM HERI (happy): Free. But at what time, Boss? That's what I sell.
* [“No calo allowed in here, Om. Out, right now, or I report you by name.” # does: threatens, passes-upward]
  # coach: It is not only Om Heri who takes fright; Pak Bahar feels caught as well, and a camera is running. Try: “I have this man's case in hand, Om, and it's free.”
  ~ terekam()
  ~ mood(1, -1)
  PAK BAHAR (worried): I'm not in on anything, Dik. He came and sat here.
* [“You're worn out, Pak, I see that. If you want it quick, well, it's up to you.” # does: acknowledges-cost, leaves-alone, sends-to-fixer, gives-in, leaves-vague]
  # coach: It looks like respect for his choice, but he asked you and you handed him over. Try: “With me it's free, Pak, and I'm not going anywhere.”
  ~ jalan = 2
  ~ mood(-1, -1)
  # thought: bahar Up to me. So that is how it's done.
  PAK BAHAR (tired): Up to me. All right then.
- -> ponsel

=== ponsel ===
{ jalan == 1:
  ~ jalan = 0
}
# enter: reni back-right
# look: reni player
The phone comes closer. On its screen is the desk: family card, certificate, Alya's NIK.
{ kamera >= 1:
  -> reni_lawan
- else:
  -> reni_dekat
}

=== reni_dekat ===
# thought: reni My mother came home in tears, and they said she made it up.
RENI (firm): I'm not filming out of hate, Kak. It's because last time nobody believed us.
* [“You can go on filming me, Mbak. This child's papers I'm covering, they're private.” # does: sets-limit, protects-privacy]
  # coach: You cover the papers and leave yourself open. That is a limit that can be trusted.
  ~ mood(-1, 1)
  RENI (tired): I don't need the papers. I don't want anyone's child in it either.
* [Sweep all of the papers into a drawer and call the next number, without looking up. # does: protects-privacy, leaves-alone, leaves-vague]
  # coach: The data are safe, but two people saw papers vanish without a word. Say it: “I'm putting these away so they're not filmed, Pak.”
  ~ mood(1, -1)
  PAK BAHAR (worried): Where are you taking that, Dik?
* [“Who wasn't believed, Mbak? Your mother? Tell me, I'd like to hear it right now.” # does: asks-open, acknowledges-history, leaves-papers-open]
  # coach: At last someone asks her; meanwhile a child's NIK lies open on the desk, in front of the lens. Cover the papers first, and then ask.
  ~ mood(0, 0)
  RENI (sad): My mother. This counter. Five times.
* [“Sorry, Mbak, there's no filming in here. Please delete it, and then we'll talk.” # does: hides-behind-rules, minimises, holds-queue]
  # coach: To someone who was not believed, a ban sounds like fresh evidence, and her recording is not yours to delete. Try: “You may film me. Not this child's papers.”
  ~ terekam()
  ~ mood(1, 0)
  RENI (angry): Delete it? There. This I'm saving twice.
- -> kunci_batas

=== reni_lawan ===
# thought: reni If I lower this phone, tomorrow it's my fault.
RENI (angry): This is the one. Talk the way you did before, Kak. Let them all hear it.
* [Cover Alya's papers with the folder, then serve Pak Bahar as if there were no phone. # does: protects-privacy, leaves-vague]
  # coach: The papers are covered. Reni gets no answer, and someone who gets none films for longer; one sentence is enough: “I'm covering this, film the rest.”
  ~ mood(0, 0)
  RENI (firm): Silence. Fine. Silence records too.
* [“I was rude before, Mbak. I'm sorry. Film me, but leave this child's papers out.” # does: owns-error, sets-limit, protects-privacy]
  # coach: The apology is recorded too, and that is just what makes the clip dull. You still set your limit.
  ~ kamera = 0
  ~ mood(-1, 2)
  # thought: reni An apology. To the camera.
  RENI (tired): All right. I'm leaving the papers out.
* [“Filming is subject to office regulations, Mbak. We ask for your understanding.” # does: officialese, leaves-papers-open]
  # coach: A regulation whose content is not given sounds like a wall, and the papers still lie open. Try: “My face, yes. This child's papers, no.”
  ~ mood(0, 0)
  RENI (angry): Which regulation? Read it out.
* [“Looking to go viral, Mbak? Go on. We'll see which of us says sorry first.” # does: threatens]
  # coach: Now she has her twelve seconds, complete, in your voice. Try: “I was rude before, Mbak. I'm sorry.”
  ~ terekam()
  ~ mood(1, -1)
  RENI (firm): Got it. Thank you, Kak. That's all I was missing.
- -> kunci_batas

=== kunci_batas ===
# sound: paper
# look: heri away
Pak Bahar hands over the photocopies. In the fold there is something red: a hundred thousand, folded in four.
# look: bahar down
# camera: close bahar
# thought: bahar Heri says that's how it's done. Too little, and they send you home.
PAK BAHAR (ashamed): For coffee, Dik.
Reni is two metres away. Om Heri is suddenly absorbed in the sign that says GRATIS, free of charge.
# key
* [“Pak, I'm giving this money back. Everything's free here, we don't take a thing.” # does: refuses-gift, sets-limit, exposes-publicly]
  # coach: You are clean, and the whole room knows that he has just held out money. Give it back as softly as he gave it: “Keep it for Alya, Pak.”
  ~ terekam()
  ~ mood(1, -2)
  # thought: bahar Now I'm a man who bribes people.
  PAK BAHAR (ashamed): It's not like that. I only, they told me that's how.
* [“Leave that for later, Pak. The copies first, let's get these all complete.” # does: leaves-vague, gives-in, no-next-step]
  # coach: You have neither taken nor refused it, so he goes home with a price that he does not know. Try, softly: “Keep it for Alya, Pak. It's free here.”
  ~ jalan = 2
  ~ mood(1, -1)
  # thought: bahar Later. How much is later?
  He puts the red fold into his shirt pocket, to have it handy.
* [“You shouldn't have, Pak. All right, coffee for the folks in the back, thanks.” # does: takes-bribe, gives-in]
  # coach: A hundred thousand, and tomorrow the queue knows the price. Try, softly: “Keep it for Alya, Pak. This is just our job.”
  ~ jalan = 3
  ~ mood(-1, -1)
  # look: heri player
  OM HERI (happy): There.
* [“Keep that for Alya, Pak. This is our job, and the copies are all in order.” # does: refuses-gift, protects-dignity, plain-words]
  # coach: The money goes back without being called money. He is no briber, and you are no hero.
  ~ mood(-2, 2)
  # thought: bahar Not angry. Doesn't make me feel small.
  PAK BAHAR (relieved): For Alya. Yes. Exercise books.
-
# enter: lestari back-left
# look: lestari player
# camera: wide
BU LESTARI (firm): What's going on here? The assessors are on the second floor already. Settle it, and no scenes.
{ jalan == 3:
  -> lestari_amplop
}
{ kamera >= 1:
  -> lestari_kamera
}
-> lestari_lewat

=== lestari_lewat ===
# thought: lestari One uproar, and a year's work turns into a single number.
She smiles at the waiting hall. Not at you.
* [“Our typing error, Bu, we can correct it ourselves. I need your initials today.” # does: finds-cause, opens-way, plain-words]
  # coach: You report no uproar but the cause, and what you need from her. That is something that a Kabid can decide in passing.
  ~ mood(-1, 1)
  BU LESTARI (suspicious): Ours? Bring it to my desk. One o'clock.
* [“Yes, Bu. Come along, Pak, we'll move to the inner room, it's quieter in there.” # does: makes-room, gives-in, soothes-only]
  # coach: Pak Bahar gets a soft chair, and the office a quiet corridor: the problem is hidden along with the man. Try: “Ten minutes, Bu, here, until it's done.”
  ~ mood(0, -1)
  PAK BAHAR (suspicious): In there? Why not here?
* [“Izin, Bu, ten minutes more. I can't tell this man to be quiet or send him off.” # does: sets-limit]
  # coach: You hold out against your superior, with respect and with a clear time. To say “Izin”, by your leave, is not to give in.
  ~ mood(-1, 1)
  BU LESTARI (firm): Ten minutes. I'm watching the clock.
* [“It's loud because he's been here three times, Bu. Will you hear him a moment?” # does: acknowledges-history, passes-upward]
  # coach: Someone with power hears Pak Bahar, but the decision goes up with him and gets stuck there. Bring your proposal as well: “All we need is your initials.”
  ~ mood(-1, 1)
  BU LESTARI (tired): Three times? I'm so sorry, Pak. The officer will see to it.
- -> tutup_batas

=== lestari_kamera ===
# look: lestari reni
# thought: lestari If this reaches the second floor, I'm the one they'll ask.
BU LESTARI (firm): Who's that, filming? Make her delete it. Now.
* [“She's sure to have a reason, Bu. Let me go over and hear her out first.” # does: makes-room, holds-queue]
  # coach: Reni deserves to be heard, but Pak Bahar, here for the third time, is waiting again. Finish first: “After this gentleman, Mbak, I'd like to hear your story.”
  ~ mood(1, -1)
  PAK BAHAR (tired): And what about me, Dik?
* [“I can't make her delete it, Bu. I can keep the child's papers out of the shot.” # does: sets-limit, protects-privacy]
  # coach: You refuse the order and give her what she really needs: a citizen's data kept safe. Even to a superior a limit can be spoken softly.
  ~ mood(-1, 1)
  BU LESTARI (tired): Yes. As long as there are no scenes.
* [“Yes, Bu. Mbak, delete the video, please, this is a direct order from above.” # does: gives-in, hides-behind-rules, passes-upward]
  # coach: An order that you cannot enforce does not become one that you can by being passed on politely. Try: “I can't force that, Bu. What I can do is guard this child's papers.”
  ~ terekam()
  ~ mood(1, -1)
  RENI (angry): From above whom? Say the name, Kak, so it's complete.
* [“We're correcting our typing error today, Bu. Let her film how we do our work.” # does: finds-cause, minimises]
  # coach: You turn attention from the camera to the work. To Reni it sounds like an advertisement; say what went wrong too: “The mistake was ours, Bu.”
  ~ mood(0, 0)
  BU LESTARI (suspicious): What she films will be a piece. It's always a piece.
- -> tutup_batas

=== lestari_amplop ===
# look: heri lestari
OM HERI (happy): All good, Bu. We understand each other here.
# thought: bahar Heri was right. That's how it's done.
Om Heri's smile rests on your pocket for a moment.
* [“Bu, I took money from this man just now. I'm giving it back, in front of you.” # does: owns-error, plain-words, exposes-publicly]
  # coach: Costly and complete, but you drag Pak Bahar out in front as well. Give it back to him first, softly, and then report on yourself.
  ~ jalan = 0
  ~ mood(1, -1)
  PAK BAHAR (ashamed): It came from me, Bu. Nobody asked me for it.
* [“Izin, Bu, a moment in your office. There's something of mine I must put right.” # does: owns-error, holds-queue, leaves-vague]
  # coach: You put yourself right without dragging anyone along. Pak Bahar does not know what it means yet; put the money back into his hand before you go up.
  ~ jalan = 0
  ~ mood(0, 1)
  On the stairs you turn back. The hundred thousand is in Pak Bahar's hand again before you go up.
* [“It's nothing, Bu. Only the printing left, this man will be off home in no time.” # does: hides-error, deflects]
  # coach: The Kabid is content, and the one chance to put it right has just gone by. Try: “Izin, Bu, I need to speak to you in your office.”
  ~ mood(0, -1)
  BU LESTARI (relieved): Good. That's what I like.
- -> tutup_batas

=== tutup_batas ===
# exit: lestari
# exit: heri
# exit: reni
# sound: door
Bu Lestari's shoes go away towards the stairs. Little by little the hall starts to talk again.
-> janji

// ---------------------------------------------------------------- Scene 5

=== janji ===
# scene: janji
# place: counter
# music: calm
# enter: yuni back-right
~ mengendap()
Past eleven. SIAK is down until three. The Kadis, head of the registry, signs electronically, and today is on the island across.
{ sebab_kata == 0:
  -> kolom_sebab
}
{ sebab_kata == 1:
  -> perintah
}
-> jalan_pintas

=== kolom_sebab ===
# look: yuni player
# thought: yuni If it says system, I'm safe. That man isn't.
YUNI (worried): The record of correction has a box for the cause, Kak. What do I put? System?
* [“What do you want to put there, Yun? I do know it touches your contract as well.” # does: asks-open, acknowledges-cost, no-next-step]
  # coach: You make room for her fear. But the box is your task; once you have heard her, decide.
  ~ mood(0, 0)
  YUNI (sad): What's true, Kak. But I'm afraid to write it alone.
* [“Put what it was: mistyped, never read out. After this I'll go and tell him so.” # does: owns-error, plain-words, explains-next]
  # coach: The truth is written down now, and will be heard. Yuni bears it with you; add: “My initials are on it too, Yun. It's both of us.”
  ~ sebab_kata = 2
  ~ mood(1, 1)
  # look: bahar player
  PAK BAHAR (firm): So not the system. I thought as much.
* [“Just put network trouble. That's what I went and told him before, after all.” # does: hides-error, shields-colleague, deflects]
  # coach: The lie that was said aloud now has a reference number. Try: “What I told him was wrong. Write what's true, I'll correct it with him.”
  ~ mood(0, -1)
  YUNI (relieved): Thank you, Kak.
- -> kunci_janji

=== perintah ===
# look: yuni down
# thought: yuni You said it was me in front of people. Now let's have it on paper.
YUNI (firm): To open a record that's been approved I want a written order, Kak.
* [“You're right to ask, Yun. I'll write it now, and mention my own initials too.” # does: owns-error, credits-other, plain-words, holds-queue]
  # coach: What you dropped you now pick up, in black and white. The queue pays ten minutes; that is the price of having named a colleague in public.
  ~ sebab_kata = 2
  ~ mood(0, 1)
  # look: yuni player
  YUNI (tired): That's all, Kak. That's all I wanted.
* [“Lend me your login a minute, Yun. I'll do the typing, you can stay out of it.” # does: bends-rule]
  # coach: Yuni will be on record for something that she did not do, a second time. Try: “I'll write the order, with my initials.”
  ~ mood(0, 0)
  YUNI (angry): My login, Kak? Now you want my name as well?
* [“All right, let the Kabid make out the order sometime. We'll see how it goes, Yun.” # does: passes-upward, leaves-vague]
  # coach: What you could write yourself now you leave to someone above, with no time given. Try: “I'll write it. I was wrong to point at you, too.”
  ~ mood(0, 0)
  YUNI (tired): Sometime. All right, Kak. I'm closing the screen.
- -> kunci_janji

=== jalan_pintas ===
# look: yuni player
# thought: yuni I want that man to go home right this time, too.
YUNI (worried): If we're in a hurry I'll take photos and send them to the Kadis's aide by WhatsApp. That's how we usually do it, Kak.
* [“Just call his aide, Yun. Ask what time the Kadis is able to sign from over there.” # does: opens-way, moves-to-facts, shares-work]
  # coach: What you need is an hour, not a photo. A question leaks nobody.
  ~ mood(0, 0)
  # sound: phone-buzz
  YUNI (relieved): Late afternoon, he says. As soon as there's signal, before sunset.
* [“Send it just this once, Yun. Poor man, he's come and gone three times already.” # does: hands-out-data, bends-rule]
  # coach: Your pity is right, your road is wrong: a family's data now live in somebody's chat. Try: “Just call and ask for the hour. Don't send the papers.”
  ~ mood(0, 0)
  # sound: phone-buzz
  YUNI (worried): Sent. Two ticks. Who carries that phone, do you know, Kak?
* [“We'll wait till three, that's all. Go and eat, Yun, you've sat here since dawn.” # does: makes-room, soothes-only, leaves-vague]
  # coach: You see Yuni, and that is needed. But waiting is no plan; before she eats, ask her for one phone call.
  ~ mood(0, -1)
  PAK BAHAR (worried): Wait till three, and then what, Dik?
* [“Not by WhatsApp, Yun, it has the child's NIK. We'll queue the official way.” # does: sets-limit, protects-privacy]
  # coach: The data are safe, and you have stopped a “usually”. Now the official way needs an hour: “Please ring his aide and ask when.”
  ~ mood(0, 0)
  YUNI (tired): Yes. True. Once it goes astray, who can call it back.
- -> kunci_janji

=== kunci_janji ===
# look: bahar player
# camera: close bahar
{ pasti:
  PAK BAHAR (suspicious): This morning you said for certain, Dik. Today, for certain. These people heard it. Well?
- else:
  PAK BAHAR (worried): So when, Dik? Friday at two the school closes.
}
# thought: bahar Don't say “we'll let you know”.
PAK BAHAR (sad): I can go home four more times. She can't.
# key
* [“I can't promise it for today, Pak. The network's down, that's not in my hands.” # does: admits-limits, leaves-alone, no-next-step]
  # coach: Honest, and the road stops there. After what you cannot do, say what you can: “What I can do: tomorrow at ten, straight to me.”
  { trust >= 5:
    ~ mood(-1, 1)
    PAK BAHAR (tired): Honest. Honest I can take. But Friday is still Friday, Dik.
  - else:
    ~ mood(1, -1)
    PAK BAHAR (angry): Not in your hands. Then whose hands have I been talking to all morning?
  }
* [“It'll be done today for certain, Pak. Go home and rest, we'll get in touch.” # does: promises-falsely, soothes-only]
  # coach: The network is down, the signature is on another island: you promise what belongs to others. Try: “I can't promise today. Tomorrow at ten, to me.”
  { pasti:
    ~ tepat = 3
    ~ mood(1, -2)
    PAK BAHAR (tired): For certain again.
  - else:
    ~ tepat = 1
    ~ mood(-2, 1)
    PAK BAHAR (relieved): For certain, then. Good. I'll wait at home.
  }
* [“You're afraid she'll go from this paper too. I'll look after her name, Pak.” # does: names-feeling, leaves-vague, no-next-step]
  # coach: You touch what it is really about, and he goes home without knowing when to come. Go on: “Tomorrow at ten, straight to me.”
  ~ mood(-2, 1)
  PAK BAHAR (sad): Look after it. Yes. But when?
* [“Tomorrow at ten, straight to me, here. And today I'll ring the school myself.” # does: concrete-commitment, opens-way, explains-next, plain-words]
  # coach: Day, hour, person, and one thing that you do yourself. He can hold on to this without reading it.
  ~ tepat = 2
  { trust >= 4:
    ~ mood(-1, 2)
    PAK BAHAR (tired): Tomorrow. Ten o'clock. To you, Dik.
  - else:
    ~ mood(0, 1)
    PAK BAHAR (suspicious): Tomorrow. The last one said tomorrow too. But not what time.
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
# thought: bahar Just once. Let me hear her right.
PAK BAHAR (sad): Read it once more, Dik. The one that'll be right.
# sound: queue-bell
A019. Sixteen people are waiting, and some of them have gone quiet.
* [“One more thing, Pak: you have a right to complain. I'll write it down for you.” # does: shows-complaint-path, writes-down, holds-queue]
  # coach: You give him his right, even against yourself. But he asked to be read to; one line first, and then the complaint.
  ~ mood(0, 1)
  PAK BAHAR (firm): Complain. Not to get you into trouble, Dik. So the ones behind me don't come three times.
  -> mengadu
* [“Alya, child of the mother Nurhayati. I'll read it again before you sign, Pak.” # does: protects-dignity, checks-understanding]
  ~ mood(-1, 2)
  # look: bahar player
  PAK BAHAR (relieved): Nurhayati. That's how it sounds.
  -> akhir
* [“Tomorrow, Pak, when it's done. The other numbers have waited long enough now.” # does: cuts-short, keeps-queue]
  # coach: The queue has a point, but he asked for a single line. Try: “Alya, child of the mother Nurhayati. I'll read it again tomorrow, Pak.”
  ~ mood(1, -2)
  PAK BAHAR (tired): Tomorrow. Yes.
  -> akhir
* [Ring Pak Bahar's phone right away, so that your number is in it for tomorrow. # does: concrete-commitment, skips-check]
  # coach: A number that rings need not be read. But he asked you to read; one line, before his phone goes.
  ~ tepat = 2
  ~ mood(0, 0)
  # sound: phone-buzz
  PAK BAHAR (tired): That's your number, Dik? Leave it, I know figures by heart.
  -> akhir

=== ke_siapa ===
# look: bahar player
# thought: bahar Give me one person. Don't give me an office.
PAK BAHAR (suspicious): If it isn't done then either, who do I get angry with?
# sound: queue-bell
A019. Sixteen people are waiting, and some of them are listening.
* [“You have a right to complain: here, LAPOR, or the Ombudsman. I'll write it out.” # does: shows-complaint-path, writes-down, leaves-alone, holds-queue]
  # coach: You give him his right, even against yourself. What he asked for was a person, so name one as well: “And before that, come to me.”
  ~ mood(0, 1)
  PAK BAHAR (firm): Write it. All of it. With the dates.
  -> mengadu
* [“You can be angry with me, Pak. And before you go, I'll read it to you again.” # does: names-feeling, checks-understanding, holds-queue]
  # coach: You allow his anger, and he hears the name as it should be. The queue loses one number; the hour still has to be said.
  { baca == 0:
    ~ baca = 1
  }
  ~ mood(-2, 2)
  PAK BAHAR (sad): Nurhayati. Yes. With a T.
  -> akhir
* [“Don't be angry yet, Pak. Let's pray the network's good, there'll be a way.” # does: minimises, soothes-only, leaves-vague]
  # coach: Nobody can call in a prayer, and he knows who will go home with empty hands. Try: “With me. Counter three, ten o'clock.”
  ~ mood(1, -2)
  PAK BAHAR (tired): I've done my praying. Every time I crossed.
  -> akhir
* [“With me, Pak. I'm ringing your phone right now. Counter three, tomorrow at ten.” # does: concrete-commitment, plain-words]
  # coach: One person, one number, one hour. And one thing that needs no reading: a number that rings in his pocket.
  ~ tepat = 2
  ~ mood(-1, 2)
  # sound: phone-buzz
  PAK BAHAR (relieved): It's ringing. So that's you, Dik.
  -> akhir

=== pamit ===
# look: bahar away
# sound: paper
He puts the papers back in, one by one. He does not tie the knot.
# thought: bahar Just go home. Tell Alya, next year.
PAK BAHAR (tired): Never mind.
* [“Pak, wait. I haven't really listened to you all this time. That's my fault.” # does: owns-error, acknowledges-history, no-next-step]
  # coach: Late, and still it stays his step. After the apology give him something to carry: hour, person, number.
  ~ mood(-2, 2)
  His hands stop at the third layer of plastic.
  -> akhir
* [Let him go for now; when he has cooled down, it'll be easier to talk tomorrow. # does: leaves-alone, no-next-step, leaves-vague]
  # coach: A pause can help, but not a man who has just given up. Try: “Pak, one moment. I'm ringing the school now, listen in.”
  ~ mood(0, -1)
  # sound: door
  The glass door closes softly, as it always does.
  -> akhir
* [“Tomorrow at ten, Pak, to me. I'm ringing the school now, so you can listen.” # does: concrete-commitment, explains-next]
  # coach: The step is real and happens in front of him. He leaves because he was not heard; one sentence about that would hold him longer.
  ~ tepat = 2
  ~ mood(-1, 2)
  PAK BAHAR (suspicious): Ring them. Put it on loud.
  -> akhir

// ---------------------------------------------------------------- Endings

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
Wednesday, seven past ten. The sheet is still warm from the printer.
You read it to him from the top. At the mother's line you stop, and then read it once more.
# look: bahar down
# camera: close bahar
His finger follows letter after letter, the way it would follow a coastline on a chart.
PAK BAHAR (relieved): Ah. There she is.
YUNI (relieved): With a T, Kak. I checked three times.
# sound: queue-bell
Three layers of plastic, a sailor's knot. The queue board blinks: A031.
-> END

=== beres ===
# outcome: beres-tapi-dingin
# music: calm
{ tepat == 1:
  Wednesday, nearly closing time. Not Tuesday, as you said.
- else:
  Wednesday noon. The paper is right, every letter of it.
}
He takes it with both hands and says nothing. There is something that you would like to say. The next number is blinking already.
{ sebab_kata == 1:
  In the pantry Yuni eats alone, her back to the door. You know why.
}
{ sebab_kata == 0:
  The box for the cause in that record is one you never open again. Yuni does not speak of it either.
}
{ sebab_kata >= 2 and baca == 1:
  You read it to him. He nods once, and goes.
}
{ sebab_kata >= 2 and baca != 1:
  On the porch he stops and asks a schoolchild to read it to him. Twice.
}
-> END

=== lewat_belakang ===
# outcome: lewat-belakang
# music: tense
# enter: heri centre
Tuesday, nearly four, and the certificate is done. Quick, just as Om Heri said.
PAK BAHAR (tired): How much is it altogether?
# sound: queue-bell
On Thursday three people in the queue for counter three hold folded photocopies. Folded the same way.
# look: heri player
OM HERI (happy): Morning, Boss. Busy, eh.
-> END

=== dua_belas_detik ===
# outcome: dua-belas-detik
# music: tense
# enter: lestari centre
# sound: phone-buzz
That evening it goes through the neighbourhood group, then the office group. Twelve seconds: your voice, Pak Bahar's face. No before, no after.
BU LESTARI (tired): Here's the text. Just read it, add nothing.
Somebody else wrote the apology. You read it standing.
# look: bahar away
On Thursday the certificate is put right. Nobody films that part.
-> END

=== laporan ===
# outcome: laporan
# music: calm
# enter: lestari centre
A week later there is a complaint on Bu Lestari's desk. Three dates, one check slip, one set of initials. All of it exact.
BU LESTARI (suspicious): This is your handwriting. You wrote out a complaint about yourself?
You are questioned for half a day, and rightly. By then Alya's certificate has long been corrected.
# sound: stamp
The month after, the check slip has a new line: “Has been read aloud to the applicant.”
PAK BAHAR (firm): Not for you, Dik. For the ones behind me.
-> END

=== kursi_kosong ===
# outcome: kursi-kosong
# music: off
# exit: bahar
{ tepat == 1 or tepat == 3:
  Nearly four o'clock he comes by himself, since nobody has been in touch. Then his chair is empty, and the folder is left on it.
- else:
  When you look up, his chair is empty. The folder is left behind, open, untied.
}
# sound: phone-buzz
You ring the number in the folder. A small voice answers: “Grandpa's down at the pier.”
Friday, two o'clock. The school closes its list. On the screen it still says Nurhayani. Status: approved.
-> END
