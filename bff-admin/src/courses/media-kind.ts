export const mediaKinds = ['VIDEO', 'CAPTIONS', 'FILE'] as const;
export type MediaKind = (typeof mediaKinds)[number];

export const isMediaKind = (kind: unknown): kind is MediaKind => mediaKinds.some((known) => known === kind);

type Test = (beginning: Buffer) => boolean;

const starts =
  (text: string, at = 0): Test =>
  (beginning) =>
    beginning.subarray(at, at + text.length).equals(Buffer.from(text, 'latin1'));

const FILMS: readonly [string, Test][] = [
  // QuickTime's is the same box, and players read it as such.
  ['mp4', starts('ftyp', 4)],
  ['webm', starts('\x1a\x45\xdf\xa3')],
  ['ogv', starts('OggS')],
];

const isZip = starts('PK');
/** How files begin whose programs would not open them otherwise; of other endings anything is taken. */
const BEGINNINGS: Readonly<Record<string, Test>> = {
  pdf: starts('%PDF-'),
  png: starts('\x89PNG'),
  jpg: starts('\xff\xd8\xff'),
  jpeg: starts('\xff\xd8\xff'),
  gif: starts('GIF8'),
  zip: isZip,
  docx: isZip,
  xlsx: isZip,
  pptx: isZip,
  odt: isZip,
  ods: isZip,
  odp: isZip,
  epub: isZip,
};

/** The ending under which a file is stored; undefined when its content is not of the kind. */
export function endingOf(kind: MediaKind, name: string, beginning: Buffer): string | undefined {
  switch (kind) {
    case 'VIDEO':
      return FILMS.find(([, isIt]) => isIt(beginning))?.[0];
    case 'CAPTIONS':
      return /^\ufeff?WEBVTT(\s|$)/.test(beginning.subarray(0, 16).toString('utf8')) ? 'vtt' : undefined;
    case 'FILE': {
      const ending = /\.([a-z\d]{1,10})$/i.exec(name)?.[1]?.toLowerCase() ?? 'bin';
      return (BEGINNINGS[ending]?.(beginning) ?? true) ? ending : undefined;
    }
  }
}
