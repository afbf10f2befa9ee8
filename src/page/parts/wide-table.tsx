// Room for a table that may be wider than the screen: it scrolls by itself, also by keyboard, and the page does not.
import type { ComponentChildren } from 'preact';
import './wide-table.css';

export function WideTable({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section class="wide-table" aria-label={name} tabIndex={0}>
      {children}
    </section>
  );
}
