// The worker's entry: unpacks and checks an own scenario away from the page, says how far it is, and is ended from outside where it takes too long.
import { BadUpload } from './bad-upload.ts';
import { checkOwn } from './own-check.ts';
import type { Opened, OwnMessage, OwnTask } from './own-messages.ts';
import { pickFiles } from './pick-files.ts';
import { unzipFiles } from './unzip-files.ts';

/** Milliseconds between two words. */
const PACE = 200;

const say = (message: OwnMessage) => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<OwnTask>) => {
  const { opened, shared, maxStates, maxBytes, milliseconds } = data;
  try {
    const files = filesIn(opened);
    say({ files });
    const end = performance.now() + milliseconds;
    let told = performance.now();
    const keepGoing = ({ states, open }: { states: number; open: number }) => {
      const now = performance.now();
      if (now - told > PACE) {
        told = now;
        say({ progress: { states, open } });
      }
      return now < end;
    };
    say({ checked: checkOwn(files, shared, { maxStates, maxBytes, keepGoing }) });
  } catch (error) {
    // A stack that is used up comes as an error of no kind in particular: whatever was opened goes too deep.
    if (error instanceof BadUpload) say({ refused: error.trouble, file: error.file });
    else if (error instanceof RangeError) say({ refused: 'too-long', file: '' });
    else throw error;
  }
});

function filesIn(opened: Opened) {
  if ('files' in opened) return opened.files;
  return pickFiles('zip' in opened ? unzipFiles(opened.zip) : opened.folder);
}
