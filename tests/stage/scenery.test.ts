// The scenery at a reading position, from the cues before it: who is there, in which mood, turned where, seen how.
import { describe, expect, test } from 'vitest';
import type { Moment } from '../../src/core/moments.ts';
import { type Scenery, scenery } from '../../src/stage/scenery.ts';
import { CHOICE, cues, DATA, line, MANIFEST, tags } from './staged-moments.ts';

const at = (all: readonly Moment[], index = all.length - 1, figure = '') => scenery(all, index, MANIFEST, DATA, figure);
const person = (shown: Scenery, id: string) => shown.people.find((one) => one.id === id);
const opening = line({ cues: cues('scene antre', 'enter petugas right', 'enter bahar left') });

describe('who is where', () => {
  const story = [
    opening,
    line({ cues: cues('enter yuni back-left') }),
    line({ cues: cues('exit bahar', 'enter yuni left') }),
    line({ cues: cues('scene cerita') }),
    line({ cues: cues('place hall') }),
  ];
  const rows: [number, string, Record<string, string>][] = [
    [0, 'hall', { petugas: 'right', bahar: 'left' }],
    [1, 'hall', { petugas: 'right', bahar: 'left', yuni: 'back-left' }],
    [2, 'hall', { petugas: 'right', yuni: 'left' }],
    [3, 'counter', { petugas: 'right', yuni: 'left' }],
    [4, 'hall', { petugas: 'right', yuni: 'left' }],
  ];
  test.each(rows)('at line %i: %s', (index, place, slots) => {
    const shown = at(story, index);
    expect(shown.place).toBe(place);
    expect(shown.scene).toBe(index < 3 ? 'antre' : 'cerita');
    expect(Object.fromEntries(shown.people.map(({ id, slot }) => [id, slot]))).toEqual(slots);
  });

  test('a scene that asks for a dress dresses everybody, until the next scene', () => {
    const dresses = (index: number) => at(story, index).people.map(({ dress }) => dress);
    expect(dresses(2)).toEqual([undefined, undefined]);
    expect(dresses(3)).toEqual(['white', 'white']);
  });

  test('nothing is there before the first moment', () => {
    expect(at([], 0)).toEqual({ scene: '', place: '', people: [], camera: { shot: 'wide' } });
  });

  test('tags before an open choice count; tags before a line that is not read yet do not', () => {
    expect(person(at([opening, tags('exit bahar'), CHOICE], 0), 'bahar')).toBeUndefined();
    expect(person(at([opening, tags('exit bahar'), line()], 0), 'bahar')).toBeDefined();
  });

  test('looks are those of the cast, the player’s the one that was picked', () => {
    expect(person(at([opening]), 'bahar')?.look).toBe('old-man');
    expect(person(at([opening], 0, 'clerk-man'), 'petugas')?.look).toBe('clerk-man');
    expect(person(at([opening], 0, 'pirate'), 'petugas')?.look).toBe('clerk-woman');
  });
});

describe('the player at the desk', () => {
  const rows: [string, string[], string | undefined][] = [
    ['sits there without being brought in', ['place counter', 'enter bahar left'], 'desk'],
    ['gives way to somebody who stands there', ['place counter', 'enter bahar right'], undefined],
    ['minds nobody at the back', ['place counter', 'enter bahar back-left'], 'desk'],
    ['stands where the story puts it', ['place counter', 'enter petugas left'], 'left'],
    ['is not to be seen in a place without a desk', ['place hall', 'enter bahar left'], undefined],
  ];
  test.each(rows)('%s', (_, written, slot) => {
    expect(person(at([line({ cues: cues(...written) })]), 'petugas')?.slot).toBe(slot);
  });
});

