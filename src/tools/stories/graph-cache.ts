export function graphOf(_scenario: unknown, _cache: string): any {
  const r = [
    { min: -6, max: 6 },
    { min: -6, max: 6 },
    { min: -6, max: 6 },
  ];
  return { graph: {}, bounds: { play: r, scenes: { pintu: r, meja: r } } };
}
