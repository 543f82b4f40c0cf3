import { endingOf } from './media-kind';

const mp4 = Buffer.from('\0\0\0\x20ftypisom\0\0', 'latin1');
const webm = Buffer.from('\x1a\x45\xdf\xa3\x01', 'latin1');

it.each([
  ['VIDEO', 'a.txt', mp4, 'mp4'],
  ['VIDEO', 'a.mp4', webm, 'webm'],
  ['VIDEO', 'a.mp4', Buffer.from('<html><script>'), undefined],
  ['VIDEO', 'a.mp4', Buffer.alloc(0), undefined],
  ['CAPTIONS', 'a.vtt', Buffer.from('WEBVTT\n\n00:01.000 --> 00:02.000\nHi'), 'vtt'],
  ['CAPTIONS', 'a.vtt', Buffer.from('\ufeffWEBVTT'), 'vtt'],
  ['CAPTIONS', 'a.vtt', Buffer.from('WEBVTTX'), undefined],
  ['CAPTIONS', 'a.vtt', Buffer.from('1\n00:00:01,000 --> 00:00:02,000'), undefined],
  ['FILE', 'Sheet 1.PDF', Buffer.from('%PDF-1.7'), 'pdf'],
  ['FILE', 'sheet.pdf', Buffer.from('MZ'), undefined],
  ['FILE', 'notes.txt', Buffer.from('anything'), 'txt'],
  ['FILE', 'no ending', Buffer.from('x'), 'bin'],
  ['FILE', 'x.../../etc', Buffer.from('x'), 'bin'],
] as const)('%s called %j is stored by what it is', (kind, name, beginning, ending) => {
  expect(endingOf(kind, name, beginning)).toBe(ending);
});
