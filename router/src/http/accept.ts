import type { IncomingHttpHeaders } from 'node:http';

interface Range {
  readonly type: string;
  readonly parameters: ReadonlyMap<string, string>;
  readonly quality: number;
}

const JSON_TYPE = 'application/json';
const RESPONSE_TYPE = 'application/graphql-response+json';

// Clients send few different ones; what comes after these many is parsed each time.
const MAX_KNOWN = 200;
const known = new Map<string, readonly Range[]>();

/** The content type of a single answer as GraphQL over HTTP negotiates it; nothing when the client takes none of ours. */
export function answerType(accept: string | undefined): string | undefined {
  if (accept === undefined || accept === '*/*' || accept === JSON_TYPE) return `${JSON_TYPE}; charset=utf-8`;
  const ranges = rangesOf(accept);
  const offers = [JSON_TYPE, RESPONSE_TYPE].map((type) => ({ type, ...preference(ranges, type) }));
  const [best] = offers.sort((a, b) => b.quality - a.quality || b.exactness - a.exactness || a.index - b.index);
  return best && best.quality > 0 ? `${best.type}; charset=utf-8` : undefined;
}

/** Whether `@defer` may answer in parts: multipart/mixed, of the one form that we write where the client names a form. */
export function acceptsDefer(headers: IncomingHttpHeaders): boolean {
  return rangesOf(headers.accept ?? '').some(
    ({ type, parameters, quality }) =>
      type === 'multipart/mixed' &&
      quality > 0 &&
      !parameters.has('subscriptionspec') &&
      (parameters.get('deferspec') ?? '20220824') === '20220824',
  );
}

/** Whether the client takes server-sent events. A range that covers everything does not say so. */
export function acceptsEventStream(headers: IncomingHttpHeaders): boolean {
  return rangesOf(headers.accept ?? '').some(({ type, quality }) => type === 'text/event-stream' && quality > 0);
}

export type Coding = 'br' | 'gzip';

/** Brotli where the client likes it as much as gzip. */
export function acceptedCoding(acceptEncoding: string | undefined): Coding | undefined {
  if (!acceptEncoding) return undefined;
  const ranges = rangesOf(acceptEncoding);
  const quality = (coding: string) =>
    (ranges.find(({ type }) => type === coding) ?? ranges.find(({ type }) => type === '*'))?.quality ?? 0;
  const [brotli, gzip] = [quality('br'), quality('gzip')];
  if (brotli === 0 && gzip === 0) return undefined;
  return brotli >= gzip ? 'br' : 'gzip';
}

/** The most exact range that covers a type decides, as RFC 9110 says. */
function preference(ranges: readonly Range[], type: string): { quality: number; exactness: number; index: number } {
  let found = { quality: 0, exactness: 0, index: ranges.length };
  ranges.forEach((range, index) => {
    if ((range.parameters.get('charset') ?? 'utf-8').toLowerCase() !== 'utf-8') return;
    const exactness = range.type === type ? 3 : range.type === 'application/*' ? 2 : range.type === '*/*' ? 1 : 0;
    if (exactness > found.exactness) found = { quality: range.quality, exactness, index };
  });
  return found;
}

function rangesOf(header: string): readonly Range[] {
  const cached = known.get(header);
  if (cached) return cached;
  const ranges = header.split(',').map(rangeOf);
  if (known.size < MAX_KNOWN && header.length < 500) known.set(header, ranges);
  return ranges;
}

function rangeOf(text: string): Range {
  const [type = '', ...rest] = text.split(';');
  const parameters = new Map(
    rest.map((parameter) => {
      const [name = '', value = ''] = parameter.split('=');
      return [name.trim().toLowerCase(), value.trim().replace(/^"(.*)"$/, '$1')];
    }),
  );
  const quality = parameters.has('q') ? Number(parameters.get('q')) : 1;
  return { type: type.trim().toLowerCase(), parameters, quality: quality >= 0 && quality <= 1 ? quality : 0 };
}
