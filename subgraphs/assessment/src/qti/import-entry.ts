import { codeOf, type DomainError, told } from '@lyceum/kernel/errors';
import type { Files } from '@lyceum/kernel/files';
import type { Told } from '@lyceum/kernel/reasons';
import type { TenantScope } from '@lyceum/kernel/tenancy';
import type { ItemContent } from '../item/item.content';
import { type Importer, type Saved, saveItem } from './bank';
import { saveTest } from './exam-draft';
import { relocated, withIncludes } from './includes';
import { type ReadItem, readItems } from './item.reader';
import { storeMedia } from './media';
import { type QtiPackage, resolvePath } from './package';
import { pictureSize } from './picture-size';
import type { QtiEntryRow, QtiImportRow } from './qti-import.model';
import { NotImportable, once, remark } from './remarks';
import { type ReadTest, readTest } from './test.reader';
import { childOf, childrenOf, elementsOf, findAll, type XmlElement } from './xml';

/** A file of the package that the report will speak of. */
export interface Planned {
  what: QtiEntryRow['what'];
  file: string;
  identifier: string;
  /** Known beforehand for what is not even opened. */
  refusal?: Told;
}

export interface Importing {
  qti: QtiPackage;
  row: QtiImportRow;
  files: Files;
  /** Items that are in the bank, by their files. */
  items: Map<string, string[]>;
  /** Which file an identifier of an item was met in first. */
  identifiers: Map<string, string>;
}

type Entry = Omit<QtiEntryRow, '_id' | 'importId' | 'place' | 'reasons' | 'because'> & { reasons: Told[] };
/** Writes what was read; in the transaction of its entry in the report. */
export type Write = (scope: Importer) => Promise<Entry>;

/** Items first, for tests name them. What is in the package and is neither, nor shown by one, is named too. */
export function planOf({ resources, unnamed }: QtiPackage): Planned[] {
  const of = (kind: string) => resources.filter((one) => one.kind === kind);
  const plan = (what: Planned['what'], refusal?: Told) => (one: { path: string; identifier: string }) => ({
    ...{ what, file: one.path, identifier: one.identifier },
    ...(refusal !== undefined && { refusal }),
  });
  const others = of('OTHER').filter(({ type, path }) => !isCarried(type) || /\.(css|js)$/i.test(path));
  return [
    ...of('ITEM').map(plan('ITEM')),
    ...of('TEST').map(plan('TEST')),
    ...others.map((one) =>
      plan(
        'OTHER',
        /\.css$/i.test(one.path)
          ? remark('QTI_STYLE_SHEET')
          : remark('QTI_RESOURCE_TYPE', { type: one.type || '(none)' }),
      )(one),
    ),
    ...unnamed
      .filter((name) => /\.xml$/i.test(name))
      .map((path) => plan('OTHER', remark('QTI_UNNAMED'))({ path, identifier: '' })),
  ];
}

// Pictures and the like come in with the items that show them; the rest says something about other resources.
function isCarried(type: string): boolean {
  return /^(webcontent|associatedcontent|controlfile|resourcemetadata|resourceextmetadata|resourceprocessing|pls|css|css2|css3)/i.test(
    type,
  );
}

/** Reads one file; what cannot come in is an entry that says why. @throws what is nobody’s fault. */
export async function importEntry(scope: TenantScope, importing: Importing, planned: Planned): Promise<Write> {
  if (planned.refusal !== undefined) return refused(planned, planned.refusal);
  if (!importing.qti.has(planned.file)) return refused(planned, remark('QTI_NOT_IN_PACKAGE'));
  try {
    const root = await importing.qti.xml(planned.file);
    // Manifests name the wrong type now and then.
    switch (root.name) {
      case 'qti-assessment-item':
        return await item(scope, importing, { ...planned, what: 'ITEM' }, root);
      case 'qti-assessment-test':
        return await test(importing, { ...planned, what: 'TEST' }, root);
      case 'qti-assessment-stimulus':
        return carried(planned, remark('QTI_STIMULUS'));
      case 'qti-assessment-section':
        return carried(planned, remark('QTI_SECTION'));
      case 'qti-response-processing':
        return carried(planned, remark('QTI_PROCESSING'));
      default:
        throw new NotImportable(remark('QTI_NOT_ITEM', { element: root.name.slice(0, 100) }));
    }
  } catch (error) {
    if (error instanceof NotImportable) return refused(planned, error.told);
    if (codeOf(error) === 'BAD_USER_INPUT') return refused(planned, told(error as DomainError));
    throw error;
  }
}

