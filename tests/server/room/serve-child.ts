// A server with rooms as a process of its own, to be killed: `serve-child.ts <data folder>`; prints its address.
import { buildServer } from '../../../src/server/server.ts';
import { fixtureShelf } from '../../support/fixture-shelf.ts';

const data = process.argv[2] as string;
const app = await buildServer({ webRoot: data, workshop: { data, shelf: fixtureShelf(), host: '127.0.0.1' } });
console.log(await app.listen({ port: 0, host: '127.0.0.1' }));
