// Rooms that this device leads: back to the desk, to the report, or erased for good after asking once.
import { useState } from 'preact/hooks';
import { textIn } from '../../core/locale.ts';
import { type HostedRoom, hostedRooms } from '../../stores/hosted-rooms.ts';
import { eraseRoom } from '../../stores/room-opening.ts';
import { storyOnShelf } from '../../stores/story-shelf.ts';
import { roomScreenAddress } from '../address.ts';
import { useLocale, usePage } from '../page-context.ts';
import { AskFirst } from '../parts/ask-first.tsx';
import { useRoomWords } from '../room/use-room-words.ts';
import { useHostWords } from './use-host-words.ts';

export function RoomList() {
  const { rooms: words } = useHostWords();
  const { refusals } = useRoomWords();
  const [rooms, setRooms] = useState(hostedRooms);
  const [told, setTold] = useState('');
  const erase = async (code: string) => {
    const answer = await eraseRoom(code);
    setRooms(hostedRooms());
    if ('erased' in answer) setTold(words.erased(code));
    else if ('closed' in answer) setTold(`${refusals[answer.closed].title}. ${refusals[answer.closed].text}`);
    else setTold(words.failed);
  };
  if (rooms.length === 0 && told === '') return null;
  return (
    <section class="host-card" aria-labelledby="rooms">
      <h2 id="rooms">{words.title}</h2>
      <p class="hint">{words.hint}</p>
      <p role="status">{told}</p>
      <ul class="room-list">
        {rooms.map((room) => (
          <RoomLine key={room.code} room={room} erase={() => erase(room.code)} />
        ))}
      </ul>
    </section>
  );
}

function RoomLine({ room: { code, scenario, opened }, erase }: { room: HostedRoom; erase: () => Promise<void> }) {
  const { stores } = usePage();
  const { rooms: words } = useHostWords();
  const locale = useLocale();
  const title = scenario && textIn(storyOnShelf(stores.shelf, scenario)?.card.title, locale);
  const day =
    opened &&
    new Date(opened).toLocaleString(locale === 'id' ? 'id-ID' : 'en-GB', { dateStyle: 'long', timeStyle: 'short' });
  return (
    <li class="room-line" data-testid="hosted-room">
      <p>
        <b class="room-line-code">{code}</b> {[title, day && words.opened(day)].filter(Boolean).join(', ')}
      </p>
      <AskFirst
        label={words.erase}
        name={`${words.erase}, ${words.room(code)}`}
        question={words.eraseAsk(code)}
        yes={words.eraseYes}
        no={words.eraseNo}
        act={() => void erase()}
      >
        <a class="button" href={roomScreenAddress(code, 'desk')} aria-label={`${words.desk}, ${words.room(code)}`}>
          {words.desk}
        </a>
        <a class="button" href={roomScreenAddress(code, 'report')} aria-label={`${words.report}, ${words.room(code)}`}>
          {words.report}
        </a>
      </AskFirst>
    </li>
  );
}
