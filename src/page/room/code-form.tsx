// Where somebody types the code that stands on the screen in front.
import { useState } from 'preact/hooks';
import { ROOM_CODE_LENGTH, typedRoomCode } from '../../core/room/seat-code.ts';
import { roomAddress } from '../address.ts';
import { PageHead } from '../parts/page-head.tsx';
import { goTo } from '../use-address.ts';
import { useScreenFocus } from '../use-screen-focus.ts';
import { useRoomWords } from './use-room-words.ts';

export function CodeForm() {
  const words = useRoomWords();
  const title = useScreenFocus<HTMLHeadingElement>(words.haveCode);
  const [code, setCode] = useState('');
  return (
    <div class="page room">
      <PageHead />
      <main class="sheet">
        <h1 ref={title} tabIndex={-1}>
          {words.haveCode}
        </h1>
        <form
          class="room-form"
          onSubmit={(event) => {
            event.preventDefault();
            if (code.length === ROOM_CODE_LENGTH) goTo(roomAddress(code));
          }}
        >
          <label>
            {words.code}
            <input
              class="room-code-field"
              data-testid="code-field"
              value={code}
              autocapitalize="characters"
              autocomplete="off"
              spellcheck={false}
              onInput={(event) => setCode(typedRoomCode(event.currentTarget.value))}
            />
          </label>
          <button type="submit" class="button primary big" disabled={code.length !== ROOM_CODE_LENGTH}>
            {words.go}
          </button>
        </form>
      </main>
    </div>
  );
}
