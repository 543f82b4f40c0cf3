import type { BffTools } from '@lyceum/kernel/bff';
import { DomainError } from '@lyceum/kernel/errors';
import type { Files } from '@lyceum/kernel/files';
import type { Caller } from '@lyceum/kernel/graph-client';
import { errorBody } from '@lyceum/kernel/http';
import { newId } from '@lyceum/kernel/ids';
import { answerUpload, readOn, receiveFile } from '@lyceum/kernel/uploads';
import type { Express, Request } from 'express';
import { UploaderDocument } from '../__generated__/operations';

const TYPES: Record<string, string> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/svg+xml': 'svg',
  'audio/mpeg': 'mp3',
  'audio/mp4': 'm4a',
  'audio/ogg': 'ogg',
  'video/mp4': 'mp4',
  'video/webm': 'webm',
};
// A learner on a telephone waits for it in the middle of an exam.
const MAX_BYTES = 52_428_800;
const LINK_MS = 86_400_000;

/**
 * `POST /item-media`, the body an image or a recording as it is, with its content type → 201 `{ file, url, bytes, sha256 }`.
 * Questions name it by `file`: as the image of a hot-spot, or as `media:FILE` in a text.
 */
export function mediaRoutes(app: Express, files: Files, tools: BffTools): void {
  app.post('/item-media', async (request, response) => {
    const ending = TYPES[(request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? ''];
    if (!ending) {
      readOn(request);
      const known = Object.keys(TYPES).join(', ');
      return void response.status(415).json(
        errorBody('BAD_REQUEST', `Send the file itself, with one of these types: ${known}`, {
          reason: 'FILE_TYPE_NOT_TAKEN',
          types: Object.values(TYPES),
        }),
      );
    }
    const caller = tools.callerOf(request);
    await answerUpload(request, response, caller.log, async () =>
      store(request, files, await tenantOf(caller, tools), ending),
    );
  });
}

/** @throws UNAUTHENTICATED; FORBIDDEN without item:author. */
async function tenantOf(caller: Caller, { graph }: BffTools): Promise<string> {
  const { me } = await graph.ask(UploaderDocument, {}, caller);
  if (!me.permissions?.includes('item:author'))
    throw new DomainError('FORBIDDEN', 'This needs the permission item:author.');
  return me.tenant.id;
}

async function store(request: Request, files: Files, tenantId: string, ending: string) {
  const file = `${newId()}.${ending}`;
  // Where assessment looks for it: subgraphs/assessment/src/item/item.media.ts.
  const key = `items/${tenantId}/${file}`;
  const contentType = request.headers['content-type'] as string;
  const howTo = 'send the file as the body.';
  const stored = await receiveFile(request, files, { key, maxBytes: MAX_BYTES, contentType, howTo });
  return { file, url: files.signedUrl(key, { expiresInMs: LINK_MS }), ...stored };
}
