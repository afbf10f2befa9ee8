// The statement by which events are written. In a full hall it is most of what a vote costs, so it is put together once for each number of rows.
import type { CompiledQuery, Kysely } from 'kysely';
import type { Tables } from './schema.ts';

type Row = Tables['event'];

export interface Insertion {
  /** For as many rows as a part has. */
  of(rows: readonly Row[]): CompiledQuery;
}

/** Numbers of rows that there are statements for. SQLite takes 32,766 values in one, seven a row. */
const SIZES = [256, 64, 16, 4, 1] as const;

/** The rows in their order, in parts of those sizes. */
export function inParts<One>(all: readonly One[]): One[][] {
  const parts: One[][] = [];
  let from = 0;
  for (const size of SIZES) {
    for (; all.length - from >= size; from += size) parts.push(all.slice(from, from + size));
  }
  return parts;
}

export function createInsertion(db: Kysely<Tables>): Insertion {
  const known = new Map<number, CompiledQuery>();
  const statementFor = (rows: readonly Row[]) => {
    const statement = known.get(rows.length) ?? db.insertInto('event').values(rows.map(inOrder)).compile();
    known.set(rows.length, statement);
    return statement;
  };
  return { of: (rows) => ({ ...statementFor(rows), parameters: rows.flatMap((row) => Object.values(inOrder(row))) }) };
}

/** The columns in one order, which is that of the statement's values. */
function inOrder({ room, seq, at, seat, command_id, kind, body }: Row): Row {
  return { room, seq, at, seat, command_id, kind, body };
}
