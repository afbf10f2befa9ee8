// Everything behind the three cards, in sections with a list of contents that leads to each.
import type { ComponentChildren } from 'preact';
import { useDebrief } from './debrief-context.ts';
import { DecisionList } from './decision-list.tsx';
import { DimensionReports } from './dimension-reports.tsx';
import type { LookAt } from './look-at.ts';
import { MoodCurves } from './mood-curves.tsx';
import { Radar } from './radar.tsx';
import { SceneTable } from './scene-table.tsx';

export function Everything({ lookAt }: { lookAt?: LookAt }) {
  const { scenario, words } = useDebrief();
  const withMoods = scenario.manifest.moods.length > 0;
  return (
    <>
      <Contents
        sections={[
          ['abilities', words.abilities],
          ['radar', words.radar.title],
          ['scenes', words.scenes.title],
          ...(withMoods ? [['moods', words.curve.title] as const] : []),
          ['decisions', words.decisions.title],
          ['claims', words.claims.title],
        ]}
      />
      <Section id="abilities" title={words.abilities}>
        <DimensionReports />
      </Section>
      <Section id="radar" title={words.radar.title}>
        <Radar />
      </Section>
      <Section id="scenes" title={words.scenes.title}>
        <SceneTable />
      </Section>
      {withMoods && (
        <Section id="moods" title={words.curve.title}>
          <MoodCurves />
        </Section>
      )}
      <Section id="decisions" title={words.decisions.title}>
        <DecisionList lookAt={lookAt} />
      </Section>
      <Section id="claims" title={words.claims.title}>
        {words.claims.paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </Section>
    </>
  );
}

/** Buttons and not links: the part of the address after # names the screen. */
function Contents({ sections }: { sections: readonly (readonly [id: string, title: string])[] }) {
  const { words } = useDebrief();
  const goTo = (id: string) => {
    const heading = document.getElementById(`section-${id}`);
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: 'start' });
  };
  return (
    <nav class="contents" aria-label={words.everything.contents}>
      <ul>
        {sections.map(([id, title]) => (
          <li key={id}>
            <button type="button" class="chip-button" onClick={() => goTo(id)}>
              {title}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Section({ id, title, children }: { id: string; title: string; children: ComponentChildren }) {
  return (
    <section class={`section ${id}-section`} aria-labelledby={`section-${id}`}>
      <h2 id={`section-${id}`} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}
