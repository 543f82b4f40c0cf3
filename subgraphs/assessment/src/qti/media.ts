import { createHash } from 'node:crypto';
import { extname } from 'node:path';
import { Readable } from 'node:stream';
import type { Files } from '@lyceum/kernel/files';
import type { TenantScope } from '@lyceum/kernel/tenancy';
import type { ItemContent } from '../item/item.content';
import { mediaKey } from '../item/item.media';
import { placeholderOf } from './item-source';
import { typeOf } from './markup';
import type { QtiPackage } from './package';

/**
 * Stores the files that an item shows, under names that follow from their bytes, and puts these names into its content: the
 * same file is stored once, and the same package gives the same content.
 */
export async function storeMedia(
  files: Files,
  { tenant }: TenantScope,
  from: QtiPackage,
  content: ItemContent,
  paths: readonly string[],
): Promise<ItemContent> {
  let text = JSON.stringify(content);
  for (const path of paths) {
    const bytes = await from.bytes(path);
    const ending = extname(path).toLowerCase();
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const name = `${sha256}${/^\.[a-z0-9]{1,10}$/.test(ending) ? ending : ''}`;
    const key = mediaKey(tenant.id, name);
    if (!(await files.stat(key))) {
      const contentType = typeOf(path) || 'application/octet-stream';
      await files.put(key, Readable.from([bytes]), { maxBytes: bytes.length, contentType });
    }
    text = text.replaceAll(placeholderOf(path), name);
  }
  return JSON.parse(text) as ItemContent;
}
