import type { Files } from '@lyceum/kernel/files';
import type { RichText } from './item.content';

// Images and recordings of questions. Texts name them `media:NAME`; the name alone, so that a question cannot reach
// the files of another tenant whatever it names.

/** One part of a file key (kernel/src/file-key.ts). */
export const MEDIA_NAME = /^\w[\w.-]{0,199}$/;
const REFERENCE = /\bmedia:(\w[\w.-]{0,199})/g;

// A day: longer than an exam, and whoever opens it again gets new links.
const LINK_MS = 86_400_000;

export const mediaKey = (tenantId: string, name: string) => `items/${tenantId}/${name}`;

/** A link that works without signing in; null for what is no name of a file. */
export function mediaUrl(files: Pick<Files, 'signedUrl'>, tenantId: string, name: string): string | null {
  return MEDIA_NAME.test(name) ? files.signedUrl(mediaKey(tenantId, name), { expiresInMs: LINK_MS }) : null;
}

/** The text with links where it names files. */
export function withMedia(files: Pick<Files, 'signedUrl'>, tenantId: string, { format, text }: RichText): RichText {
  if (!text.includes('media:')) return { format, text };
  const linked = text.replace(REFERENCE, (_, name: string) => {
    const url = mediaUrl(files, tenantId, name) ?? '';
    return format === 'HTML' ? url.replaceAll('&', '&amp;') : url;
  });
  return { format, text: linked };
}

/** Names of all files that these texts name. */
export function mediaIn(texts: readonly RichText[]): string[] {
  return [...new Set(texts.flatMap(({ text }) => [...text.matchAll(REFERENCE)].map(([, name]) => name as string)))];
}
