import { useMemo } from 'react';
import { qrOf } from './qr';

// What a reader needs around a code, in modules.
const QUIET = 4;

/** Dark on white in both themes, for cameras. Nothing for a text that is too long: it stands beside the code too. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const modules = useMemo(() => qrOf(text), [text]);
  if (!modules) return null;
  const size = modules.length + 2 * QUIET;
  const path = modules.flatMap((row, y) =>
    row.flatMap((dark, x) => (dark ? [`M${x + QUIET} ${y + QUIET}h1v1h-1z`] : [])),
  );
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      width={208}
      height={208}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#ffffff" rx={1} />
      <path d={path.join('')} fill="#000000" />
    </svg>
  );
}
