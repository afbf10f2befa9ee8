// The guide for those who write scenarios: how it is done, in ten minutes, and the names that can be used.
import type { GuideSection } from '../../words/guide-words.ts';
import { guideWordsOf } from '../../words/guide-words-of.ts';
import { OWN } from '../address.ts';
import { useLocale } from '../page-context.ts';
import { PageHead } from '../parts/page-head.tsx';
import { useScreenFocus } from '../use-screen-focus.ts';
import './guide.css';
import { GuideLists } from './guide-lists.tsx';

export function GuideScreen() {
  const words = guideWordsOf(useLocale());
  const title = useScreenFocus<HTMLHeadingElement>(words.title);
  return (
    <div class="page guide">
      <PageHead />
      <main class="guide-main">
        <h1 ref={title} tabIndex={-1}>
          {words.title}
        </h1>
        <p>{words.intro}</p>
        <p>
          <a class="button primary" href={OWN}>
            {words.toBench}
          </a>
        </p>
        {words.sections.map((section, i) => (
          <Section key={section.title} section={section} number={i + 1} />
        ))}
        <GuideLists />
        <section>
          <h2>{words.findings}</h2>
          <p>{words.findingsIntro}</p>
          <dl class="rules">
            {Object.entries(words.rules).map(([rule, meaning]) => (
              <div key={rule}>
                <dt>
                  <code>{rule}</code>
                </dt>
                <dd>{meaning}</dd>
              </div>
            ))}
          </dl>
        </section>
      </main>
    </div>
  );
}

function Section({ section, number }: { section: GuideSection; number: number }) {
  const words = guideWordsOf(useLocale());
  const { title, paragraphs, sample, points } = section;
  return (
    <section>
      <h2>
        {number}. {title}
      </h2>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {sample && (
        <figure>
          <pre>
            <code>{sample.text}</code>
          </pre>
          <figcaption class="hint">{words.from(sample.file)}</figcaption>
        </figure>
      )}
      {points && (
        <ul class="guide-points">
          {points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
