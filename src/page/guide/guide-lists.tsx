// The names that a scenario may use: behaviours with their points, figures, places, noises. Taken from what the check goes by.
import { useEffect, useState } from 'preact/hooks';
import { DIMENSIONS } from '../../core/dimension.ts';
import type { OwnGround } from '../../stores/own-shelf.ts';
import { guideWordsOf } from '../../words/guide-words-of.ts';
import { useLocale, usePage, useWords } from '../page-context.ts';
import { Portrait } from '../parts/portrait.tsx';

export function GuideLists() {
  const { stores } = usePage();
  const words = guideWordsOf(useLocale());
  const { partFailed } = useWords();
  const [ground, setGround] = useState<OwnGround | 'failed'>();
  useEffect(() => {
    const fetchGround = async () => (await stores.own.getState().shelf()).ground();
    fetchGround().then(setGround, () => setGround('failed'));
  }, [stores]);
  return (
    <section>
      <h2>{words.lists}</h2>
      {ground === 'failed' && <p role="alert">{partFailed}</p>}
      {ground && ground !== 'failed' && <Lists ground={ground} />}
    </section>
  );
}

function Lists({ ground: { shared } }: { ground: OwnGround }) {
  const words = guideWordsOf(useLocale());
  const { places, sounds, music, ensembles, looks } = shared.catalogue;
  return (
    <>
      <p>{words.listsIntro}</p>
      <Behaviours shared={shared} />
      <details>
        <summary>{words.looks}</summary>
        <ul class="guide-looks">
          {Object.keys(looks).map((look) => (
            <li key={look}>
              <Portrait look={look} name={look} />
              <code>{look}</code>
            </li>
          ))}
        </ul>
      </details>
      {[
        { title: words.places, names: places },
        { title: words.sounds, names: sounds },
        { title: words.music, names: music },
        { title: words.ensembles, names: ensembles },
      ].map(({ title, names }) => (
        <details key={title}>
          <summary>{title}</summary>
          <p>
            <code>{names.join(', ')}</code>
          </p>
        </details>
      ))}
    </>
  );
}

function Behaviours({ shared }: { shared: OwnGround['shared'] }) {
  const locale = useLocale();
  const words = guideWordsOf(locale);
  const { dimensions } = useWords();
  return (
    <details>
      <summary>{words.behaviours}</summary>
      <p class="hint">{words.behavioursHint}</p>
      {DIMENSIONS.map((dimension) => (
        <section key={dimension}>
          <h3>{dimensions[dimension]}</h3>
          <dl class="rules">
            {shared.behaviours
              .filter((one) => one.dimension === dimension)
              .map(({ id, points, grave }) => (
                <div key={id}>
                  <dt>
                    <code>{id}</code> {words.points(points)}
                  </dt>
                  <dd>
                    {shared.wordings[locale]?.[id]?.name ?? id}
                    {grave && ` (${words.grave})`}
                  </dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
    </details>
  );
}
