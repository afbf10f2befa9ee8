// What follows from something that nobody changes is worked out once.

/** `of`, with its answers kept: one a thing, for as long as the thing is there. */
export function remembered<Thing extends object, Answer extends object>(of: (thing: Thing) => Answer): typeof of {
  const known = new WeakMap<Thing, Answer>();
  return (thing) => {
    const before = known.get(thing);
    if (before) return before;
    const answer = of(thing);
    known.set(thing, answer);
    return answer;
  };
}
