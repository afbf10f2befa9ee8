// Fetches pictures and hands them to the game's textures: the cast at the start, a place when it is first needed. Fetching
// does not wait for the game to be made.
import type { Textures } from 'phaser';

export const CAST = 'cast';

/** How long after a failure a place may be asked for again. */
const ASK_AGAIN = 20_000;

export interface Art {
  /** Rejects when the cast cannot be fetched: without people there is no stage. */
  fetchCast(): Promise<void>;
  /** Fetches a place's pictures, once unless that fails; resolves in any case. */
  fetchPlace(place: string): Promise<void>;
  /** Hangs all that is fetched, now and later, in the game's textures. */
  hang(textures: Textures.TextureManager): void;
  /** True once the place can be drawn. A place whose picture cannot be fetched is no error. */
  hasPlace(place: string): boolean;
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
  const fetchOnce = async (place: string): Promise<void> => {
    const [back, mid, front] = await Promise.allSettled([
      fetchImage(`${base}places/${place}.svg`),
      fetchImage(`${base}places/${place}-mid.svg`),
      fetchImage(`${base}places/${place}-front.svg`),
    ]);
    if (back.status !== 'fulfilled') {
      window.setTimeout(() => asked.delete(place), ASK_AGAIN);
      return;
    }
    if (mid.status === 'fulfilled') hangUp((textures) => textures.addImage(midKey(place), mid.value));
    if (front.status === 'fulfilled') hangUp((textures) => textures.addImage(frontKey(place), front.value));
    hangUp((textures) => textures.addImage(placeKey(place), back.value));
  };

  return {
    async fetchCast() {
      const [sheet, frames] = await Promise.all([fetchImage(`${base}cast.webp`), fetchJson(`${base}cast.json`)]);
      hangUp((textures) => textures.addAtlasJSONHash(CAST, sheet, frames));
    },
    fetchPlace(place) {
      const known = asked.get(place) ?? fetchOnce(place);
      asked.set(place, known);
      return known;
    },
    hang(textures) {
      wall = textures;
      for (const picture of waiting.splice(0)) picture(textures);
    },
    hasPlace: (place) => wall?.exists(placeKey(place)) ?? false,
  };
}

async function fetchImage(address: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = address;
  await image.decode();
  return image;
}

async function fetchJson(address: string): Promise<object> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}