/** An entry that says why a file stayed out. */
export function refused(planned: Planned, reason: Told): Write {
  return async () => ({ ...blank(planned), reasons: [reason] });
}

/** An entry for what is no item or test, and is not left out for that. */
function carried(planned: Planned, reason: Told): Write {
  return async () => ({ ...blank(planned), what: 'OTHER', outcome: 'IMPORTED', reasons: [reason] });
}

async function item(
  scope: TenantScope,
  { qti, files, identifiers }: Importing,
  planned: Planned,
  root: XmlElement,
): Promise<Write> {
  const read = await itemsIn(qti, planned.file, root);
  const contents: ItemContent[] = [];
  for (const { content, media } of read) contents.push(await storeMedia(files, scope, qti, content, media));
  const identifier = root.attributes.identifier || planned.identifier;
  const losses = once(read.flatMap(({ losses }) => losses));
  const notes = once(read.flatMap(({ notes }) => notes));
  const exact = losses.length === 0;
  const first = identifiers.get(identifier) ?? planned.file;
  if (first !== planned.file) notes.push(remark('QTI_SAME_IDENTIFIER', { file: first }));
  const suffix = first === planned.file ? '' : ` ${planned.file}`;
  return async (scope) => {
    const saved: Saved[] = [];
    for (const [n, { title, marking, identifier: own }] of read.entries())
      saved.push(
        await saveItem(scope, {
          ...{
            sourcedId: sourcedId(qti, (own || identifier) + suffix),
            title,
            content: contents[n] as ItemContent,
            marking,
          },
          status: exact ? 'READY' : 'DRAFT',
        }),
      );
    const [one, ...others] = saved;
    const changes = new Set(saved.map(({ change }) => change));
    return {
      ...blank(planned),
      ...{ identifier, title: (root.attributes.title ?? '').trim().slice(0, 300) || identifier },
      interactions: [...new Set(read.flatMap(({ interactions }) => interactions))],
      itemId: one?.itemId ?? null,
      moreItemIds: others.map(({ itemId }) => itemId),
      change: changes.size === 1 ? (one?.change ?? null) : 'UPDATED',
      outcome: exact ? 'IMPORTED' : 'IMPORTED_WITH_LOSSES',
      reasons: [...losses, ...notes],
    };
  };
}

type Read = Pick<QtiPackage, 'has' | 'xml'> & Partial<Pick<QtiPackage, 'bytes'>>;

/** What an item of a package becomes, with all that it needs of other files. @throws NotImportable; BAD_USER_INPUT */
export async function itemsIn(qti: Read, file: string, root: XmlElement): Promise<ReadItem[]> {
  const whole = await withTemplate(qti, file, await withSizes(qti, file, await withIncludes(qti, file, root)));
  const stimuli = await stimuliOf(qti, file, root);
  return readable(() => readItems(whole, resolverOf(qti, file), stimuli));
}

/** A test with its sections, which may lie in files of their own. @throws NotImportable; BAD_USER_INPUT */
export async function testIn(qti: Read, file: string, root: XmlElement): Promise<ReadTest> {
  const sections = new Map<string, XmlElement>();
  const found = async (from: string, element: XmlElement): Promise<void> => {
    for (const { attributes } of findAll(element, ({ name }) => name === 'qti-assessment-section-ref')) {
      const path = resolverOf(qti, from)(attributes.href ?? '');
      if (path === null || sections.has(path)) continue;
      const section = await qti.xml(path);
      sections.set(path, section);
      await found(path, section);
    }
  };
  await found(file, root);
  const sectionAt: Parameters<typeof readTest>[2] = (from, href) => {
    const path = resolverOf(qti, from)(href);
    const section = path === null ? undefined : sections.get(path);
    return section && path !== null ? { path, section } : undefined;
  };
  return readable(async () => readTest(root, file, sectionAt));
}

