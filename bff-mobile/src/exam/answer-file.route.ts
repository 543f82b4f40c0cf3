import type { BffTools } from '@lyceum/kernel/bff';
import type { Files } from '@lyceum/kernel/files';
import { errorBody } from '@lyceum/kernel/http';
import { answerUpload, readOn, receiveFile } from '@lyceum/kernel/uploads';
import type { Express } from 'express';
import { AnswerUploadDocument, KeepAnswerFileDocument } from '../__generated__/operations';

/** How long one upload may take: less than an access token lives, which has to last to its end. */
export const UPLOAD_TIMEOUT_MS = 10 * 60_000;

const HOW_TO = 'POST /attempts/ID/items/ITEM/files?name=essay.pdf, the file itself as the body.';

/**
 * `POST /attempts/ID/items/ITEM/files?name=essay.pdf`, the body a file as it is → 201 `{ key, itemId, name, bytes, url }`; the
 * answer names it by `key`. To be sent again until it answers: the same content is the same file. Nothing is kept of an upload
 * that is refused, too large, empty or broken off.
 */
export function answerFileRoute(app: Express, files: Files, { graph, callerOf }: BffTools): void {
  app.post('/attempts/:attemptId/items/:itemId/files', async (request, response) => {
    const { name } = request.query;
    if (typeof name !== 'string' || request.is('multipart/form-data')) {
      readOn(request);
      const [status, message] =
        typeof name === 'string' ? [415, 'Send the file itself, not a form'] : [400, 'Name the file'];
      return void response.status(status as number).json(errorBody('BAD_REQUEST', `${message}: ${HOW_TO}`));
    }
    const caller = callerOf(request);
    await answerUpload(request, response, caller.log, async () => {
      const { attemptId, itemId } = request.params;
      const input = { attemptId, itemId, name };
      // Assessment says where it lies, and whether it may.
      const { folder, ending, maxBytes } = (await graph.ask(AnswerUploadDocument, { input }, caller)).answerUpload;
      const { sha256 } = await receiveFile(request, files, {
        key: (sha256) => `${folder}/${sha256}${ending && `.${ending}`}`,
        maxBytes,
        contentType: request.headers['content-type'] ?? 'application/octet-stream',
        howTo: HOW_TO,
      });
      return (await graph.ask(KeepAnswerFileDocument, { input: { ...input, sha256 } }, caller)).keepAnswerFile;
    });
  });
}
