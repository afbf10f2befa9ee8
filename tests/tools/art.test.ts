// The committed pictures against the catalogue they are built from: nobody lacks a face, no place a layer, no file a credit.
import { readdirSync, readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { packAtlas } from '../../src/tools/art/atlas.ts';
import { readCatalogue } from '../../src/tools/art/catalogue.ts';
import { colour, mix } from '../../src/tools/art/colour.ts';
import { personLayers } from '../../src/tools/art/person.ts';
import { open } from '../../src/tools/art/pictures.ts';
import { rasterise, trim } from '../../src/tools/art/raster.ts';
import { storyFolders } from '../../src/tools/stories/read-story.ts';

const ASSETS = 'public/assets';
const catalogue = readCatalogue('.');
const looks = Object.keys(catalogue.looks);
const moods = Object.keys(catalogue.moods);
const literal = (text: string) => text.replace(/[.?+^$()[\]{}|\\]/g, '\\$&');
const casts = Object.entries(catalogue.casts).map(([cast, members]) => ({
  cast,
  members,
  atlas: JSON.parse(readFileSync(`${ASSETS}/cast/${cast}.json`, 'utf8')),
}));

interface Box {
  x: number;
  y: number;
  w: number;
  h: number;
}

it('puts every look into one cast, and whom a story needs into the one of its name', () => {
  expect(casts.flatMap(({ members }) => members).sort()).toEqual([...looks].sort());
  for (const folder of storyFolders('stories')) {
    const { id, player, cast } = JSON.parse(readFileSync(`${folder}/scenario.json`, 'utf8'));
    const others = cast.filter((member: { id: string }) => member.id !== player.cast);
    const wanted = [...player.looks, ...others.map((member: { look: string }) => member.look)];
    expect(catalogue.casts[id], id).toEqual(expect.arrayContaining(wanted));
  }
});

describe.each(casts)('cast atlas of $cast', ({ cast, members: looks, atlas }) => {
  it('has every layer of every look that the catalogue asks for, and no others', () => {
    const wanted = looks.flatMap((id) => personLayers('.', catalogue, id).map(({ name }) => name));
    expect(Object.keys(atlas.frames).sort()).toEqual(wanted.sort());
    for (const look of looks) {
      for (const mood of moods) expect(wanted).toContain(`${look}/face-${mood}`);
      expect(wanted).toEqual(
        expect.arrayContaining([`${look}/body`, `${look}/head`, `${look}/mouth`, `${look}/blink`]),
      );
    }
  });

  it('is as large as it says, on one page that weak phones can hold', async () => {
    const { width, height } = await sharp(`${ASSETS}/cast/${cast}.webp`).metadata();
    expect({ w: width, h: height }).toEqual(atlas.meta.size);
    expect(Math.max(width, height)).toBeLessThanOrEqual(2048);
  });

  it('keeps every frame inside the picture, and every layer inside one common figure', () => {
    for (const [name, entry] of Object.entries<Record<string, Box>>(atlas.frames)) {
      const { frame, spriteSourceSize: placed, sourceSize } = entry as Record<string, Box>;
      if (!frame || !placed || !sourceSize) throw new Error(`${name} is not a whole frame`);
      expect(frame.x + frame.w, name).toBeLessThanOrEqual(atlas.meta.size.w);
      expect(frame.y + frame.h, name).toBeLessThanOrEqual(atlas.meta.size.h);
      expect(sourceSize).toEqual({ w: 482, h: 640 });
      expect(placed.x, name).toBeGreaterThanOrEqual(0);
      expect(placed.x + placed.w, name).toBeLessThanOrEqual(sourceSize.w);
      expect(placed.y + placed.h, name).toBeLessThanOrEqual(sourceSize.h);
    }
  });

  it('shows different faces for different moods of one look', () => {
    for (const look of looks) {
      const places = moods.map(
        (mood) => `${atlas.frames[`${look}/face-${mood}`].frame.x} ${atlas.frames[`${look}/face-${mood}`].frame.y}`,
      );
      expect(new Set(places).size, look).toBe(moods.length);
    }
  });

  const bodies = looks.flatMap((look) =>
    personLayers('.', catalogue, look).filter(({ name }) => name.startsWith(`${look}/body`)),
  );

  it('ends every body on the lower edge, where figures are cut', () => {
    for (const { name } of bodies) {
      const { spriteSourceSize: placed, sourceSize } = atlas.frames[name];
      expect(placed.y + placed.h, name).toBe(sourceSize.h);
    }
  });

  it('is the picture of today: a body drawn anew has the size of the committed one', () => {
    for (const { name, svg } of bodies) {
      const { width, height, x, y } = trim(name, rasterise('.', svg));
      expect({ x, y, w: width, h: height }, name).toEqual(atlas.frames[name].spriteSourceSize);
    }
  });
});

describe('places', () => {
  const drawn = (place: string, layer: string) =>
    rasterise('.', readFileSync(`${ASSETS}/places/${place}${layer}.svg`, 'utf8'), 1080);

  it.each(catalogue.places)('%s has a scene and what stands before people, at full size', async (place) => {
    for (const layer of ['', '-mid', '-front']) {
      const { width, height } = await sharp(`${ASSETS}/places/${place}${layer}.svg`).metadata();
      expect({ width, height }, layer).toEqual({ width: 1920, height: 1080 });
      const { isOpaque } = await open(drawn(place, layer)).stats();
      expect(isOpaque, layer).toBe(layer === '');
    }
  });

  it.each(catalogue.places)('%s is the picture of today, and asks nobody for letters', (place) => {
    for (const layer of ['', '-mid', '-front']) {
      const committed = readFileSync(`${ASSETS}/places/${place}${layer}.svg`, 'utf8');
      expect(committed, layer).not.toMatch(/<text|font-|href="(?!#)|url\((?!#)/);
      const source = readFileSync(`assets/places/${place}${layer}.svg`, 'utf8');
      const [now, then] = [rasterise('.', source, 1080).data, drawn(place, layer).data];
      let other = 0;
      for (let at = 0; at < now.length; at++) if (Math.abs((now[at] ?? 0) - (then[at] ?? 0)) > 64) other++;
      expect(other / now.length, layer).toBeLessThan(0.001);
    }
  });

  it('hides where people at the back are cut off', async () => {
    const { stands } = JSON.parse(readFileSync('assets/catalogue.json', 'utf8'));
    for (const place of catalogue.places) {
      for (const slot of ['back-left', 'back-right']) {
        const { x, y, scale } = stands[place][slot];
        const half = Math.round(190 * scale);
        const box = { left: x - half, top: y - 2, width: 2 * half, height: 2 };
        const [mid, front] = await Promise.all(
          ['-mid', '-front'].map((layer) => open(drawn(place, layer)).extract(box).extractChannel(3).raw().toBuffer()),
        );
        const hidden = mid?.filter((alpha, i) => Math.max(alpha, front?.[i] ?? 0) > 200).length ?? 0;
        expect(hidden / (2 * half * 2), `${place} ${slot}`).toBeGreaterThan(0.9);
      }
    }
  });
});

it('names every picture in the credits', () => {
  const rows = readFileSync('assets/credits.csv', 'utf8').trim().split('\n').slice(1);
  const patterns = rows.map((row) => {
    const [file = ''] = row.split(',');
    const anywhere = (part: string) => part.split('*').map(literal).join('[^/]*');
    return new RegExp(`^${file.split('**').map(anywhere).join('.*')}$`);
  });
  const files = readdirSync(ASSETS, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`);
  expect(files.length).toBeGreaterThan(looks.length);
  for (const file of files)
    expect(
      patterns.some((pattern) => pattern.test(file)),
      file,
    ).toBe(true);
});

describe('tools', () => {
  it('mixes colours channel by channel and refuses names that nobody defined', () => {
    expect(mix('#000000', '#ff8040', 0.5)).toBe('#804020');
    expect(colour('cloth-shade', { cloth: '#ffffff' })).toBe('#d8d3d9');
    expect(() => colour('sash', { cloth: '#ffffff' })).toThrow(/sash/);
  });

  it('packs equal layers once, and keeps where each belongs', () => {
    const data = Buffer.alloc(4 * 4 * 4, 200);
    const other = Buffer.alloc(4 * 4 * 4, 100);
    const layers = new Map([
      ['a', { width: 4, height: 4, data, x: 1, y: 2 }],
      ['b', { width: 4, height: 4, data: Buffer.from(data), x: 9, y: 2 }],
      ['c', { width: 4, height: 4, data: other, x: 1, y: 2 }],
    ]);
    const { frames } = packAtlas(layers, { w: 20, h: 20 });
    expect(frames.b?.frame).toEqual(frames.a?.frame);
    expect(frames.b?.spriteSourceSize.x).toBe(9);
    expect(frames.c?.frame).not.toEqual(frames.a?.frame);
  });

  it('trims what is transparent and refuses an empty layer', () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><path d="M2 3H6V8H2Z"/></svg>';
    expect(trim('box', rasterise('.', svg, 10))).toMatchObject({ x: 2, y: 3, width: 4, height: 5 });
    const empty = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"></svg>';
    expect(() => trim('nothing', rasterise('.', empty, 10))).toThrow(/nothing/);
  });
});
