import { acceptsDefer, acceptsEventStream } from './accept';

describe('a client that accepts', () => {
  it.each([
    ['multipart/mixed;deferSpec=20220824,application/graphql-response+json,application/json;q=0.9', true],
    ['multipart/mixed; deferSpec="20220824"', true],
    ['multipart/mixed', true],
    ['application/json, Multipart/Mixed', true],
    ['multipart/mixed;deferSpec=20250101', false],
    ['multipart/mixed;boundary="graphql";subscriptionSpec=1.0,application/json', false],
    ['multipart/mixed;q=0, application/json', false],
    ['multipart/form-data', false],
    ['*/*', false],
    [undefined, false],
  ])('%s takes @defer in parts: %s', (accept, expected) => {
    expect(acceptsDefer({ accept })).toBe(expected);
  });

  it.each([
    ['text/event-stream', true],
    ['application/json, text/event-stream;q=0.5', true],
    ['text/event-stream;q=0', false],
    ['text/*', false],
    [undefined, false],
  ])('%s takes server-sent events: %s', (accept, expected) => {
    expect(acceptsEventStream({ accept })).toBe(expected);
  });
});
