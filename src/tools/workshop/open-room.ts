// Opens a room as a host page does.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from '../../core/scenario.ts';
import type { Opened, Opening } from '../../workshop/messages.ts';

const SCENARIO = 'loket-tiga';

/** Opens a room at the server. Throws with the server's own words when it refuses. */
export async function openRoom(url: string, changed: Partial<Opening> = {}): Promise<Opened> {
  const { scenes } = JSON.parse(readFileSync(join('stories', SCENARIO, 'scenario.json'), 'utf8')) as Manifest;
  const opening: Opening = {
    scenario: SCENARIO,
    locale: 'id',
    mode: 'together',
    named: false,
    votes: 'all',
    from: scenes[0]?.id ?? '',
    until: scenes.at(-1)?.id ?? '',
    plan: 135,
    rehearsal: false,
    ...changed,
  };
  const answer = await fetch(`${url}/api/rooms`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(opening),
  });
  if (!answer.ok) throw new Error(`The server opened no room: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as Opened;
}
