/** Width and height that a PNG, GIF, JPEG or SVG says of itself, in pixels; undefined for what says none. */
export function pictureSize(bytes: Buffer): { width: number; height: number } | undefined {
  const size = pngSize(bytes) ?? gifSize(bytes) ?? jpegSize(bytes) ?? svgSize(bytes);
  return size && size.width > 0 && size.height > 0 ? size : undefined;
}

function pngSize(bytes: Buffer) {
  if (bytes.length < 24 || bytes.toString('latin1', 1, 4) !== 'PNG') return undefined;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

function gifSize(bytes: Buffer) {
  if (bytes.length < 10 || bytes.toString('latin1', 0, 3) !== 'GIF') return undefined;
  return { width: bytes.readUInt16LE(6), height: bytes.readUInt16LE(8) };
}

/** Of the first frame header among the segments. */
function jpegSize(bytes: Buffer) {
  if (bytes.length < 4 || bytes.readUInt16BE(0) !== 0xffd8) return undefined;
  for (let at = 2; at + 9 <= bytes.length && bytes[at] === 0xff; ) {
    const marker = bytes[at + 1] ?? 0;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { width: bytes.readUInt16BE(at + 7), height: bytes.readUInt16BE(at + 5) };
    // Fill bytes stand alone; segments say how long they are.
    at += marker === 0xff ? 1 : 2 + bytes.readUInt16BE(at + 2);
  }
  return undefined;
}

function svgSize(bytes: Buffer) {
  const tag = /<svg\b[^>]{0,4000}>/i.exec(bytes.toString('utf8', 0, 20_000))?.[0];
  if (!tag) return undefined;
  const own = (name: string) => Number(new RegExp(`\\s${name}=["']([\\d.]+)(?:px)?["']`).exec(tag)?.[1]);
  const [, , across, down] = (/\sviewBox=["']([^"']*)["']/.exec(tag)?.[1] ?? '').split(/[\s,]+/).map(Number);
  const [width, height] = [own('width') || across, own('height') || down];
  return width && height ? { width: Math.round(width), height: Math.round(height) } : undefined;
}
