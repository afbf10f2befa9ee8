// The tables of the rooms: what each holds, and how they are made. Text ids, whole milliseconds and JSON as text, so that SQLite and
// PostgreSQL understand the same statements.
import type { Kysely } from 'kysely';

export interface Tables {
  room: {
    code: string;
    /** SHA-256 of the facilitator's secret. */
    host: string;
    opened: number;
    /** The version of the scenario that this room plays to its end. */
    edition: string;
  };
  event: {
    room: string;
    seq: number;
    at: number;
    /** Whose command it was: a seat's id, or `facilitator`. */
    seat: string;
    command_id: string;
    kind: string;
    body: string;
  };
  /** Compiled scenarios, by what they say and do: an update of the game changes no room that has begun. */
  scenario: { edition: string; locale: string; body: string };
}

/** Makes what is not there yet. */
export async function createTables(db: Kysely<Tables>): Promise<void> {
  await db.schema
    .createTable('room')
    .ifNotExists()
    .addColumn('code', 'text', (column) => column.primaryKey())
    .addColumn('host', 'text', (column) => column.notNull())
    .addColumn('opened', 'bigint', (column) => column.notNull())
    .addColumn('edition', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('event')
    .ifNotExists()
    .addColumn('room', 'text', (column) => column.notNull())
    .addColumn('seq', 'integer', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('seat', 'text', (column) => column.notNull())
    .addColumn('command_id', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('event_order', ['room', 'seq'])
    // Ids begin with the time: in this order a hall's votes stand side by side.
    .addUniqueConstraint('event_once', ['room', 'command_id', 'seat'])
    .execute();
  await db.schema
    .createTable('scenario')
    .ifNotExists()
    .addColumn('edition', 'text', (column) => column.notNull())
    .addColumn('locale', 'text', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('scenario_of', ['edition', 'locale'])
    .execute();
}
