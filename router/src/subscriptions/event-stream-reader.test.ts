import fc from 'fast-check';
import { eventStreamReader } from './event-stream-reader';

const read = (chunks: readonly Buffer[]) => {
  const reader = eventStreamReader(1_000);
  return chunks.flatMap((chunk) => reader(chunk));
};

describe('an event stream', () => {
  it.each([
    ['a name and data', 'event: next\ndata: {"a":1}\n\n', [{ name: 'next', data: '{"a":1}' }]],
    ['data alone', 'data: x\n\n', [{ name: '', data: 'x' }]],
    ['a name alone', 'event: complete\n\n', [{ name: 'complete', data: '' }]],
    ['data of several lines', 'data: a\ndata:b\ndata\n\n', [{ name: '', data: 'a\nb\n' }]],
    ['comments, ids and times to retry', ':\n\n: ping\nid: 1\nretry: 2\ndata: x\n\n', [{ name: '', data: 'x' }]],
    ['colons and blanks in data', 'data:  a: b\n\n', [{ name: '', data: ' a: b' }]],
    ['an event that is not over', 'data: x\n', []],
  ])('holds %s', (_what, text, events) => {
    for (const end of ['\n', '\r\n', '\r']) expect(read([Buffer.from(text.replaceAll('\n', end))])).toEqual(events);
  });

  it('reads the same however its bytes are cut', () => {
    const text = Buffer.from('event: next\r\ndata: grün 🎓\r\n\r\n:\n\ndata: a\rdata: b\r\revent: complete\n\n');
    const whole = read([text]);
    expect(whole).toHaveLength(3);
    fc.assert(
      fc.property(fc.array(fc.nat(text.length)), (cuts) => {
        const places = [0, ...cuts.sort((a, b) => a - b), text.length];
        expect(read(places.slice(1).map((end, index) => text.subarray(places[index], end)))).toEqual(whole);
      }),
    );
  });

  it('is refused when an event is too long, however it comes', () => {
    const reader = eventStreamReader(1_000);
    const feed = (line: string) => () => {
      for (let each = 0; each < 200; each++) reader(Buffer.from(line));
    };
    expect(feed('data: 0123456789\n')).toThrow('longer than 1000 characters');
    expect(feed('0123456789')).toThrow('longer than 1000 characters');
  });
});
