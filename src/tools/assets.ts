// Entry of `npm run assets`: draws the pictures and makes the sounds of public/assets from their sources in assets/.
import { fileURLToPath } from 'node:url';

const HELP = `npm run assets            build pictures, sounds and typefaces from their sources
npm run assets -- art     pictures only: cast atlases, portraits, places, icons
npm run assets -- sound   sounds only
npm run assets -- fonts   typefaces only, cut to the letters that are used
npm run assets -- --help  this text

Sources are in assets/. The results are committed, so that starting the game draws nothing.`;

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

/** The builders by what is asked for, loaded only when they are needed. */
const BUILDERS: Readonly<Record<string, () => Promise<void>>> = {
  art: async () => (await import('./art/build-art.ts')).buildArt(root, report),
  sound: async () => (await import('./sound/build-sound.ts')).buildSound((line) => console.log(line)),
  fonts: async () => (await import('./fonts/build-fonts.ts')).buildFonts(root, report),
};

function report(file: string, bytes: number, note = ''): void {
  console.log(`${(bytes / 1000).toFixed(1).padStart(8)} kB  ${file}  ${note}`);
}

async function main(args: string[]): Promise<number> {
  const asked = args.filter((arg) => !arg.startsWith('-'));
  const unknown = args.find((arg) => !(arg in BUILDERS) && arg !== '--help' && arg !== '-h');
  if (unknown) {
    console.error(`"${unknown}" is not known here.\n\n${HELP}`);
    return 2;
  }
  if (args.includes('--help') || args.includes('-h')) {
    console.log(HELP);
    return 0;
  }
  for (const part of asked.length ? asked : Object.keys(BUILDERS)) {
    const started = Date.now();
    console.log(`${part}:`);
    await BUILDERS[part]?.();
    console.log(`${part} done in ${((Date.now() - started) / 1000).toFixed(1)} s`);
  }
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