/** What nobody thought of in one file keeps that file out, and not the whole package. @throws NotImportable */
async function readable<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof TypeError || error instanceof RangeError)) throw error;
    throw new NotImportable(remark('QTI_UNREADABLE', { why: error.message.slice(0, 200) }));
  }
}

async function test({ qti, row, items }: Importing, planned: Planned, root: XmlElement): Promise<Write> {
  if (row.courseId === null) throw new NotImportable(remark('QTI_TEST_NEEDS_COURSE'));
  const { courseId } = row;
  const read = await testIn(qti, planned.file, root);
  const itemsAt = (path: string) => items.get(path) ?? [];
  return async (scope) => ({
    ...blank(planned),
    title: read.title,
    ...(await saveTest(scope, read, { courseId, sourcedId: sourcedId(qti, read.identifier), itemsAt })),
  });
}

const sourcedId = ({ identifier }: QtiPackage, item: string) => `${identifier}:${item}`.slice(0, 500);

function resolverOf(qti: Read, from: string): (href: string) => string | null {
  return (href) => {
    const path = resolvePath(from, href);
    return path !== null && qti.has(path) ? path : null;
  };
}

/** Pictures that one points at say how large they are, or the file does. */
async function withSizes(qti: Read, from: string, root: XmlElement): Promise<XmlElement> {
  const sizes = new Map<XmlElement, { width: number; height: number }>();
  for (const picture of picturesIn(root)) {
    const { width, height, data, src } = picture.attributes;
    const path = width && height ? null : resolverOf(qti, from)(data ?? src ?? '');
    const size = path === null ? undefined : pictureSize((await qti.bytes?.(path)) ?? Buffer.alloc(0));
    if (size) sizes.set(picture, size);
  }
  if (sizes.size === 0) return root;
  const sized = (element: XmlElement): XmlElement => {
    const size = sizes.get(element);
    const attributes = size ? { width: String(size.width), height: String(size.height) } : undefined;
    const children = element.children.map((child) => (typeof child === 'string' ? child : sized(child)));
    return { name: element.name, attributes: { ...element.attributes, ...attributes }, children };
  };
  return sized(root);
}

const PLAYED_ON = /^qti-(hotspot|select-point|position-object|graphic-.*)-(interaction|stage)$/;

function picturesIn(root: XmlElement): XmlElement[] {
  const played = findAll(root, ({ name }) => PLAYED_ON.test(name));
  return played.flatMap((one) => elementsOf(one).filter(({ name }) => name === 'img' || name === 'object'));
}

/** Response processing that lies in a file of the package comes into the item. */
async function withTemplate(qti: Read, from: string, root: XmlElement): Promise<XmlElement> {
  const processing = childOf(root, 'qti-response-processing');
  if (!processing || elementsOf(processing).length > 0) return root;
  const { 'template-location': location, template } = processing.attributes;
  const named = [location, template].filter((href) => href !== undefined);
  const path = named.map((href) => resolvePath(from, href)).find((path) => path && qti.has(path));
  if (!path) return root;
  const rules = await qti.xml(path);
  if (rules.name !== 'qti-response-processing' || elementsOf(rules).length === 0) return root;
  return { ...root, children: root.children.map((child) => (child === processing ? rules : child)) };
}

/** The bodies of the stimuli that an item names. @throws NotImportable when one of them is missing. */
async function stimuliOf(qti: Read, from: string, root: XmlElement): Promise<XmlElement[]> {
  const refs = childrenOf(root, 'qti-assessment-stimulus-ref');
  return Promise.all(
    refs.map(async ({ attributes }) => {
      const path = resolverOf(qti, from)(attributes.href ?? '');
      if (path === null) throw new NotImportable(remark('QTI_STIMULUS_GONE', { file: attributes.href ?? '' }));
      const stimulus = await qti.xml(path);
      const body = childOf(stimulus, 'qti-stimulus-body') ?? stimulus;
      return relocated(await withIncludes(qti, path, body), path, from);
    }),
  );
}

function blank({ what, file, identifier }: Planned): Entry {
  return {
    ...{ what, file, identifier, title: '', outcome: 'NOT_IMPORTED', reasons: [], interactions: [] },
    ...{ itemId: null, moreItemIds: [], examId: null, change: null },
  };
}
