import type { IncomingHttpHeaders } from 'node:http';
import type { RouterConfig } from '../config/schema';

export interface Overrides {
  /** Labels of @override(label:) that are on for a request. */
  labelsFor(headers: IncomingHttpHeaders, identity: string): ReadonlySet<string>;
  /** Every outcome of it that needs no header. */
  readonly likely: readonly ReadonlySet<string>[];
}

const none: ReadonlySet<string> = new Set();

/**
 * Progressive @override: `percent(n)` labels by their own number, others by the configured one. Somebody who is signed in
 * gets the same side each time; anonymous requests are spread.
 */
export function createOverrides(labels: readonly string[], config: RouterConfig['override']): Overrides {
  if (labels.length === 0) return { labelsFor: () => none, likely: [none] };
  const shares = labels.map((label) => ({
    label,
    percent: Number(/^percent\((\d+(?:\.\d+)?)\)$/.exec(label)?.[1] ?? config.labels[label] ?? 0),
  }));
  const labelsAt = (point: number) =>
    new Set(shares.filter(({ percent }) => point < percent).map(({ label }) => label));
  const header = config.labelHeader.toLowerCase();
  return {
    labelsFor(headers, identity) {
      const on = labelsAt(identity === 'anonymous' ? Math.random() * 100 : hundredth(identity));
      const asked = config.allowHeader ? headers[header] : undefined;
      if (typeof asked === 'string')
        for (const label of asked.split(',').map((name) => name.trim())) if (labels.includes(label)) on.add(label);
      return on;
    },
    likely: [...new Set([0, ...shares.map(({ percent }) => percent)])].filter((point) => point < 100).map(labelsAt),
  };
}

/** FNV-1a: evenly spread, the same in every process. */
function hundredth(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return ((hash >>> 0) % 10_000) / 100;
}
