// What the pictures need to be told: where people stand in each place, where its windows and lit displays are, in the pictures'
// own pixels, 1920 by 1080; and which atlas holds whom. Comes from assets/catalogue.json; main.ts hands it over.

export const WORLD = { width: 1920, height: 1080 } as const;

export interface Stand {
  x: number;
  /** Where the lower edge of the figure is; may lie below the picture. */
  y: number;
  scale: number;
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface StageData {
  /** Stand by place and slot. The slot `desk` is the player's own. */
  stands: Readonly<Record<string, Readonly<Record<string, Stand>>>>;
  /** Panes of glass with rain behind them, by place. */
  windows?: Readonly<Record<string, readonly Box[]>>;
  /** Displays that flicker, by place. */
  displays?: Readonly<Record<string, readonly Box[]>>;
  /** Looks by the atlas that holds them. */
  casts: Readonly<Record<string, readonly string[]>>;
}

const MIDDLE: Stand = { x: WORLD.width / 2, y: WORLD.height, scale: 1 };

/** Where a slot is in a place; the middle for a slot that the place does not have. */
export function standAt(data: StageData, place: string, slot: string): Stand {
  const stands = data.stands[place];
  return stands?.[slot] ?? stands?.centre ?? MIDDLE;
}

/** The atlases that hold these looks, each once; a look that no atlas holds needs none. */
export function castsOf(data: StageData, looks: readonly string[]): string[] {
  return Object.keys(data.casts).filter((cast) => looks.some((look) => data.casts[cast]?.includes(look)));
}
