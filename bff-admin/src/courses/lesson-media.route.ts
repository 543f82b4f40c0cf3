import { once } from 'node:events';
import type { BffTools } from '@lyceum/kernel/bff';
import { DomainError } from '@lyceum/kernel/errors';
import type { Files } from '@lyceum/kernel/files';
import { errorBody } from '@lyceum/kernel/http';
import { newId } from '@lyceum/kernel/ids';
import { answerUpload, readOn, receiveFile } from '@lyceum/kernel/uploads';
import type { Express, Request } from 'express';
import { LessonUploaderDocument } from '../__generated__/operations';
import { endingOf, isMediaKind, type MediaKind } from './media-kind';

// A film of three hours has some 200 KB of them.
const MAX_CAPTIONS = 2 * 1024 ** 2;

const HOW_TO = 'POST /courses/ID/lesson-media?kind=VIDEO|CAPTIONS|FILE&name=optics.mp4, the file itself as the body.';

/**
 * `POST /courses/ID/lesson-media?kind=VIDEO&name=optics.mp4`, the body a file as it is → 201 `{ file, name, bytes, sha256 }`. A
 * lesson names a film or a file by `file` as its `reference`, captions in `captions`. What a film or captions are their content
 * says, whatever they are called. Nothing is kept of an upload that is refused, too large, empty or broken off.
 */
export function lessonMediaRoute(app: Express, files: Files, maxBytes: number, tools: BffTools): void {
  app.post('/courses/:courseId/lesson-media', async (request, response) => {
    const { name, kind = 'FILE' } = request.query;
    if (typeof name !== 'string' || !isMediaKind(kind) || request.is('multipart/form-data')) {
      readOn(request);
      return void response.status(400).json(errorBody('BAD_REQUEST', HOW_TO));
    }
    const caller = tools.callerOf(request);
    await answerUpload(request, response, caller.log, async () => {
      // Only who writes on the course is told the key of its outline.
      const { me } = await tools.graph.ask(LessonUploaderDocument, { courseId: request.params.courseId }, caller);
      const limit = kind === 'CAPTIONS' ? Math.min(MAX_CAPTIONS, maxBytes) : maxBytes;
      return { name, ...(await store(request, files, { tenantId: me.tenant.id, kind, name, maxBytes: limit })) };
    });
  });
}

async function store(
  request: Request,
  files: Files,
  { tenantId, kind, name, maxBytes }: { tenantId: string; kind: MediaKind; name: string; maxBytes: number },
) {
  const ending = endingOf(kind, name, await beginningOf(request));
  if (ending === undefined) throw refusal(kind, name);
  const file = `${newId()}.${ending}`;
  // Where the catalog looks for it: subgraphs/catalog/src/lesson/lesson.media.ts.
  const key = `lessons/${tenantId}/${file}`;
  const contentType = request.headers['content-type'] ?? 'application/octet-stream';
  return { file, ...(await receiveFile(request, files, { key, maxBytes, contentType, howTo: HOW_TO })) };
}

/** What has come first, without taking it away. */
async function beginningOf(request: Request): Promise<Buffer> {
  if (request.readableLength === 0 && !request.complete)
    await Promise.race([once(request, 'readable'), once(request, 'end'), once(request, 'close')]);
  const first: Buffer | null = request.read();
  if (first) request.unshift(first);
  return first ?? Buffer.alloc(0);
}

function refusal(kind: MediaKind, name: string): DomainError {
  if (kind === 'FILE')
    return new DomainError('BAD_USER_INPUT', 'The file is not what its name says.', {
      reason: 'FILE_UNLIKE_ITS_NAME',
      name,
    });
  const types = kind === 'VIDEO' ? ['mp4', 'webm', 'ogv'] : ['vtt'];
  return new DomainError('BAD_USER_INPUT', `The file is none of these: ${types.join(', ')}.`, {
    reason: 'FILE_TYPE_NOT_TAKEN',
    types,
  });
}
