import { isDeepStrictEqual } from 'node:util';
import type { Context } from '@lyceum/kernel/context';
import type { Files } from '@lyceum/kernel/files';
import type { ItemContent, Marking } from '../item/item.content';
import { items, itemVersions } from '../item/item.model';
import { addItem, addVersion, describeItem } from '../item/item.service';
import { versionId } from '../item/item.versions';

export interface ImportedItem {
  /** Of package and item: the same again is the same item. */
  sourcedId: string;
  title: string;
  content: ItemContent;
  marking: Marking;
  /** A new one with losses is a draft: somebody should look at it first. */
  status: 'READY' | 'DRAFT';
}

export interface Saved {
  itemId: string;
  change: 'CREATED' | 'UPDATED' | 'UNCHANGED';
}

/** Whoever asked for the import, in whose name it writes. */
export type Importer = Pick<Context, 'tenant' | 'now' | 'principal'> & { readonly files: Files };

/** A new item, a new version of the one that was imported before, or nothing when it says the same. In the caller’s transaction. */
export async function saveItem(scope: Importer, given: ImportedItem): Promise<Saved> {
  const { sourcedId, title, content, marking, status } = given;
  const known = await items(scope).findOne({ sourcedId });
  // An item stays of its kind: one that has become another question leaves the name to it.
  if (known && known.kind !== content.kind)
    await items(scope).updateOne({ _id: known._id }, { $unset: { sourcedId: 1 } });
  if (!known || known.kind !== content.kind) {
    const draft = { title, tags: [], skills: [], status, content, marking };
    return { itemId: (await addItem(scope, draft, { sourcedId }))._id, change: 'CREATED' };
  }
  const { _id: itemId, version } = known;
  const before = await itemVersions(scope).findOne({ _id: versionId({ itemId, version }) });
  const same = before && isDeepStrictEqual([before.content, before.marking], [content, marking]);
  if (same && known.title === title) return { itemId, change: 'UNCHANGED' };
  if (!same) await addVersion(scope, { itemId, version, content, marking });
  if (known.title !== title) await describeItem(scope, { itemId, title });
  return { itemId, change: 'UPDATED' };
}
