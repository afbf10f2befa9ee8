// What our server is measured against: Socket.IO that counts and broadcasts, with no storage, no rules, no seats and no roles.
// It speaks just enough of our messages that the same clients can vote in it.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server } from 'socket.io';
import type { Command } from '../../core/room/command.ts';
import type { Envelope } from '../../workshop/messages.ts';

/** As often as our own server says how many have voted. */
const EVERY_MS = 100;
const OPTIONS = [0, 1, 2, 3];

const http = createServer();
const io = new Server(http, { perMessageDeflate: false, serveClient: false });
let seq = 1;
let round: { number: number; state: string; voted: number; tally?: unknown } | undefined;
let number = 0;
let counts = OPTIONS.map((option) => ({ option, count: 0 }));
let due: NodeJS.Timeout | undefined;

const view = () => ({
  seq,
  position: { decision: { options: OPTIONS.map((index) => ({ index })) } },
  // A part that is gone is told as null.
  round: round ?? null,
  desk: { usual: 0 },
});
const broadcast = () => {
  clearTimeout(due);
  due = undefined;
  io.emit('view', view());
};

io.on('connection', (socket) => {
  socket.on('hello', (_, answer) => answer({ ok: true, view: view(), now: Date.now() }));
  socket.on('command', ({ id, command }: Envelope, answer) => {
    seq++;
    answer({ id, seq });
    take(command as Command);
  });
});

function take(command: Command) {
  if (command.kind === 'vote') {
    const one = counts.find(({ option }) => option === command.option);
    if (one) one.count++;
    if (round) round = { ...round, voted: round.voted + 1 };
    due ??= setTimeout(broadcast, EVERY_MS);
    return;
  }
  if (command.kind === 'ask') {
    number++;
    counts = OPTIONS.map((option) => ({ option, count: 0 }));
    round = { number, state: 'open', voted: 0 };
  }
  if (command.kind === 'reveal' && round) round = { ...round, state: 'revealed', tally: counts };
  if (command.kind === 'take') round = undefined;
  broadcast();
}

http.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${(http.address() as AddressInfo).port}/`));
