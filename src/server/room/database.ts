// Opens the one file in which rooms are kept, so that what was acknowledged is on the disk, and what was erased is not.
import { Kysely, SqliteDialect } from 'kysely';
import Database from 'libsql';
import { createTables, type Tables } from './schema.ts';

export interface RoomDatabase {
  db: Kysely<Tables>;
  /** Moves everything from the write-ahead log into the file itself and empties the log. */
  checkpoint(): void;
  /** Rewrites the file without what was erased: none of its bytes stays in a file of ours. */
  vacuum(): void;
  close(): Promise<void>;
}

/** Opens or makes the file at `path`. Throws where it cannot be written or is no database. */
export async function openDatabase(path: string): Promise<RoomDatabase> {
  const file = new Database(path);
  file.pragma('journal_mode = WAL');
  // With a write-ahead log the usual setting lets the last commits go when the power does.
  file.pragma('synchronous = FULL');
  file.pragma('secure_delete = ON');
  // The driver's own types name what it does not use here.
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: preparedOnce(file) as never }) });
  await createTables(db);
  const checkpoint = () => {
    file.pragma('wal_checkpoint(TRUNCATE)');
  };
  return {
    db,
    checkpoint,
    vacuum() {
      file.exec('VACUUM');
      checkpoint();
    },
    async close() {
      checkpoint();
      await db.destroy();
    },
  };
}

/** Prepares each statement once: to put together the long ones that write votes takes longer than to carry them out. */
function preparedOnce(file: Database.Database) {
  const known = new Map<string, Database.Statement>();
  return {
    prepare(sql: string) {
      const statement = known.get(sql) ?? file.prepare(sql);
      known.set(sql, statement);
      return statement;
    },
    close: () => file.close(),
  };
}