describe('moods', () => {
  const felt = (anger: number, trust: number) => at([opening, line({ moods: { anger, trust } })]);
  test.each([
    [10, 0, 'angry', 'worried'],
    [8, 2, 'angry', 'worried'],
    [7, 3, 'suspicious', 'neutral'],
    [5, 5, 'neutral', 'neutral'],
    [1, 9, 'relieved', 'relieved'],
  ])('anger %i and trust %i, unspoken: %s, the player %s', (anger, trust, his, mine) => {
    expect(person(felt(anger, trust), 'bahar')?.mood).toBe(his);
    expect(person(felt(anger, trust), 'petugas')?.mood).toBe(mine);
  });

  test('a spoken mood stays while others speak', () => {
    const story = [
      opening,
      line({ speaker: 'bahar', mood: 'sad', moods: { anger: 10, trust: 0 } }),
      line({ speaker: 'yuni', mood: 'firm', cues: cues('enter yuni centre') }),
      line(),
    ];
    expect(person(at(story), 'bahar')?.mood).toBe('sad');
    expect(person(at(story), 'yuni')?.mood).toBe('firm');
  });

  test('a line without a mood gives it back to the variables', () => {
    const moods = { anger: 10, trust: 0 };
    const story = [opening, line({ speaker: 'bahar', mood: 'sad' }), line({ speaker: 'bahar', moods })];
    expect(person(at(story), 'bahar')?.mood).toBe('angry');
  });

  test('somebody without variables is neutral until they speak', () => {
    expect(person(at([line({ cues: cues('enter heri left'), moods: { anger: 10 } })]), 'heri')?.mood).toBe('neutral');
  });
});

describe('facing', () => {
  const three = line({ cues: cues('scene antre', 'enter petugas right', 'enter bahar left', 'enter yuni centre') });
  const rows: [string, Moment[], Record<string, string>][] = [
    ['before anyone spoke: the player', [three], { bahar: 'right', yuni: 'right', petugas: 'left' }],
    ['the speaker', [three, line({ speaker: 'bahar' })], { bahar: 'right', yuni: 'left', petugas: 'left' }],
    ['whoever spoke last, in narration', [three, line({ speaker: 'bahar' }), line()], { yuni: 'left' }],
    ['a look at somebody', [three, line({ cues: cues('look bahar yuni', 'look petugas player') })], { bahar: 'right' }],
    ['a look at the player', [three, line({ speaker: 'bahar', cues: cues('look yuni player') })], { yuni: 'right' }],
    ['away', [three, line({ cues: cues('look bahar away') })], { bahar: 'left' }],
    [
      'a look at someone who is not there: inwards',
      [three, line({ cues: cues('look petugas heri') })],
      { petugas: 'left' },
    ],
  ];
  test.each(rows)('%s', (_, story, facing) => {
    const shown = at(story);
    for (const [id, side] of Object.entries(facing)) expect(person(shown, id)?.facing, id).toBe(side);
  });

  test('a look lasts until its owner speaks again, and holds for the line that it stands above', () => {
    const down = line({ speaker: 'bahar', cues: cues('look bahar down') });
    const story = [opening, down, line({ speaker: 'petugas' }), line({ speaker: 'bahar' })];
    expect(story.map((_, index) => person(at(story, index), 'bahar')?.gaze)).toEqual([
      'level',
      'down',
      'down',
      'level',
    ]);
  });
});

describe('speaker, shake and camera', () => {
  test('the speaker is whoever says this line, if they are there', () => {
    const story = [opening, line({ speaker: 'bahar' }), line(), line({ speaker: 'heri' })];
    expect(story.map((_, index) => at(story, index).speaker)).toEqual([undefined, 'bahar', undefined, undefined]);
  });

  test('attention goes back to whoever spoke before, once the last speaker has left', () => {
    const story = [
      opening,
      line({ speaker: 'bahar' }),
      line({ speaker: 'yuni', cues: cues('enter yuni centre') }),
      line({ cues: cues('exit yuni') }),
      line({ cues: cues('exit bahar') }),
    ];
    const attended = story.map((_, index) => at(story, index).attention);
    expect(attended).toEqual([undefined, 'bahar', 'yuni', 'bahar', undefined]);
  });

  test('the player comes last among those who are there', () => {
    expect(at([opening]).people.map(({ id }) => id)).toEqual(['bahar', 'petugas']);
  });

  test('anger shakes when it breaks out, not while it goes on', () => {
    const angry = line({ speaker: 'bahar', mood: 'angry' });
    const story = [opening, angry, angry, line(), line({ speaker: 'bahar', mood: 'tired' }), angry];
    const shakes = story.map((_, index) => at(story, index).shake);
    expect(shakes).toEqual([undefined, 'bahar', undefined, undefined, undefined, 'bahar']);
  });

  test('a close shot lasts until a wide one, a new scene, or until its subject has left', () => {
    const close = line({ cues: cues('camera close bahar') });
    const shotAfter = (...more: string[]) => at([opening, close, line({ cues: cues(...more) })]).camera;
    expect(shotAfter()).toEqual({ shot: 'close', who: 'bahar' });
    for (const end of ['camera wide', 'scene cerita', 'exit bahar', 'place counter'])
      expect(shotAfter(end), end).toEqual({ shot: 'wide' });
  });
});
