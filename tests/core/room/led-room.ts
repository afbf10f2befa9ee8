// A room on the small story that is led by commands, as the server would: each is checked, becomes an event, and is folded.
import { moments } from '../../../src/core/moments.ts';
import type { Command } from '../../../src/core/room/command.ts';
import type { EventBody } from '../../../src/core/room/event.ts';
import { foldEvent } from '../../../src/core/room/fold.ts';
import type { RoomMoments } from '../../../src/core/room/reading-at.ts';
import type { Room } from '../../../src/core/room/room.ts';
import { type Refusal, refuse } from '../../../src/core/room/rules.ts';
import type { RoomSetup } from '../../../src/core/room/setup.ts';
import { type RoomView, viewFor } from '../../../src/core/room/view.ts';
import { positionAt } from '../../../src/ink/room-position.ts';
import { replay } from '../../../src/ink/run.ts';
import { fixturePlay, fixtureScenario } from '../../support/fixture-story.ts';
import { joined, SETUP, vote } from './story.ts';

export interface LedRoom {
  room(): Room;
  view(): RoomView;
  reading(): RoomMoments;
  /** Does what a facilitator asks; gives the refusal where it is refused. */
  command(command: Command): Refusal | undefined;
  join(...seats: string[]): void;
  vote(seat: string, option: number): void;
}

const scenarios = () => ({ id: fixtureScenario('id'), en: fixtureScenario('en') });

/** In the scenes *pintu* and *meja*, opened at the beginning of `from`. */
export function ledRoom(part: Partial<RoomSetup> = {}): LedRoom {
  const setup: RoomSetup = { ...SETUP, scenario: 'dua-menit', seed: 7, from: 'pintu', until: 'meja', ...part };
  const positionOf = (choices: readonly number[]) => positionAt(scenarios(), choices, setup.seed);
  const entry = fixtureScenario().manifest.scenes.find(({ id }) => id === setup.from)?.entry ?? [];
  let room: Room | undefined;
  const append = (body: EventBody) => {
    const seq = (room?.seq ?? 0) + 1;
    room = foldEvent(room, { seq, at: 1000 * seq, body });
  };
  append({ kind: 'opened', code: 'ACDEFG', setup, position: positionOf(entry) });
  const now = () => room as Room;
  return {
    room: now,
    view: () => viewFor(now(), 'facilitator'),
    reading: () => ({
      scenario: fixtureScenario(),
      moments: moments(replay(fixtureScenario(), fixturePlay(now().position.choices))),
    }),
    command(command) {
      const refused = refuse(now(), { role: 'facilitator' }, command);
      if (refused) return refused;
      const { choices } = now().position;
      if (command.kind === 'take') append({ ...command, position: positionOf([...choices, command.option]) });
      else if (command.kind === 'return')
        append({ ...command, position: positionOf(choices.slice(0, command.decision)) });
      else append(command as EventBody);
      return undefined;
    },
    join: (...seats) => {
      for (const seat of seats) append(joined(seat));
    },
    vote: (seat, option) => append(vote(seat, option, now().rounds.length)),
  };
}
