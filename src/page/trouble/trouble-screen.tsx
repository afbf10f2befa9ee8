// A page for what went wrong: what happened, what is safe, and the ways on. Never blank, never a dead end.
import type { ComponentChildren } from 'preact';
import type { TroubleWords } from '../../words/words.ts';
import { LIBRARY } from '../address.ts';
import { useWords } from '../page-context.ts';
import { PageHead } from '../parts/page-head.tsx';
import { useScreenFocus } from '../use-screen-focus.ts';

export function TroubleScreen(props: { trouble: TroubleWords; detail?: string; children?: ComponentChildren }) {
  const words = useWords();
  const title = useScreenFocus<HTMLHeadingElement>(props.trouble.title);
  return (
    <div class="page trouble">
      <PageHead />
      <main class="sheet">
        <h1 ref={title} tabIndex={-1}>
          {props.trouble.title}
        </h1>
        <p>{props.trouble.text}</p>
        {props.detail && (
          <details>
            <summary>{words.trouble.detail}</summary>
            <p class="technical" lang="en">
              {props.detail}
            </p>
          </details>
        )}
        <div class="ways">
          {props.children}
          <a class="button" href={LIBRARY}>
            {words.toLibrary}
          </a>
        </div>
      </main>
    </div>
  );
}
