// What the worker does for a page: unpacks an own scenario, says what is in it and how far the check is, and what came out or why not.
import { BadUpload } from './bad-upload.ts';
import { checkOwn } from './own-check.ts';
import type { Opened, OwnMessage, OwnTask } from './own-messages.ts';
import { pickFiles } from './pick-files.ts';
import { unzipFiles } from './unzip-files.ts';

/** Milliseconds between two words. */
const PACE = 200;

/** `now` gives milliseconds from any point in time. Throws only what is our own mistake. */
export function doOwnTask(task: OwnTask, say: (message: OwnMessage) => void, now: () => number): void {
  const { opened, shared, maxStates, maxBytes, milliseconds } = task;
  try {
    const files = filesIn(opened);
    say({ files });
    const end = now() + milliseconds;
    let told = now();
    const keepGoing = ({ states, open }: { states: number; open: number }) => {
      const moment = now();
      if (moment - told > PACE) {
        told = moment;
        say({ progress: { states, open } });
      }
      return moment < end;
    };
    say({ checked: checkOwn(files, shared, { maxStates, maxBytes, keepGoing }) });
  } catch (error) {
    // A stack that is used up comes as an error of no kind in particular: whatever was opened goes too deep.
    if (error instanceof BadUpload) say({ refused: error.trouble, file: error.file });
    else if (error instanceof RangeError) say({ refused: 'too-long', file: '' });
    else throw error;
  }
}

function filesIn(opened: Opened) {
  if ('files' in opened) return opened.files;
  return pickFiles('zip' in opened ? unzipFiles(opened.zip) : opened.folder);
}
