import { pictureSize } from './picture-size';

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const gif = Buffer.concat([Buffer.from('GIF89a'), Buffer.from([0x2c, 1, 0xc8, 0, 0, 0, 0])]);
// A comment before the frame header.
const jpeg = Buffer.from([0xff, 0xd8, 0xff, 0xfe, 0, 4, 1, 2, 0xff, 0xc0, 0, 11, 8, 0, 200, 1, 44, 1, 0, 0, 0, 0]);

it.each([
  ['a PNG', png, { width: 1, height: 1 }],
  ['a GIF', gif, { width: 300, height: 200 }],
  ['a JPEG', jpeg, { width: 300, height: 200 }],
  [
    'an SVG',
    Buffer.from('<?xml version="1.0"?><svg xmlns="x" width="300px" height="200">'),
    { width: 300, height: 200 },
  ],
  ['an SVG with a view box alone', Buffer.from('<svg viewBox="0 0 30.4 20">'), { width: 30, height: 20 }],
  ['a PNG that is cut off', png.subarray(0, 20), undefined],
  ['a JPEG that is cut off', jpeg.subarray(0, 10), undefined],
  ['a text', Buffer.from('hello'), undefined],
  ['nothing', Buffer.alloc(0), undefined],
])('reads the size of %s', (_, bytes, size) => {
  expect(pictureSize(bytes)).toEqual(size);
});
