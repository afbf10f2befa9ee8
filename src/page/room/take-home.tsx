// The bridge from class to home: a link and its QR code to an address that stays, with the play in it, and the same as a file.
import { Download, ExternalLink } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import { writeDeviceFile } from '../../core/device-file.ts';
import type { RoomView, SeatView } from '../../core/room/view.ts';
import { writePlay } from '../../core/written-play.ts';
import { askHere } from '../../stores/room-door.ts';
import { debriefAddress } from '../address.ts';
import { fileName, saveFile } from '../debrief/save-file.ts';
import { useLocale } from '../page-context.ts';
import { Icon } from '../parts/icon.tsx';
import { QrCode } from './qr-code.tsx';
import { useRoomWords } from './use-room-words.ts';

/** One's own play where everybody played, else the one that the room went through together. */
export function TakeHome({ view, mine }: { view: RoomView; mine: SeatView }) {
  const { end } = useRoomWords();
  const locale = useLocale();
  const [home, setHome] = useState<string>();
  useEffect(() => void askHere().then((here) => setHome(here?.publicUrl ?? '')), []);
  const { scenario, shape, seed } = view.setup;
  const choices = view.setup.mode === 'each' ? (mine.choices ?? []) : view.position.choices;
  if (choices.length === 0) return null;
  const written = writePlay({ scenario, shape, seed, locale, choices });
  const link = home ? `${home.replace(/\/$/, '')}/${debriefAddress(written)}` : undefined;
  const save = () => {
    const finished = view.setup.mode === 'each' ? mine.finished === true : view.position.outcome !== undefined;
    const play = { key: `${scenario}-${seed.toString(36)}`, written, finished, updated: Date.now() };
    const file = writeDeviceFile({ plays: [play], sentences: [], intentions: [], scenarios: [], settings: {} });
    saveFile(fileName(scenario, 'json', new Date()), 'application/json', file);
  };
  return (
    <section class="room-card take-home" aria-labelledby="take-home" data-testid="take-home">
      <h2 id="take-home">{end.home}</h2>
      {link ? (
        <>
          <p>{end.homeText}</p>
          <QrCode text={link} name={end.qr} />
          <p>
            <a class="button" href={link}>
              <Icon of={ExternalLink} /> {end.open}
            </a>
          </p>
        </>
      ) : (
        home !== undefined && <p>{end.noHome}</p>
      )}
      <button type="button" class="button" onClick={save}>
        <Icon of={Download} /> {end.file}
      </button>
    </section>
  );
}
