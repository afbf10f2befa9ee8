// Everybody plays alone: how many have begun and how many have finished, and the way in for whoever comes late.
import { QrCode } from '../room/qr-code.tsx';
import { Bar } from './bar.tsx';
import { fitSteps } from './fit-steps.ts';
import { Fitted } from './fitted.tsx';
import { JoinCode } from './join-code.tsx';
import { useProjector } from './projector-context.ts';
import { TypedOut } from './typed-out.tsx';

const STEPS = fitSteps([['whole', 1.35]]);

export function EachSlide() {
  const { view, words, join } = useProjector();
  const { each, lobby } = words;
  const { begun, finished, seats } = view;
  return (
    <Fitted class="each" steps={STEPS} of={`each ${join.address?.typed}`}>
      {() => (
        <>
          <header>
            <h1>{each.title}</h1>
            <p class="large soft">{each.text}</p>
          </header>
          <div class="each-progress" aria-live="off" data-testid="progress">
            <Meter count={begun} of={seats} label={each.begun} told={each.of(begun, seats)} />
            <Meter count={finished} of={seats} label={each.finished} told={each.of(finished, seats)} />
          </div>
          <aside class="each-join" aria-label={lobby.join}>
            {join.address && <QrCode text={join.address.link} name={lobby.pageQr} />}
            <div>
              <p class="soft">{words.code}</p>
              <JoinCode code={view.code} />
              {join.address && <TypedOut text={join.address.typed} />}
            </div>
          </aside>
        </>
      )}
    </Fitted>
  );
}

function Meter({ count, of, label, told }: { count: number; of: number; label: string; told: string }) {
  return (
    <div class="each-meter">
      <p>
        <b class="each-number">{told}</b> {label}
      </p>
      <Bar part={of === 0 ? 0 : count / of} />
    </div>
  );
}
