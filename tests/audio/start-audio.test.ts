import { describe, expect, it } from 'vitest';
import { startAudio } from '../../src/audio/start-audio.ts';
import { createPlayStore } from '../../src/stores/play-store.ts';
import { createSettingsStore, type Settings } from '../../src/stores/settings-store.ts';
import { fixtureShelf } from '../support/fixture-shelf.ts';
import { FakeBrowser } from './fake-browser.ts';
import { MAP } from './story-for-the-ear.ts';

const VOLUME = { effects: 0.8, ambience: 0.5, music: 0.6 };

async function playing(settings: Partial<Settings>, browser = new FakeBrowser()) {
  const play = createPlayStore(fixtureShelf());
  const stores = { play, settings: createSettingsStore({ volume: VOLUME, ...settings }) };
  await play.getState().open('dua-menit', { locale: 'id', seed: 7 });
  const audio = startAudio(stores, browser);
  await fetched();
  return { stores, browser, audio };
}

/** Lets promises that are already settled have their effect. */
const fetched = () => new Promise((done) => setTimeout(done, 0));

async function sounding(settings: Partial<Settings> = {}, browser = new FakeBrowser()) {
  const all = await playing({ sound: true, ...settings }, browser);
  browser.arrive();
  browser.settle();
  return all;
}

/** The fixture's first scene: a line, a bell, a choice; then a reply, the end of the scene, the next scene. */
const advance = ({ stores }: Awaited<ReturnType<typeof playing>>) => stores.play.getState().advance();
const choose = ({ stores }: Awaited<ReturnType<typeof playing>>, index: number) => stores.play.getState().choose(index);

describe('what is fetched', () => {
  const untouched = Object.assign(new FakeBrowser(), { touched: false });
  const elsewhere = Object.assign(new FakeBrowser(), { inView: false });
  it.each([
    { name: 'sound is off', settings: { sound: false }, browser: new FakeBrowser() },
    { name: 'data is saved', settings: { sound: true, dataSaver: true }, browser: new FakeBrowser() },
    { name: 'nobody has pressed anything', settings: { sound: true }, browser: untouched },
    { name: 'no play is in view', settings: { sound: true }, browser: elsewhere },
  ])('nothing while $name', async ({ settings, browser }) => {
    const all = await playing(settings, browser);
    advance(all);
    choose(all, 0);
    await fetched();
    expect(browser.requests).toEqual([]);
    expect(all.audio.status()).toEqual({ phase: 'waiting', failed: [] });
  });

  it('map, single sounds, this place and this bed once sound is on; other beds only when they are wanted', async () => {
    const all = await playing({ sound: false });
    all.stores.settings.getState().change({ sound: true });
    await fetched();
    const folder = './assets/sound/';
    expect(all.browser.requests.toSorted()).toEqual(
      ['sprite.json', `${folder}sprite.webm`, `${folder}hall.webm`, `${folder}tense.webm`].toSorted(),
    );
    all.browser.arrive();
    advance(all);
    choose(all, 0);
    expect(all.browser.requests).toContain(`${folder}calm.webm`);
    expect(all.browser.requests.filter((file) => file.includes('hall'))).toHaveLength(1);
    expect(all.browser.requests.some((file) => file.includes('relief'))).toBe(false);
  });

  it('nothing for a volume of zero', async () => {
    const { browser } = await sounding({ volume: { effects: 1, ambience: 0, music: 0 } });
    expect(browser.requests).toEqual(['sprite.json', './assets/sound/sprite.webm']);
  });
});

