// When there is nothing to show: what happened, in letters for the hall, and what to do next.
import type { ComponentChildren } from 'preact';

export function TroubleSlide({
  title,
  text,
  children,
}: {
  title: string;
  text?: string;
  children?: ComponentChildren;
}) {
  return (
    <div class="fitted centred trouble-slide" role="status" style={{ '--size': 1.2 }}>
      <h1>{title}</h1>
      {text && <p class="large">{text}</p>}
      {children && <div class="ways">{children}</div>}
    </div>
  );
}
