import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { DomainError } from '@lyceum/kernel/errors';
import { openZip, type Zip, type ZipFile } from '@lyceum/kernel/zip';
import { childOf, childrenOf, findAll, parseXml, type XmlElement } from './xml';

/** One file of a package that the manifest names. */
export interface Resource {
  identifier: string;
  kind: 'ITEM' | 'TEST' | 'SECTION' | 'STIMULUS' | 'OTHER';
  type: string;
  /** Its path in the zip. */
  path: string;
}

/** A QTI package that is open: its files are read one by one. */
export interface QtiPackage {
  /** The manifest’s own, else one that follows from what it lists. */
  identifier: string;
  resources: Resource[];
  /** Files that no resource names. */
  unnamed: string[];
  has(path: string): boolean;
  /** @throws BAD_USER_INPUT when there is no such file, or it is no XML that is taken. */
  xml(path: string): Promise<XmlElement>;
  bytes(path: string): Promise<Buffer>;
  close(): Promise<void>;
}

/** The largest of the standard’s packages has some 300; item banks are exported by the thousand. */
const MAX_ENTRIES = 20_000;
const MAX_UNPACKED = 2 * 1024 ** 3;
const MAX_XML_BYTES = 32 * 1024 * 1024;
/** Of one picture or recording. */
const MAX_MEDIA_BYTES = 200 * 1024 * 1024;
const MANIFEST = 'imsmanifest.xml';

/** @throws BAD_USER_INPUT when this is no zip, a hostile one, or no QTI package. */
export async function openPackage(zipPath: string): Promise<QtiPackage> {
  const zip = await openZip(zipPath, { maxEntries: MAX_ENTRIES, maxUnpackedBytes: MAX_UNPACKED });
  try {
    return await packageOf(zip);
  } catch (error) {
    await zip.close();
    throw error;
  }
}

async function packageOf(zip: Zip): Promise<QtiPackage> {
  const all = new Map(zip.files.map((file) => [file.name, file]));
  // At the top by the standard; a folder around everything is how many are zipped.
  const manifests = [...all.keys()].filter((name) => posix.basename(name).toLowerCase() === MANIFEST);
  const [manifestPath] = manifests.sort((a, b) => a.length - b.length);
  if (manifestPath === undefined)
    throw new DomainError('BAD_USER_INPUT', `This is no QTI package: it holds no ${MANIFEST}.`, { reason: 'NOT_QTI' });
  const file = (path: string): ZipFile => {
    const found = all.get(path);
    if (!found)
      throw new DomainError('BAD_USER_INPUT', `${path}: is not in the package.`, {
        reason: 'FILE_NOT_IN_PACKAGE',
        file: path,
      });
    return found;
  };
  const xml = async (path: string) => parseXml(decode(await file(path).read(MAX_XML_BYTES)), path);
  const manifest = await xml(manifestPath);
  const resources = resourcesOf(manifest, posix.dirname(manifestPath), (path) => all.has(path));
  const named = new Set([manifestPath, ...resources.map(({ path }) => path)]);
  for (const { attributes } of findAll(manifest, ({ name }) => name === 'file'))
    named.add(resolvePath(manifestPath, attributes.href ?? '') ?? '');
  return {
    identifier: manifest.attributes.identifier || unnamed(resources),
    resources,
    unnamed: [...all.keys()].filter((name) => !named.has(name)),
    has: (path) => all.has(path),
    xml,
    bytes: (path) => file(path).read(MAX_MEDIA_BYTES),
    close: zip.close,
  };
}

/** The same for the same files, and another for another package, whose items may have the same identifiers. */
function unnamed(resources: readonly Resource[]): string {
  const listed = resources.map(({ identifier, path }) => `${identifier} ${path}`).sort();
  return `unnamed-${createHash('sha256').update(listed.join('\n')).digest('hex').slice(0, 16)}`;
}

/** The path in the zip that `href` means in the file at `from`; null when it leads elsewhere. */
export function resolvePath(from: string, href: string): string | null {
  if (/^([a-z][a-z\d+.-]*:|\/\/|#)/i.test(href)) return null;
  let plain = href.split(/[?#]/)[0] ?? '';
  try {
    plain = decodeURIComponent(plain);
  } catch {
    // A percent sign that is meant as one.
  }
  if (plain === '') return null;
  const path = posix.normalize(posix.join(posix.dirname(from), plain.replaceAll('\\', '/')));
  return path.startsWith('..') || path.startsWith('/') || path === '.' ? null : path;
}

function resourcesOf(manifest: XmlElement, folder: string, has: (path: string) => boolean): Resource[] {
  const list = childOf(manifest, 'resources');
  const resources = list ? childrenOf(list, 'resource') : [];
  return resources.map(({ attributes, children }) => {
    const { identifier = '', type = '' } = attributes;
    const first = children.find((child) => typeof child !== 'string' && child.name === 'file');
    const href = attributes.href ?? (typeof first === 'object' ? first.attributes.href : undefined) ?? '';
    const path = resolvePath(posix.join(folder, 'x'), href) ?? '';
    // Some write a blank as `%20`, others name the file so.
    const raw = posix.join(folder, href);
    return { identifier, type, kind: kindOf(type, href), path: has(path) || !has(raw) ? path : raw };
  });
}

/** `imsqti_item_xmlv3p0`, `imsqti_test_xmlv2p1`, …; what it really is its own root says. */
function kindOf(type: string, href: string): Resource['kind'] {
  if (/^imsqti_(apip)?item_/i.test(type)) return 'ITEM';
  if (/^imsqti_(apip)?(test|assessment)_/i.test(type)) return 'TEST';
  if (/^imsqti_(apip)?section_/i.test(type)) return 'SECTION';
  if (/^imsqti_(apip)?stimulus_/i.test(type)) return 'STIMULUS';
  return /^(imsqti.*)?$/i.test(type) && /\.xml$/i.test(href) ? 'ITEM' : 'OTHER';
}

/** UTF-8 or UTF-16, as XML may be. */
export function decode(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const encoding = /^<\?xml[^>]*encoding=["']([\w.-]+)["']/i.exec(bytes.subarray(0, 200).toString('latin1'))?.[1];
  try {
    return new TextDecoder(encoding ?? 'utf-8').decode(bytes);
  } catch {
    return bytes.toString('utf8');
  }
}
