// The first thing that runs, on whatever Node a person has: says plainly that it is too old, and stops.
// Old syntax and no imports, so that an old Node gets as far as the sentence.

/**
 * Whether Lakon runs on this Node: 20.19 and later 20s, 22.12 and all that is newer. The ones between cannot
 * load the libraries that build and serve the game.
 * @param {string} version such as 20.19.1
 */
export function isNodeNewEnough(version) {
  const parts = version.split('.');
  const major = Number(parts[0]);
  const minor = Number(parts[1]);
  return major > 22 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19);
}

/** Ends the program with code 1, and a sentence, if this Node is too old. */
export function requireNode() {
  if (isNodeNewEnough(process.versions.node)) return;
  const here = process.version;
  console.error(
    `Lakon perlu Node.js 20.19 ke atas atau 22.12 ke atas; di sini ${here}. Unduh dari https://nodejs.org, pasang, lalu coba lagi.`,
  );
  console.error(
    `Lakon needs Node.js 20.19 or later, or 22.12 or later; this is ${here}. Download it from https://nodejs.org, install it, and try again.`,
  );
  process.exit(1);
}
