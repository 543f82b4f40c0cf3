import { isDeepStrictEqual } from 'node:util';
import { recordAudit } from '@lyceum/kernel/audit';
import { type Context, personId } from '@lyceum/kernel/context';
import { DomainError, isDuplicateKey } from '@lyceum/kernel/errors';
import type { Files } from '@lyceum/kernel/files';
import { newId } from '@lyceum/kernel/ids';
import { inTransaction } from '@lyceum/kernel/tenancy';
import { searchTokens } from '@lyceum/kernel/words';
import { idOfKey } from '../id-of-key';
import { rubrics } from '../rubric/rubric.model';
import { contentFrom } from './content.graph';
import { checkContent, checkMarking, textsOf } from './item.check';
import type { ItemContent, Marking } from './item.content';
import { mediaIn, mediaKey } from './item.media';
import { type ItemRow, type ItemVersionRow, items, itemVersions } from './item.model';
import type { CreateItemInput, DescribeItemInput, ReviseItemInput } from './item.type';
import { markingFrom } from './marking.graph';

type Scope = Pick<Context, 'tenant' | 'now' | 'principal'> & { readonly files: Files };

/** A question with all that the bank keeps of it, checked by `checkContent` and `checkMarking`. */
export interface ItemDraft {
  title: string;
  tags: readonly string[];
  skills: readonly string[];
  status: 'DRAFT' | 'READY';
  content: ItemContent;
  marking: Marking;
}

/**
 * The first version. The same key again gives the item that it made.
 * @throws BAD_USER_INPUT with what is wrong by field; CONFLICT when the key made another item.
 */
export async function createItem(scope: Scope, input: CreateItemInput): Promise<ItemRow> {
  const { key, title, tags, skills, ready } = input;
  const content = checkContent(contentFrom(input.content));
  const marking = checkMarking(markingFrom(input.marking));
  await requireParts(scope, content);
  const _id = key ? idOfKey('item', personId(scope), key) : newId();
  const draft = { title, tags: tags ?? [], skills: skills ?? [], content, marking };
  try {
    return await addItem(scope, { ...draft, status: ready ? 'READY' : 'DRAFT' }, { _id });
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
    const [item, first] = await Promise.all([getItem(scope, _id), findVersion(scope, _id, 1)]);
    if (first && isDeepStrictEqual([first.content, first.marking], [content, marking])) return item;
    throw new DomainError('CONFLICT', 'This key has made another item: choose a new one.', { itemId: _id }, error);
  }
}

/** Writes an item that has been checked; part of the caller's transaction where there is one. */
export function addItem(
  scope: Omit<Scope, 'files'>,
  { title, tags, skills, status, content, marking }: ItemDraft,
  { _id = newId(), sourcedId }: { _id?: string; sourcedId?: string } = {},
): Promise<ItemRow> {
  const createdBy = personId(scope);
  const row: ItemRow = {
    _id,
    ...{ title, kind: content.kind, status, version: 1, createdBy },
    tags: unique(tags),
    skills: unique(skills),
    tokens: tokensOf(title, tags, content),
    createdAt: scope.now,
    changedAt: scope.now,
    ...(sourcedId !== undefined && { sourcedId }),
  };
  return inTransaction(scope, async (scope) => {
    await items(scope).create(row);
    await itemVersions(scope).create(newVersion(scope, row, content, marking));
    await recordAudit(scope, { action: 'item.create', target: { type: 'item', id: _id }, details: { version: 1 } });
    return row;
  });
}

/**
 * Makes the next version; exams and attempts that hold on to another keep it. The same revision again gives what it made.
 * @throws NOT_FOUND; BAD_USER_INPUT with what is wrong by field, and when the kind changes; CONFLICT when somebody else has revised it.
 */
export async function reviseItem(scope: Scope, input: ReviseItemInput): Promise<ItemRow> {
  const { itemId, version } = input;
  const content = checkContent(contentFrom(input.content));
  await requireParts(scope, content);
  const before = await getVersion(scope, itemId, version);
  const marking = input.marking ? checkMarking(markingFrom(input.marking)) : before.marking;
  return addVersion(scope, { itemId, version, content, marking });
}

