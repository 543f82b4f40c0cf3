import { DomainError } from '@lyceum/kernel/errors';
import type { ItemFieldsFragment, ItemQuery } from '../__generated__/operations';
import type { Item, ItemWithVersions } from './item.type';

export function itemOf(item: ItemQuery['item']): ItemWithVersions {
  const { usedIn } = item;
  return { ...shown(item), usedIn, versions: item.versions.edges.map(({ node }) => node) };
}

/** @throws NOT_FOUND when the graph had no content for the version that was asked for. */
export function shown({ content: version, ...item }: ItemFieldsFragment): Item {
  if (!version) throw new DomainError('NOT_FOUND', 'There is no such version.', { itemId: item.id });
  const { marking, content } = version;
  return { ...item, shownVersion: version.version, marking, content };
}
