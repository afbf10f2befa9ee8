// The worker's entry: an own scenario is read and checked here, away from the page, which ends it from outside where it takes too long.
import type { OwnTask } from './own-messages.ts';
import { doOwnTask } from './own-task.ts';

addEventListener('message', ({ data }: MessageEvent<OwnTask>) =>
  doOwnTask(
    data,
    (message) => postMessage(message),
    () => performance.now(),
  ),
);
