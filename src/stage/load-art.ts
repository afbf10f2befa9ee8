// Fetches pictures and hands them to the game's textures: an atlas of people or a place when it is first needed. Fetching does
// not wait for the game to be made.
import type { Textures } from 'phaser';

/** How long after a failure a picture may be asked for again. */
const ASK_AGAIN = 20_000;

export interface Art {
  /** Fetches an atlas of people, once unless that fails; rejects when it cannot be fetched. */
  fetchCast(cast: string): Promise<void>;
  /** Fetches a place's pictures, once unless that fails; resolves in any case. */
  fetchPlace(place: string): Promise<void>;
  /** Hangs all that is fetched, now and later, in the game's textures. */
  hang(textures: Textures.TextureManager): void;
  /** True once the people of an atlas can be drawn. */
  hasCast(cast: string): boolean;
  /** True once the place can be drawn. A place whose picture cannot be fetched is no error. */
  hasPlace(place: string): boolean;
}

export function castKey(cast: string): string {
  return `cast/${cast}`;
}

export function placeKey(place: string): string {
  return `place/${place}`;
}

/** What stands before the people at the back, but behind those in front. */
export function midKey(place: string): string {
  return `place/${place}/mid`;
}

export function frontKey(place: string): string {
  return `place/${place}/front`;
}

/** Art from files under `base`, an address that ends with a slash. */
export function createArt(base: string): Art {
  let wall: Textures.TextureManager | undefined;
  const waiting: ((textures: Textures.TextureManager) => void)[] = [];
  const asked = new Map<string, Promise<void>>();

  const hangUp = (picture: (textures: Textures.TextureManager) => void) => {
    if (wall) picture(wall);
    else waiting.push(picture);
  };
  /** Asks for something once; what failed may be asked for again after a while. */
  const once = (key: string, fetch: () => Promise<void>): Promise<void> => {
    const known = asked.get(key);
    if (known) return known;
    const asking = fetch();
    asked.set(key, asking);
    asking.catch(() => window.setTimeout(() => asked.delete(key), ASK_AGAIN));
    return asking;
  };
  const fetchPeople = async (cast: string): Promise<void> => {
    const [sheet, frames] = await Promise.all([
      fetchImage(`${base}cast/${cast}.webp`),
      fetchJson(`${base}cast/${cast}.json`),
    ]);
    hangUp((textures) => textures.addAtlasJSONHash(castKey(cast), sheet, frames));
  };
  const fetchLayers = async (place: string): Promise<void> => {
    const [back, mid, front] = await Promise.allSettled([
      fetchDrawing(`${base}places/${place}.svg`),
      fetchDrawing(`${base}places/${place}-mid.svg`),
      fetchDrawing(`${base}places/${place}-front.svg`),
    ]);
    if (back.status !== 'fulfilled') throw back.reason;
    if (mid.status === 'fulfilled') hangUp((textures) => textures.addCanvas(midKey(place), mid.value));
    if (front.status === 'fulfilled') hangUp((textures) => textures.addCanvas(frontKey(place), front.value));
    hangUp((textures) => textures.addCanvas(placeKey(place), back.value));
  };

  return {
    fetchCast: (cast) => once(castKey(cast), () => fetchPeople(cast)),
    fetchPlace: (place) => once(placeKey(place), () => fetchLayers(place)).catch(() => undefined),
    hang(textures) {
      wall = textures;
      for (const picture of waiting.splice(0)) picture(textures);
    },
    hasCast: (cast) => wall?.exists(castKey(cast)) ?? false,
    hasPlace: (place) => wall?.exists(placeKey(place)) ?? false,
  };
}

async function fetchImage(address: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = address;
  await image.decode();
  return image;
}

/** An SVG drawn once: a canvas without WebGL would draw it anew in every frame. */
async function fetchDrawing(address: string): Promise<HTMLCanvasElement> {
  const image = await fetchImage(address);
  const drawn = document.createElement('canvas');
  drawn.width = image.naturalWidth;
  drawn.height = image.naturalHeight;
  drawn.getContext('2d')?.drawImage(image, 0, 0);
  return drawn;
}

async function fetchJson(address: string): Promise<object> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}
