import { createReadStream, createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { unexpected } from '@lyceum/kernel/errors';
import type { EventScope } from '@lyceum/kernel/events/event';
import { MAX_TRIES } from '@lyceum/kernel/events/worker';
import type { Files } from '@lyceum/kernel/files';
import { configure, TextReader, ZipWriter } from '@zip.js/zip.js';
import { type ExamRow, exams } from '../exam/exam.model';
import { textsOf } from '../item/item.check';
import { MEDIA_NAME, mediaIn, mediaKey } from '../item/item.media';
import { type ItemRow, type ItemVersionRow, items, itemVersions } from '../item/item.model';
import { versionId } from '../item/item.versions';
import { exportItem } from './export-item';
import { typeOf } from './markup';
import { type Listed, writeManifest, writeTest } from './package.writer';
import { type QtiExportRow, qtiExports } from './qti-export.model';
import { exportKey, getExport, KEPT_MS, MAX_EXPORTED } from './qti-export.service';

/** Of all files that a package may hold: beyond that nobody mails it on. */
const MAX_PACKAGE_BYTES = 4 * 1024 ** 3;

// No web workers in Node.
configure({ useWebWorkers: false });

/** Writes the package of an export that was asked for. Cut off anywhere, it is written anew. */
export async function runQtiExport(scope: EventScope, exportId: string, files: Files): Promise<void> {
  const row = await getExport(scope, exportId);
  if (row.status !== 'QUEUED') return;
  const end = (set: Partial<QtiExportRow>) =>
    qtiExports(scope).updateOne({ _id: exportId }, { $set: { ...set, finishedAt: new Date() } });
  try {
    await sweepExports(files, scope.tenant.id);
    await end({ status: 'READY', ...(await writePackage(scope, row, files)) });
  } catch (error) {
    if (scope.signal.aborted) throw error;
    const counted = await qtiExports(scope).findOneAndUpdate({ _id: exportId }, { $inc: { tries: 1 } });
    if (counted && counted.tries >= MAX_TRIES) {
      const { text: failure, because: failedBecause } = unexpected(scope);
      await end({ status: 'FAILED', failure, failedBecause });
    }
    throw error;
  }
}

async function writePackage(
  scope: EventScope,
  row: QtiExportRow,
  files: Files,
): Promise<Pick<QtiExportRow, 'losses' | 'items'>> {
  const exam = row.examId === null ? null : await exams(scope).findOne({ _id: row.examId });
  const pools = exam ? await poolsOf(scope, exam) : [];
  const wanted = exam ? idsOf(exam, pools) : row.itemIds;
  const path = join(tmpdir(), `lyceum-qti-${row._id}.zip`);
  try {
    const zip = new ZipWriter(Writable.toWeb(createWriteStream(path)) as WritableStream<Uint8Array>);
    const listed: Listed[] = [];
    const losses: QtiExportRow['losses'] = [];
    const media = new Set<string>();
    for await (const [item, version] of newest(scope, wanted.slice(0, MAX_EXPORTED))) {
      scope.signal.throwIfAborted();
      const { content, marking } = version;
      const named = [...mediaIn(textsOf(content)), ...(content.kind === 'HOTSPOT' ? [content.image.file] : [])];
      const own = named.filter((name) => MEDIA_NAME.test(name));
      const written = await exportItem(`i-${item._id}`, item.title, content, marking);
      await zip.add(`items/${item._id}.xml`, new TextReader(written.xml));
      listed.push({ itemId: item._id, points: marking.points, media: own });
      for (const name of own) media.add(name);
      if (written.losses.length > 0)
        losses.push({
          itemId: item._id,
          title: item.title,
          reasons: written.losses.map(({ text }) => text),
          because: written.losses.map(({ because }) => because),
        });
    }
    const kept = new Set<string>();
    for (const name of media) {
      const key = mediaKey(scope.tenant.id, name);
      if (!(await files.stat(key))) continue;
      await zip.add(`media/${name}`, Readable.toWeb(await files.open(key)) as ReadableStream, {
        level: typeOf(name) ? 0 : 6,
      });
      kept.add(name);
    }
    if (exam) await zip.add('tests/exam.xml', new TextReader(writeTest(exam, pools, listed)));
    const manifest = writeManifest(`lyceum-${scope.tenant.id}`, listed, kept, exam);
    await zip.add('imsmanifest.xml', new TextReader(manifest));
    await zip.close();
    const put = { maxBytes: MAX_PACKAGE_BYTES, contentType: 'application/zip' };
    await files.put(exportKey(scope.tenant.id, row._id), createReadStream(path), put);
    return { losses, items: listed.length };
  } finally {
    await rm(path, { force: true });
  }
}

/** What each draw of the exam draws from. */
async function poolsOf(
  scope: EventScope,
  exam: ExamRow,
): Promise<{ sectionId: string; count: number; itemIds: string[] }[]> {
  const draws = exam.sections.flatMap((section) => section.draws.map((draw) => ({ sectionId: section.id, draw })));
  return Promise.all(
    draws.map(async ({ sectionId, draw: { tags, count, pool } }) => {
      const rows =
        pool ??
        (await items(scope).find({ status: 'READY', tags: { $all: tags } }, { limit: MAX_EXPORTED })).map(
          ({ _id }) => ({ itemId: _id }),
        );
      return { sectionId, count, itemIds: rows.map(({ itemId }) => itemId) };
    }),
  );
}

function idsOf(exam: ExamRow, pools: readonly { itemIds: string[] }[]): string[] {
  const named = exam.sections.flatMap((section) => section.items.map(({ itemId }) => itemId));
  return [...new Set([...named, ...pools.flatMap(({ itemIds }) => itemIds)])];
}

/** Items with their newest versions, in the order asked; those that are gone are passed over. */
async function* newest(scope: EventScope, ids: readonly string[]): AsyncGenerator<[ItemRow, ItemVersionRow]> {
  for (let from = 0; from < ids.length; from += 100) {
    const batch = ids.slice(from, from + 100);
    const rows = new Map((await items(scope).find({ _id: { $in: batch } })).map((row) => [row._id, row]));
    const wanted = [...rows.values()].map(({ _id, version }) => versionId({ itemId: _id, version }));
    const versions = new Map(
      (await itemVersions(scope).find({ _id: { $in: wanted } })).map((row) => [row.itemId, row]),
    );
    for (const id of batch) {
      const [row, version] = [rows.get(id), versions.get(id)];
      if (row && version) yield [row, version];
    }
  }
}

async function sweepExports(files: Files, tenantId: string): Promise<void> {
  for await (const { key, modifiedAt } of files.list(`qti-exports/${tenantId}/`))
    if (Date.now() - modifiedAt.getTime() > KEPT_MS) await files.remove(key);
}
