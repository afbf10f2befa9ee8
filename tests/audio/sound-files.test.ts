// The sounds that are shipped: their map, their files, and that both have all that stories may ask for.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FOLDER, type Range, readSoundMap } from '../../src/audio/sound-map.ts';
import type { Catalogue } from '../../src/core/catalogue.ts';
import { SHIPPED } from '../support/shipped-stories.ts';
import { fileDuration } from './file-duration.ts';

const folder = join('public', FOLDER);
const map = readSoundMap(JSON.parse(readFileSync(join(folder, 'sprite.json'), 'utf8')));
const catalogue: Catalogue = JSON.parse(readFileSync('assets/catalogue.json', 'utf8'));
const milliseconds = (file: string) => fileDuration(readFileSync(join(folder, file))) * 1000;
const end = ([start, length]: Range) => start + length;

describe('the map', () => {
  it('has every sound and bed that a story may name, the three of the interface, and every place', () => {
    const known = new Set([...Object.keys(map.sprite.sounds), ...Object.keys(map.loops)]);
    const asked = [...catalogue.sounds, 'tap', 'select', 'scene-end'];
    expect(asked.filter((id) => !known.has(id))).toEqual([]);
    expect(catalogue.places.filter((place) => !map.loops[map.places[place]?.loop ?? ''])).toEqual([]);
    expect(Object.values(map.places).every(({ gain }) => gain > 0 && gain <= 1)).toBe(true);
  });

  it('has every ensemble that a scenario may name, each with every bed, and no loop of one is played by another', () => {
    expect(Object.keys(map.music)).toEqual(catalogue.ensembles);
    const beds = catalogue.music.filter((bed) => bed !== 'off').toSorted();
    for (const played of Object.values(map.music)) {
      expect(Object.keys(played).toSorted()).toEqual(beds);
      expect(Object.values(played).filter((loop) => !map.loops[loop])).toEqual([]);
    }
    const loops = Object.values(map.music).flatMap(Object.values);
    expect(new Set(loops).size).toBe(loops.length);
    // The two that ship do not sound alike.
    expect(new Set(SHIPPED.map(({ manifest }) => manifest.music ?? catalogue.ensembles[0])).size).toBe(SHIPPED.length);
  });

  it('leaves silence between neighbours, for decoders that start early or late', () => {
    const ranges = Object.values(map.sprite.sounds).toSorted((a, b) => a[0] - b[0]);
    for (const [i, range] of ranges.slice(1).entries()) expect(range[0] - end(ranges[i]!)).toBeGreaterThanOrEqual(100);
    expect(ranges[0]![0]).toBeGreaterThanOrEqual(50);
  });

  it.each([
    ['no object', []],
    ['a sound that ends before it starts', { ...map, sprite: { ...map.sprite, sounds: { tap: [5, -1] } } }],
    ['a loop without files', { ...map, loops: { calm: { src: [], loop: [0, 5] } } }],
    ['a bed without a loop', { ...map, music: { kolintang: { calm: 7 } } }],
    ['a place without a loop', { ...map, places: { hall: { gain: 1 } } }],
  ])('is refused: %s', (_, broken) => {
    expect(() => readSoundMap(broken)).toThrow();
  });
});

describe('the files', () => {
  it.each(map.sprite.src)('%s holds every range of the single sounds', (file) => {
    const last = Math.max(...Object.values(map.sprite.sounds).map(end));
    expect(last).toBeLessThanOrEqual(milliseconds(file));
  });

  it.each(Object.entries(map.loops))(
    'of the loop %s hold its range with something to spare on both sides',
    (_, { src, loop }) => {
      for (const file of src) {
        expect(loop[0]).toBeGreaterThanOrEqual(50);
        expect(milliseconds(file) - end(loop)).toBeGreaterThanOrEqual(50);
      }
    },
  );

  it('are all named, opus first and AAC for those who cannot', () => {
    const named = [map.sprite.src, ...Object.values(map.loops).map(({ src }) => src)];
    for (const src of named) expect(src.map((file) => file.split('.')[1])).toEqual(['webm', 'm4a']);
    expect(readdirSync(folder).toSorted()).toEqual([...named.flat(), 'sprite.json'].toSorted());
  });

  it.each(SHIPPED)('weigh at most 460 kB as opus for $manifest.id, whatever is heard in it', ({ manifest }) => {
    const own = new Set(manifest.scenes.map(({ place }) => map.places[place]?.loop));
    const played = Object.values(map.music[manifest.music ?? 'kolintang'] ?? {});
    const elsewhere = [
      ...Object.values(map.places).map(({ loop }) => loop),
      ...Object.values(map.music).flatMap(Object.values),
    ];
    const loops = Object.entries(map.loops).filter(
      ([id]) => own.has(id) || played.includes(id) || !elsewhere.includes(id),
    );
    const files = [map.sprite.src, ...loops.map(([, { src }]) => src)].map(([opus]) => opus as string);
    const total = files.reduce((sum, file) => sum + readFileSync(join(folder, file)).length, 0);
    expect(total / 1000).toBeLessThan(460);
  });
});
