import { describe, expect, it } from 'vitest';
import { wantedSound } from '../../src/audio/wanted-sound.ts';
import { bare, choice, end, line, MANIFEST, MAP, reading, said, sceneEnd } from './story-for-the-ear.ts';

const cross = { anger: 8, trust: 2 };
const eased = { anger: 1, trust: 8 };
const wanted = (pieces: Parameters<typeof reading>[0], at: number) => wantedSound(reading(pieces, at), MANIFEST, MAP);

describe('what sounds on and on', () => {
  it('follows the moods where the story says nothing', () => {
    expect(wanted([line(cross, 'scene antre')], 0).music).toEqual({ tense: 1 });
    expect(wanted([line(cross, 'scene antre'), line(eased)], 1).music).toEqual({ relief: 1 });
    expect(wanted([line({ anger: 4, trust: 4 })], 0).music).toEqual({ calm: 1 });
  });

  it('lets a music cue hold until the next choice is made', () => {
    const story = [line(cross, 'music calm'), line(cross), said, line(cross), choice];
    expect(wanted(story, 0).music).toEqual({ calm: 1 });
    expect(wanted(story, 1).music).toEqual({ calm: 1 });
    expect(wanted(story, 3).music).toEqual({ tense: 1 });
  });

  it('is played by the ensemble that the scenario names, by the first where it names none or one that is not there', () => {
    const by = (music?: string) => (written: string) =>
      wantedSound(reading([line(cross, written)], 0), { ...MANIFEST, music }, MAP).music;
    expect(by('sasando')('scene antre')).toEqual({ 'sasando-tense': 1 });
    expect(by('sasando')('music calm')).toEqual({ 'sasando-calm': 1 });
    expect(by('sasando')('music off')).toEqual({});
    // A bed that it does not play is silence, not another's.
    expect(by('sasando')('music relief')).toEqual({});
    expect(by('gamelan')('music calm')).toEqual({ calm: 1 });
  });

  it('is without music where the story turns it off', () => {
    expect(wanted([line(cross, 'music off')], 0).music).toEqual({});
  });

  it('hears the hall where the scene plays, further away behind the counter', () => {
    const story = [line(cross, 'scene antre'), sceneEnd, line(cross, 'scene cerita'), line(cross, 'place hall')];
    expect(wanted(story, 0).ambience).toEqual({ hall: 1 });
    expect(wanted(story, 1).ambience).toEqual({ hall: 1 });
    expect(wanted(story, 2).ambience).toEqual({ hall: 0.5 });
    expect(wanted(story, 3).ambience).toEqual({ hall: 1 });
    expect(wanted([line(cross, 'place di-luar')], 0).ambience).toEqual({});
  });

  it('lets rain fall until the next scene', () => {
    const story = [line(cross, 'scene antre', 'sound rain'), said, line(cross), line(cross, 'scene cerita')];
    expect(wanted(story, 0).ambience).toEqual({ hall: 1, rain: 1 });
    expect(wanted(story, 2).ambience).toEqual({ hall: 1, rain: 1 });
    expect(wanted(story, 3).ambience).toEqual({ hall: 0.5 });
  });

  it('knows nothing of what has not been read, but tags before an open choice count', () => {
    const story = [line(cross), line(eased, 'music relief')];
    expect(wanted(story, 0).music).toEqual({ tense: 1 });
    expect(wanted([line(cross), bare(cross, 'music calm'), choice], 0).music).toEqual({ calm: 1 });
    expect(wanted([line(cross), bare(cross, 'music calm'), line(cross)], 0).music).toEqual({ tense: 1 });
  });

  it('falls silent when the story is over', () => {
    const story = [line(cross, 'scene antre', 'sound rain'), sceneEnd, end];
    expect(wanted(story, 2)).toEqual({ music: {}, ambience: {} });
  });
});
