// An address as a QR code: one drawn path, dark on white whatever the colours around it, with a name for those who do not see it.
import { generate } from 'lean-qr';
import { useMemo } from 'preact/hooks';

/** Quiet zone around the code, in modules: what the standard asks for. */
const MARGIN = 4;

export function QrCode({ text, name }: { text: string; name: string }) {
  const { size, path } = useMemo(() => drawn(text), [text]);
  return (
    <svg class="qr-code" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={name} shape-rendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}

function drawn(text: string): { size: number; path: string } {
  const code = generate(text);
  const parts: string[] = [];
  for (let y = 0; y < code.size; y++) {
    for (let x = 0; x < code.size; x++) if (code.get(x, y)) parts.push(`M${x + MARGIN} ${y + MARGIN}h1v1h-1z`);
  }
  return { size: code.size + 2 * MARGIN, path: parts.join('') };
}
