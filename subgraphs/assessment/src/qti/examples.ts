import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { configure, TextReader, Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';

// For tests: packages out of files, and the items of examples/, which follow the standard's own.

configure({ useWebWorkers: false });

export const EXAMPLES = join(__dirname, 'examples');

/** A zip of these files. */
export async function zipOf(files: Record<string, string | Uint8Array>): Promise<Buffer> {
  const zip = new ZipWriter(new Uint8ArrayWriter());
  for (const [name, content] of Object.entries(files))
    await zip.add(name, typeof content === 'string' ? new TextReader(content) : new Uint8ArrayReader(content));
  return Buffer.from(await zip.close());
}

/** A manifest that names these, by path and type. */
export function manifestOf(identifier: string, resources: readonly (readonly [path: string, type: string])[]): string {
  const rows = resources.map(
    ([path, type], n) => `<resource identifier="R${n}" type="${type}" href="${path}"><file href="${path}"/></resource>`,
  );
  return `<manifest xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" identifier="${identifier}"><resources>${rows.join('')}</resources></manifest>`;
}

/** The examples as files of a package, without the pictures that they show. */
export function exampleFiles(identifier: string): Record<string, string> {
  const files: Record<string, string> = {};
  const resources: [string, string][] = [];
  for (const [folder, type] of [
    ['qti22', 'imsqti_item_xmlv2p2'],
    ['qti30', 'imsqti_item_xmlv3p0'],
    ['stimuli', 'imsqti_stimulus_xmlv3p0'],
  ] as const) {
    for (const name of readdirSync(join(EXAMPLES, folder)).sort()) {
      files[`${folder}/${name}`] = readFileSync(join(EXAMPLES, folder, name), 'utf8');
      resources.push([`${folder}/${name}`, type]);
    }
  }
  const pictures = new Set(
    Object.values(files).flatMap((text) =>
      [...text.matchAll(/(?:data|src)="((?:images|audio)\/[^"]+)"/g)].map(([, path]) => path),
    ),
  );
  for (const path of pictures) files[`qti22/${path}`] = `not really ${path}`;
  return { 'imsmanifest.xml': manifestOf(identifier, resources), ...files };
}