/** The version after `version`, checked already; part of the caller's transaction where there is one. @throws as `reviseItem`. */
export function addVersion(
  scope: Omit<Scope, 'files'>,
  { itemId, version, content, marking }: { itemId: string; version: number; content: ItemContent; marking: Marking },
): Promise<ItemRow> {
  return inTransaction(scope, async (scope) => {
    const item = await getItem(scope, itemId);
    if (item.kind !== content.kind)
      throw new DomainError('BAD_USER_INPUT', `This item is of kind ${item.kind} and stays so: make a new one.`, {
        itemId,
      });
    if (item.version !== version) {
      const next = await findVersion(scope, itemId, version + 1);
      if (next && isDeepStrictEqual([next.content, next.marking], [content, marking])) return item;
      throw new DomainError('CONFLICT', 'Somebody has revised this item: look at it again.', { itemId });
    }
    const tokens = tokensOf(item.title, item.tags, content);
    const revised = await items(scope).findOneAndUpdate(
      { _id: itemId, version },
      { $set: { version: version + 1, tokens, changedAt: scope.now } },
    );
    if (!revised) throw new DomainError('CONFLICT', 'Somebody has revised this item: look at it again.', { itemId });
    await itemVersions(scope).create(newVersion(scope, revised, content, marking));
    const target = { type: 'item', id: itemId };
    await recordAudit(scope, { action: 'item.revise', target, details: { version: version + 1 } });
    return revised;
  });
}

/** Title, tags and skills: what an item is found by, in all of its versions. @throws NOT_FOUND */
export async function describeItem(scope: Scope, input: DescribeItemInput): Promise<ItemRow> {
  return inTransaction(scope, async (scope) => {
    const item = await getItem(scope, input.itemId);
    const { content } = await getVersion(scope, item._id, item.version);
    const title = input.title ?? item.title;
    const tags = unique(input.tags ?? item.tags);
    const skills = unique(input.skills ?? item.skills);
    const tokens = tokensOf(title, tags, content);
    return changed(
      await items(scope).findOneAndUpdate(
        { _id: item._id },
        { $set: { title, tags, skills, tokens, changedAt: scope.now } },
      ),
      item._id,
    );
  });
}

/** @throws NOT_FOUND */
export function setStatus(scope: Omit<Scope, 'files'>, itemId: string, status: 'READY' | 'RETIRED'): Promise<ItemRow> {
  return inTransaction(scope, async (scope) => {
    const item = await getItem(scope, itemId);
    if (item.status === status) return item;
    const action = status === 'READY' ? 'item.approve' : 'item.retire';
    await recordAudit(scope, { action, target: { type: 'item', id: itemId } });
    return changed(
      await items(scope).findOneAndUpdate({ _id: itemId }, { $set: { status, changedAt: scope.now } }),
      itemId,
    );
  });
}

/** @throws NOT_FOUND */
export async function getItem(scope: Pick<Scope, 'tenant'>, itemId: string): Promise<ItemRow> {
  return changed(await items(scope).findOne({ _id: itemId }), itemId);
}

/** @throws NOT_FOUND */
export async function getVersion(
  scope: Pick<Scope, 'tenant'>,
  itemId: string,
  version: number,
): Promise<ItemVersionRow> {
  const row = await findVersion(scope, itemId, version);
  if (!row) throw missing(itemId);
  return row;
}

function findVersion(scope: Pick<Scope, 'tenant'>, itemId: string, version: number): Promise<ItemVersionRow | null> {
  return itemVersions(scope).findOne({ _id: `${itemId}:${version}` });
}

/** @throws BAD_USER_INPUT when it names a file or a rubric that is not there. */
export async function requireParts(
  { tenant, files }: Pick<Scope, 'tenant' | 'files'>,
  content: ItemContent,
): Promise<void> {
  const names = [...mediaIn(textsOf(content)), ...(content.kind === 'HOTSPOT' ? [content.image.file] : [])];
  for (const name of names) {
    const there = await files.stat(mediaKey(tenant.id, name)).catch(() => null);
    if (!there)
      throw new DomainError('BAD_USER_INPUT', `There is no file ${name} in the bank: upload it first.`, { file: name });
  }
  if (!('rubricId' in content) || content.rubricId === undefined) return;
  const rubric = await rubrics({ tenant }).findOne({ _id: content.rubricId });
  if (!rubric) throw new DomainError('BAD_USER_INPUT', 'There is no such rubric.', { rubricId: content.rubricId });
}

function newVersion(
  scope: Omit<Scope, 'files'>,
  { _id, version }: ItemRow,
  content: ItemContent,
  marking: Marking,
): ItemVersionRow {
  const createdBy = personId(scope);
  return { _id: `${_id}:${version}`, itemId: _id, version, content, marking, createdBy, createdAt: scope.now };
}

function tokensOf(title: string, tags: readonly string[], content: ItemContent): string[] {
  return searchTokens([title, ...tags, ...textsOf(content).map(({ text }) => text.replace(/<[^>]*>/g, ' '))]);
}

const unique = (labels: readonly string[]) => [...new Set(labels.map((label) => label.trim()))];

function changed(row: ItemRow | null, itemId: string): ItemRow {
  if (!row) throw missing(itemId);
  return row;
}

const missing = (itemId: string) => new DomainError('NOT_FOUND', 'There is no such item.', { itemId });
