// A file line by line, with its numbers; what was found stands under the line that it is about.
import { Fragment } from 'preact';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Finding } from '../../core/finding.ts';
import { getOrAdd } from '../../core/get-or-add.ts';
import { useLocale } from '../page-context.ts';
import { shownLines } from './shown-lines.ts';
import { useOwnWords } from './use-own-words.ts';
import type { Wanted } from './wanted.ts';

/** Findings of one file that are drawn; thousands come where something is wrong from the first line on. */
const MOST = 300;

interface SourceLinesProps {
  name: string;
  text: string;
  findings: readonly Finding[];
  wanted?: Wanted;
}

export function SourceLines({ name, text, findings, wanted }: SourceLinesProps) {
  const words = useOwnWords();
  const list = useRef<HTMLElement>(null);
  const lines = useMemo(() => text.split('\n'), [text]);
  const byLine = useMemo(() => groupByLine(findings.slice(0, MOST)), [findings]);
  const shown = useMemo(() => shownLines(lines.length, [...byLine.keys()]), [lines, byLine]);
  const first = firstLine(findings);
  useLayoutEffect(() => {
    if (first === undefined) return;
    const box = list.current;
    const line = box?.querySelector<HTMLElement>(`[data-line="${first}"]`);
    // The box alone is moved: neither the page nor the focus goes anywhere by itself.
    if (box && line && !wanted) box.scrollTop += line.getBoundingClientRect().top - box.getBoundingClientRect().top;
  }, [name, first]);
  useLayoutEffect(() => {
    if (!wanted) return;
    const line = list.current?.querySelector<HTMLElement>(`[data-line="${wanted.line}"]`);
    line?.focus({ preventScroll: true });
    line?.scrollIntoView({ block: 'center' });
  }, [wanted]);
  return (
    <>
      {shown.length < lines.length && <p class="hint">{words.someLines}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section class="source-lines" ref={list} tabIndex={0} aria-label={words.lines(name)} data-testid="own-lines">
        <Found findings={byLine.get(0) ?? []} line={0} />
        {shown.map((number) => (
          <Fragment key={number}>
            <p
              class={byLine.has(number) ? 'source-line marked' : 'source-line'}
              data-line={number}
              tabIndex={byLine.has(number) ? -1 : undefined}
            >
              <span class="line-number">{number}</span>
              <code>{lines[number - 1] || ' '}</code>
            </p>
            {byLine.has(number) && <Found findings={byLine.get(number) ?? []} line={number} />}
          </Fragment>
        ))}
      </section>
    </>
  );
}

/** Of the first error, where there is one, else of the first finding. */
function firstLine(findings: readonly Finding[]): number | undefined {
  const placed = findings.filter(({ line }) => line > 0).sort((a, b) => a.line - b.line);
  return (placed.find(({ level }) => level === 'error') ?? placed[0])?.line;
}

function groupByLine(findings: readonly Finding[]): ReadonlyMap<number, Finding[]> {
  const groups = new Map<number, Finding[]>();
  for (const finding of findings) getOrAdd(groups, finding.line, () => []).push(finding);
  return groups;
}

function Found({ findings, line }: { findings: readonly Finding[]; line: number }) {
  const words = useOwnWords();
  const locale = useLocale();
  return (
    <>
      {findings.map(({ rule, level, message, texts = [] }) => (
        <div key={rule + message.en} class="found" data-level={level} data-at={line} data-testid="own-finding">
          <p>
            <b>{words.level[level]}</b> <span class="rule">{rule}</span>
          </p>
          <p>{message[locale]}</p>
          {texts.length > 0 && (
            <p class="hint">
              {words.shownBy}: {texts.join(' → ')}
            </p>
          )}
        </div>
      ))}
    </>
  );
}
