// The statements by which events are written. One of many rows takes longer to be put together than to be carried out, so that is done
// once for each number of rows.
import type { CompiledQuery, Kysely } from 'kysely';
import { type LogEntry, rowOf, valuesOf } from './log-entry.ts';
import type { Tables } from './schema.ts';

/** Numbers of rows that there are statements for. SQLite takes 32,766 values in one, seven a row. */
const SIZES = [256, 64, 16, 4, 1] as const;

/** Makes of entries the statements that write them, in their order. */
export function createInsertion(db: Kysely<Tables>): (entries: readonly LogEntry[]) => CompiledQuery[] {
  const known = new Map<number, CompiledQuery>();
  const statementFor = (entries: readonly LogEntry[]) => {
    const statement = known.get(entries.length) ?? db.insertInto('event').values(entries.map(rowOf)).compile();
    known.set(entries.length, statement);
    return statement;
  };
  return (entries) => inParts(entries).map((part) => ({ ...statementFor(part), parameters: part.flatMap(valuesOf) }));
}

function inParts<One>(all: readonly One[]): One[][] {
  const parts: One[][] = [];
  let from = 0;
  for (const size of SIZES) {
    for (; all.length - from >= size; from += size) parts.push(all.slice(from, from + size));
  }
  return parts;
}
