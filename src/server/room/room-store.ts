// All SQL of the rooms: events are appended and read in order; nothing is ever changed but by erasing a room whole.
import type { Locale } from '../../core/locale.ts';
import type { Scenario } from '../../core/scenario.ts';
import type { RoomScenarios } from '../../ink/room-position.ts';
import type { RoomDatabase } from './database.ts';
import { createInsertion } from './event-insertion.ts';
import { entryOf, type LogEntry, rowOf } from './log-entry.ts';

export interface KeptRoom {
  code: string;
  /** SHA-256 of the facilitator's secret. */
  host: string;
  edition: string;
}

export interface RoomStore {
  /** Writes a new room with its first event, all or nothing. False where the code is taken. */
  create(room: KeptRoom, first: LogEntry, scenarios: RoomScenarios): Promise<boolean>;
  /** Writes all of them or none. */
  append(entries: readonly LogEntry[]): Promise<void>;
  find(code: string): Promise<KeptRoom | undefined>;
  log(code: string): Promise<LogEntry[]>;
  scenarios(edition: string): Promise<RoomScenarios>;
  /** Erases rooms for good, with the scenarios that no other room plays: their bytes leave the files. */
  erase(codes: readonly string[]): Promise<void>;
  /** Rooms in which nothing has happened since `before`. */
  idleSince(before: number): Promise<string[]>;
  /** When the youngest room was opened. */
  lastOpened(): Promise<number | undefined>;
}

export function createRoomStore({ db, vacuum }: Pick<RoomDatabase, 'db' | 'vacuum'>): RoomStore {
  const insertion = createInsertion(db);
  return {
    create: ({ code, host, edition }, first, scenarios) =>
      db.transaction().execute(async (trx) => {
        const opened = first.event.at;
        const added = await trx
          .insertInto('room')
          .values({ code, host, opened, edition })
          .onConflict((conflict) => conflict.doNothing())
          .returning('code')
          .execute();
        if (added.length === 0) return false;
        await trx.insertInto('event').values(rowOf(first)).execute();
        const bodies = Object.entries(scenarios).map(([locale, scenario]) => ({
          edition,
          locale,
          body: JSON.stringify(scenario),
        }));
        await trx
          .insertInto('scenario')
          .values(bodies)
          .onConflict((conflict) => conflict.doNothing())
          .execute();
        return true;
      }),
    append: (entries) =>
      db.transaction().execute(async (trx) => {
        for (const statement of insertion(entries)) await trx.executeQuery(statement);
      }),
    find: (code) =>
      db.selectFrom('room').select(['code', 'host', 'edition']).where('code', '=', code).executeTakeFirst(),
    async log(code) {
      const rows = await db.selectFrom('event').selectAll().where('room', '=', code).orderBy('seq').execute();
      return rows.map(entryOf);
    },
    async scenarios(edition) {
      const rows = await db.selectFrom('scenario').selectAll().where('edition', '=', edition).execute();
      return Object.fromEntries(
        rows.map(({ locale, body }) => [locale as Locale, JSON.parse(body) as Scenario]),
      ) as RoomScenarios;
    },
    async erase(codes) {
      if (codes.length === 0) return;
      await db.transaction().execute(async (trx) => {
        await trx.deleteFrom('event').where('room', 'in', codes).execute();
        await trx.deleteFrom('room').where('code', 'in', codes).execute();
        const played = trx.selectFrom('room').select('edition');
        await trx.deleteFrom('scenario').where('edition', 'not in', played).execute();
      });
      vacuum();
    },
    async idleSince(before) {
      const rows = await db
        .selectFrom('event')
        .select('room')
        .groupBy('room')
        .having((event) => event.fn.max('at'), '<', before)
        .execute();
      return rows.map(({ room }) => room);
    },
    async lastOpened() {
      const row = await db
        .selectFrom('room')
        .select((room) => room.fn.max('opened').as('last'))
        .executeTakeFirst();
      return row?.last === null || row?.last === undefined ? undefined : Number(row.last);
    },
  };
}
