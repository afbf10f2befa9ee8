// A slide that fits: shown as large as there is room for, step by step smaller, and never cut off.
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { FitStep } from './fit-steps.ts';

interface FittedProps<Part extends string> {
  class?: string;
  /** From the fullest to the last resort. */
  steps: readonly FitStep<Part>[];
  /** Changes with what is shown: then it is tried from the fullest again. */
  of: string;
  children(part: Part): ComponentChildren;
}

export function Fitted<Part extends string>({ class: name = '', steps, of, children }: FittedProps<Part>) {
  const box = useRef<HTMLDivElement>(null);
  const [tried, setTried] = useState({ of, place: 0 });
  const place = tried.of === of ? tried.place : 0;
  const step = steps[place] as FitStep<Part>;
  const isLast = place === steps.length - 1;
  useLayoutEffect(() => {
    if (!isLast && overflows(box.current)) setTried({ of, place: place + 1 });
  });
  useEffect(() => {
    const again = () => setTried({ of, place: 0 });
    let size = sizeOf(box.current);
    const observer = new ResizeObserver(() => {
      const now = sizeOf(box.current);
      if (now !== size) again();
      size = now;
    });
    if (box.current) observer.observe(box.current);
    document.fonts.addEventListener('loadingdone', again);
    return () => {
      observer.disconnect();
      document.fonts.removeEventListener('loadingdone', again);
    };
  }, [of]);
  return (
    <div
      class={`fitted ${isLast ? 'last-resort' : ''} ${name}`}
      data-part={step.part}
      data-size={step.size}
      style={{ '--size': step.size }}
      tabIndex={isLast && steps.length > 1 ? 0 : undefined}
      ref={box}
    >
      {children(step.part)}
    </div>
  );
}

function overflows(box: HTMLElement | null): boolean {
  // Half a pixel is rounding, not a cut.
  return box !== null && (box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1);
}

function sizeOf(box: HTMLElement | null): string {
  return `${box?.clientWidth} ${box?.clientHeight}`;
}