describe('what is heard', () => {
  it('bed and place, at the volumes of the settings', async () => {
    const all = await sounding();
    expect(all.browser.heard()).toEqual({ hall: 0.5, tense: 0.6 });
    all.stores.settings.getState().change({ volume: { ...VOLUME, music: 0.3 } });
    all.browser.settle();
    expect(all.browser.heard()).toEqual({ hall: 0.5, tense: 0.3 });
  });

  it('the bell once, as its line appears', async () => {
    const all = await sounding();
    expect(all.browser.struck).toEqual([]);
    advance(all);
    expect(all.browser.struck).toEqual(['queue-bell']);
    all.stores.settings.getState().change({ coach: false });
    await all.stores.play.getState().switchLocale('en');
    expect(all.browser.struck).toEqual(['queue-bell']);
  });

  it('another bed crosses over within a second and a half, and the old one stops', async () => {
    const all = await sounding();
    advance(all);
    choose(all, 0);
    all.browser.arrive();
    const crossing = all.browser.fades.slice(-2);
    expect(crossing).toContainEqual({ file: 'tense', to: 0, milliseconds: 1500 });
    expect(crossing).toContainEqual({ file: 'calm', to: 0.6, milliseconds: 1500 });
    all.browser.settle();
    expect(all.browser.heard()).toEqual({ hall: 0.5, calm: 0.6 });
    expect([...all.browser.voices.values()].map((voice) => voice.file)).not.toContain('tense');
  });

  it('silence while the play is out of view, and the same sounds when it is back', async () => {
    const all = await sounding();
    advance(all);
    all.browser.change({ inView: false });
    expect(all.browser.voices.size).toBe(0);
    const asked = all.browser.requests.length;
    all.browser.change({ inView: true });
    all.browser.settle();
    expect(all.browser.heard()).toEqual({ hall: 0.5, tense: 0.6 });
    expect(all.browser.struck).toEqual(['queue-bell']);
    expect(all.browser.requests).toHaveLength(asked);
  });

  it.each([{ sound: false }, { dataSaver: true }])('silence at once with %o', async (change) => {
    const all = await sounding();
    all.stores.settings.getState().change(change);
    expect(all.browser.voices.size).toBe(0);
    advance(all);
    expect(all.browser.voices.size).toBe(0);
  });

  it('silence when the play is closed', async () => {
    const all = await sounding();
    all.stores.play.getState().close();
    expect(all.browser.voices.size).toBe(0);
  });

  it('a bed that is unwanted before its file comes is not heard', async () => {
    const all = await playing({ sound: true });
    all.browser.change({ inView: false });
    all.browser.arrive();
    all.browser.settle();
    expect(all.browser.voices.size).toBe(0);
  });
});

describe('what fails', () => {
  it.each([
    ['a map that cannot be fetched', new Error('offline')],
    ['a map that is none', { sprite: {} }],
  ])('%s: told by the status, tried again a few times, never thrown', async (_, map) => {
    const browser = Object.assign(new FakeBrowser(), { map });
    const all = await playing({ sound: true }, browser);
    expect(all.audio.status()).toEqual({ phase: 'failed', failed: ['map'] });
    for (let i = 0; i < 6; i++) {
      all.stores.settings.getState().change({});
      await fetched();
    }
    expect(browser.requests).toEqual(['sprite.json', 'sprite.json', 'sprite.json']);
  });

  it('a network that comes back is used', async () => {
    const browser = Object.assign(new FakeBrowser(), { map: new Error('offline') as unknown });
    const all = await playing({ sound: true }, browser);
    browser.map = MAP;
    advance(all);
    await fetched();
    expect(all.audio.status()).toEqual({ phase: 'ready', failed: [] });
  });

  it('one broken file leaves the others', async () => {
    const loops = { ...MAP.loops, tense: { src: ['broken-tense.webm'], loop: [0, 100] } };
    const browser = Object.assign(new FakeBrowser(), { map: { ...MAP, loops } });
    const all = await sounding({}, browser);
    expect(browser.heard()).toEqual({ hall: 0.5 });
    expect(all.audio.status()).toEqual({ phase: 'ready', failed: ['tense'] });
  });
});

describe('stopping', () => {
  it('is silent at once, lets go of stores and files, and can be started again', async () => {
    const all = await sounding();
    all.audio.stop();
    expect(all.browser.voices.size).toBe(0);
    expect(all.browser.unloaded.toSorted()).toEqual(['hall', 'sprite', 'tense']);
    expect(all.browser.listenerCount).toBe(0);
    expect(all.audio.status().phase).toBe('stopped');
    advance(all);
    expect(all.browser.struck).toEqual([]);
    startAudio(all.stores, all.browser);
    await fetched();
    all.browser.arrive();
    all.browser.settle();
    expect(all.browser.heard()).toEqual({ hall: 0.5, tense: 0.6 });
  });

  it('while the map is on its way makes no sound later', async () => {
    const browser = new FakeBrowser();
    const play = createPlayStore(fixtureShelf());
    await play.getState().open('dua-menit', { locale: 'id', seed: 7 });
    const audio = startAudio({ play, settings: createSettingsStore({ sound: true }) }, browser);
    audio.stop();
    await fetched();
    expect(browser.requests).toEqual(['sprite.json']);
  });
});
