// The words of opening a class in English.
import type { HostWords } from './host-words.ts';

export const hostEn: HostWords = {
  title: 'Open a class',
  intro: 'Everything below is ready to use. Change what you need, then open the class.',

  scenario: 'Scenario',
  minutes: (count) => `${count} minutes when played alone`,
  mode: 'How to play',
  modes: {
    together: {
      name: 'Together',
      when: 'One story on the screen in front, every phone votes. For a class where everybody can connect.',
    },
    tables: { name: 'By table', when: 'One phone a table; they talk it over, then choose. A few phones are enough.' },
    cards: {
      name: 'Cards',
      when: 'No phones: people hold up a card A–D or a hand, and you type the count. It always works.',
    },
    each: {
      name: 'Each their own',
      when: 'Everybody plays on their phone; afterwards you talk about where the class was most divided.',
    },
  },
  plan: 'Time',
  duration: (minutes) => `${minutes} minutes`,
  fits: (plan, scenes, isWhole, votes) =>
    `In ${plan} minutes: ${isWhole ? `all ${scenes.length} scenes` : scenes.join(', ')}; ${
      votes === 'key' ? 'one key decision a scene is put to the class' : 'every decision is put to the class'
    }.`,
  fitsEach: 'Everybody plays the whole story; the rest of the time is for talking about it.',

  details: 'Change scenes, votes, names and the screen’s language',
  from: 'First scene',
  until: 'Last scene',
  votes: 'Put to the class',
  votesOn: { key: 'Key decisions', all: 'Every decision' },
  votesHint: {
    key: 'One decision a scene. The others pass at a press.',
    all: 'More complete, and much longer: about six minutes for each decision.',
  },
  named: 'Use names',
  namedHint: {
    on: 'People write their name before they join, and are told so. The results hold one row a person.',
    off: 'No names. The results hold the class as a whole, and nothing else.',
  },
  screen: 'Language of the class screen',

  open: 'Open the class',
  opening: 'Opening…',
  rehearse: 'Rehearsal',
  rehearseHint: 'Rehearsal: practise alone with 35 simulated participants. Nothing of it counts.',
  rehearseCards:
    'Rehearsal: without phones there are no simulated participants; you type the counts. Nothing of it counts.',
  failures: {
    unreachable:
      'The server does not answer. See whether the Lakon window on this computer is still open, then try again.',
    'too-many': 'Too many classes were opened in a short time. Wait a minute, then try again.',
    'unknown-scenario':
      'The server does not have this scenario. This page may be an old version: reload it, then try again.',
    malformed: 'This page does not fit its server. Reload it, then try again.',
  },
  noScenario: 'There is no scenario that a class can play.',

  rooms: {
    title: 'Classes from this device',
    hint: 'Their keys are in this browser alone. A class erases itself after 30 days.',
    room: (code) => `Class ${code}`,
    opened: (day) => `opened ${day}`,
    desk: 'Facilitator’s desk',
    report: 'Report',
    erase: 'Erase',
    eraseAsk: (code) => `Erase class ${code} with all its results? This cannot be undone.`,
    eraseYes: 'Yes, erase it',
    eraseNo: 'Keep it',
    erased: (code) => `Class ${code} has been erased.`,
    failed: 'Not erased yet: the server does not answer. Try again later.',
  },

  prepare: {
    title: 'Before and after the event',
    plan: (scenario) => `Lesson plan and speaker’s notes: ${scenario}`,
    file: 'Open a class file that was kept',
  },

  venue: {
    title: 'What the venue needs',
    items: [
      {
        title: 'A router of your own, about 15 dollars',
        text: 'No internet is needed. The laptop and all phones join that router’s Wi-Fi, which is enough for 35 people.',
      },
      {
        title: 'Hotel Wi-Fi seldom works',
        text: 'Phones there are usually kept from seeing each other, and so from seeing your laptop. Try it with one phone before the event.',
      },
      {
        title: 'A laptop’s hotspot carries eight devices',
        text: 'Windows sets that limit. A phone’s hotspot carries five to ten. Enough for “By table”.',
      },
      {
        title: '“Cards” needs nothing',
        text: 'This laptop and, if there is one, a projector. Keep it in reserve: the class goes on when the network fails.',
      },
      {
        title: 'The phone says “No internet”',
        text: 'Ask people to press “Stay connected” and to switch mobile data off. Otherwise the phone quietly looks for the class on the internet.',
      },
      {
        title: 'The phone says “Not secure”',
        text: 'A sentence to say: “You see that because this address is in this room, not on the internet. No password is asked for, and what we choose does not leave this laptop.”',
      },
    ],
  },

  check: {
    title: 'Check the connection',
    asking: 'Asking the server…',
    address: 'Address for phones',
    otherAddress: 'Use another address',
    onlyHere: (address) => `This page is open at an address that works on this computer alone. Phones use ${address}`,
    overInternet: 'This class is reached over the internet. Phones need internet, and no shared Wi-Fi.',
    answers: 'The server answers at that address.',
    devices: (count) =>
      count === 1 ? 'One other device has come through.' : `${count} other devices have come through.`,
    good: 'The connection works.',
    test: 'Try it with one phone',
    testText: 'Scan this before people come. If Lakon opens on that phone, the connection is fine.',
    qr: 'QR code of the address for phones',
    troubles: {
      'server-gone': {
        title: 'The server does not answer',
        text: 'This page is still open, but the Lakon program behind it has stopped.',
        tries: [
          'Start Lakon on this computer again, and leave its black window open during the event.',
          'Once it runs, this page connects by itself.',
        ],
      },
      'no-network': {
        title: 'This computer is on no network',
        text: 'So there is no address yet that a phone could open.',
        tries: [
          'Join your router’s Wi-Fi (internet is not needed).',
          'No router: switch on a phone’s hotspot, join it with the laptop and a few phones, and play “By table”.',
          'No network at all: play with “Cards”.',
        ],
      },
      'address-changed': {
        title: 'The address has changed since the class was opened',
        text: 'Phones at the old address no longer reach this class.',
        tries: [
          'Ask people to scan the new QR code.',
          'At the new address the phone asks for the seat code, which gives the same seat back.',
        ],
      },
      'not-answering': {
        title: 'The server does not answer at its own address',
        text: 'That address may belong to a VPN, or to an adapter that is off.',
        tries: [
          'Switch the VPN off and look again.',
          'If another address is offered below, pick that one.',
          'Leave the Wi-Fi and join it again.',
        ],
      },
      'nobody-yet': {
        title: 'No phone has come through yet',
        text: 'If you have tried with one phone and it failed, look in this order:',
        tries: [
          'The phone is on the same Wi-Fi, its mobile data is off, and “Stay connected” was pressed.',
          'This computer’s firewall. On Windows: Settings › Network & internet › Wi-Fi › the network’s name, then “Private network”. If Windows asks about Lakon or Node.js, press “Allow access”.',
          'This Wi-Fi keeps devices apart (usual in hotels and offices). Use your own router or a phone’s hotspot.',
        ],
      },
    },
    understood: 'I have told the class',
  },
};
