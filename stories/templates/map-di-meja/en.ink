// A FOLDER ON THE DESK: an example for those who want to write a scenario of their own.
// Lines that begin with two slashes are the writer's notes. Players do not see them.
// Copy this folder, change it little by little, and check as often as you like.

// VAR makes something that the story remembers. "tegang" is how tense Pak Markus is, 0 to 10;
// its name stands in scenario.json, so his face follows it. Names like this are the same in both languages.
VAR tegang = 5
// Remembered for later: whether his name reached the boss, and whether there is a new timetable.
VAR lapor = false
VAR jadwal = false

// The arrow takes the story to the part called "map".
-> map

// Three equals signs begin a part. Its name is free: small letters, no spaces.
=== map ===
// A line with # is a stage direction. This one: which scene of scenario.json begins.
# scene: map
// Where. Places there are: office, meeting, counter, hall, stairs, chat, office-night.
# place: office
// Who comes in, and on which side.
# enter: saya right
# enter: markus left
# look: markus player
# sound: paper
// A plain line is narration.
Wednesday, 14.20. The village figures must go out by 15.00. A folder lands on your desk.
// Speech: the NAME in capitals, a colon, then the words.
MARKUS: Just needs tidying a bit, Kak. All the figures are in.
// What is thought and not said.
# thought: markus Don’t open it in front of me. Not now.
It was like this last week, and the week before, and you got home after seven.
// A choice: a star, then the player's words in square brackets. After # does: the behaviours that count.
* [“Before I open it: which part are you not quite sure of yourself, Pak?” # does: protects-dignity, asks-open, moves-to-facts]
  // What is indented under a choice happens only after that choice. Here he is a little less tense.
  ~ tegang -= 1
  // In brackets: the mood it is said in. There are: neutral, angry, worried, sad, tired, suspicious, relieved, happy, ashamed, firm.
  MARKUS (ashamed): The last two villages. The photos were blurred, so I sort of guessed.
* [“You look as if you ran up the stairs. Sit down, I’ll get you some water.” # does: acknowledges-cost, loses-time]
  // The coach: why this choice costs something, and one other sentence for this very moment.
  # coach: He feels seen, but four minutes are gone and the folder is still shut. Try: “Sit down, Pak. While you drink, show me the part you’re not sure of.”
  MARKUS (relieved): From the car park, Kak. Thank you. Those two villages... I’ll explain later.
* [“That’s three weeks now. Always this late, and I’m always the one who stays.” # does: argues-back, cuts-short]
  # coach: All of it is true, and all he hears is that he is at fault. What you need to know is still untold. Try: “Third week at this hour. What happens on Wednesdays, Pak?”
  ~ tegang += 1
  MARKUS (ashamed): Yes. I know. You needn’t count them for me.
// The dash gathers all the answers; from here the story is one again.
- You open the folder. Watu Lima: 40 million. Lembah Sari: 40 million. Round, and just the same.
MARKUS (worried): They only get a signal when they come down to market. The photos arrive at one.
# thought: markus One hour for nine villages. Who could do that?
// The key decision of this scene: the one a short class talks about. One a scene.
# key
* [“Photos at one, deadline at three. So it’s the day that’s wrong, not you.” # does: finds-cause, skips-check]
  # coach: You found the cause, and it is not him. But that is your conclusion; it may not be all there is. Add: “Or is there something else, Pak?”
  MARKUS (relieved): You’re the first one to say so.
* [“The photos were blurred and you knew. Why 40 million, and twice over at that?” # does: argues-position, minimises, moves-to-facts]
  # coach: The figures do have to be right, but a “why” like this sounds like a hearing. Try: “We need to be sure of these two. Who can we ring?”
  ~ tegang += 1
  MARKUS (ashamed): Because if I leave it blank, I’m asked about that too.
* [“So you wait for photos from the market, then type nine villages in one hour?” # does: paraphrases, acknowledges-cost]
  ~ tegang -= 1
  MARKUS (tired): An hour and ten minutes. With a calculator. Yes, that’s it.
- # sound: phone-buzz
14.41. Your phone buzzes. The Kasi, your head of section: “Where are the figures?”
MARKUS (worried): What do we say, Kak?
* [You write: “Yes, Pak. Nearly there, we’re just tidying it up together now.” # does: shields-colleague, leaves-vague, no-next-step]
  # coach: Pak Markus is covered, and the Kasi knows nothing. He will ask again in ten minutes. Try: “Two figures are being confirmed. We send it at 14.55.”
  MARKUS (relieved): Thanks, Kak.
* [You write: “Pak, two figures are still being confirmed. We send it at 14.55.” # does: tells-first, keeps-deadline]
  A thumbs-up comes back. Pak Markus breathes out.
* [You write: “Pak, the folder only reached me from Pak Markus at 14.20 today.” # does: names-colleague]
  # coach: The hour is right. The name was not needed: the Kasi asked when, not who. Try: “Pak, we send it at 14.55, two figures are still being confirmed.”
  ~ lapor = true
  ~ tegang += 1
  Pak Markus reads your screen from across the desk, and then looks out of the window.
- 14.44. Two villages have to be rung.
MARKUS (ashamed): If I ring, they’ll think I can’t even read a photo.
* [“Send it with those figures. We’ll put it right next week, nobody will look.” # does: hides-error, leaves-vague]
  # coach: Today he is relieved. Next week two people are hiding a figure, not one. Try: “Two calls, ten minutes. One for me, one for you.”
  MARKUS (suspicious): Nobody will look. Well... all right.
* [“I’ll take Watu Lima, you Lembah Sari. Ask for the one figure and hang up.” # does: shares-work, plain-words]
  # coach: Quick, and shared. His shame goes to the phone with him. Add: “Just say we want the figure right, not done again.”
  MARKUS: Lembah Sari. Right. One figure.
* [“Anyone would feel that. Just say we want the figure right, not done again.” # does: names-feeling, loses-time]
  ~ tegang -= 1
  MARKUS (relieved): We want the figure right. Yes. I can say that.
- 14.58. Sent.
-> petang

=== petang ===
# scene: petang
# place: office-night
# enter: saya right
# enter: markus left
# look: markus player
Past six. One row of lights is left on. Pak Markus stands in the door, his bag on his shoulder.
// Curly brackets: if "lapor" happened, he knows. If not (else), he says something different.
{ lapor:
  MARKUS (suspicious): The Kasi rang me. He says I was the one who was late.
- else:
  MARKUS (tired): I thought you had gone home.
}
# thought: markus It’ll be the same next week. Better say it now. Or leave it.
* [“Let’s write it down: which villages are late, and by how much, three weeks.” # does: finds-cause, leaves-alone]
  # coach: That list will be useful tomorrow. The man in front of you has not been asked yet. Try: “Sit down, Pak. What are Wednesdays really like?”
  MARKUS: Always the same two. Always after one.
* [“Since Bu Yoke went on leave you’ve done all this alone? Tell me about it, Pak.” # does: acknowledges-history, asks-open]
  ~ tegang -= 1
  MARKUS (tired): Two months. Nine villages. By calculator, because Bu Yoke knew the formulas.
* [“I can’t do this every Wednesday. From next week the limit is one o’clock.” # does: sets-limit, cuts-short]
  # coach: The limit is clear, and it is needed. But one o’clock is when the photos come. Try: “I can’t do this every Wednesday. What hour would be possible, Pak?”
  MARKUS (firm): The photos come at one, Kak.
- MARKUS (worried): I’ve asked twice to have the day moved. The Kasi said it could be arranged. It never was.
# thought: markus If I ask once more, I’m the one who can’t cope.
# key
* [“Let me talk to the Kasi tomorrow. When it comes from me, he does listen.” # does: opens-way, minimises, cuts-short, argues-position]
  # coach: You mean to help. What he hears: you are not listened to, I am. Try: “Tomorrow we go in together. You tell it, I bring the list.”
  ~ tegang += 1
  MARKUS (ashamed): Go ahead. That’s how it usually is.
* [“What is it you really need: another day, or someone to help with the typing?” # does: asks-interest, acknowledges-cost, invents-options]
  ~ tegang -= 1
  MARKUS (relieved): The typing I can do. I need the photos before noon.
* [“Well, that’s offices for you, Pak. It’s the same everywhere, take it easy.” # does: minimises, soothes-only]
  # coach: He has just told you that he tried twice. This sentence shuts the third. Try: “Asked twice, and nothing moved. What do you need most?”
  MARKUS (tired): Easy. Yes.
- Outside, the guard is locking the side door.
MARKUS: So what about next Wednesday?
* [“What matters is that we help each other. We’ve shared this room for years.” # does: separates-people, leaves-vague, no-next-step]
  # coach: Warm, and next Wednesday stays as it is. Keep the warmth, add a day and an hour. Try: “We check it together at one. Can the photos come at eleven?”
  MARKUS: Yes. Help each other.
* [“Photos at eleven, folder at one, then we check it together. Can you do that?” # does: concrete-commitment, checks-understanding]
  ~ jadwal = true
  MARKUS: Eleven. I’ll ring their heads of village in the morning.
* [“If it’s late once more, I’ll take the folder straight to the Kasi’s desk, Pak.” # does: threatens, cuts-short]
  # coach: A threat moves the folder, not the hour. Try: “I can’t take the folder after one. What would have to change to make that work?”
  ~ tegang += 1
  MARKUS (firm): Don’t trouble yourself. I’ll take it myself.
// How it ends depends on what happened: the first line that fits is taken.
- { tegang > 6:
    -> renggang
  }
{ jadwal:
  -> sepakat
- else:
  -> terulang
}

=== sepakat ===
// outcome: the name of an ending, as in scenario.json. Every ending needs one.
# outcome: jam-sebelas
Pak Markus writes it on the back of the folder, in pencil: 11, 13, 15.
MARKUS (happy): See you tomorrow, Kak.
-> END

=== terulang ===
# outcome: sama-saja
The last lamp goes out. The folder lies open on the desk.
MARKUS: See you tomorrow, Kak.
-> END

=== renggang ===
# outcome: lewat-email
He has turned away before the sentence is over.
MARKUS (firm): From now on I’ll just send it by e-mail.
-> END
