import type { BffTools } from '@lyceum/kernel/bff';
import { DomainError } from '@lyceum/kernel/errors';
import type { Files } from '@lyceum/kernel/files';
import type { Caller } from '@lyceum/kernel/graph-client';
import { errorBody } from '@lyceum/kernel/http';
import { newId } from '@lyceum/kernel/ids';
import type { Express, Request } from 'express';
import { UploaderDocument } from '../__generated__/operations';

/** How long one upload may take: 1 GiB in an hour is a line of 2.4 Mbit/s. */
export const UPLOAD_TIMEOUT_MS = 3_600_000;
// The slowest line sends something in a minute; after one without a byte nobody is there any more.
const IDLE_MS = 60_000;
const LINGER_MS = 10_000;

/**
 * `POST /uploads`, the body a roster zip as it is → 201 `{ upload, bytes, sha256 }`; `importRoster(upload)` takes it from
 * there. Nothing is kept of an upload that is refused, too large, empty or broken off.
 */
export function uploadRoutes(app: Express, files: Files, maxBytes: number, tools: BffTools): void {
  app.post('/uploads', async (request, response) => {
    if (request.is('multipart/form-data')) {
      readOn(request);
      return void response.status(415).json(errorBody('BAD_REQUEST', `Send the zip itself, not a form: ${CURL}`));
    }
    const caller = tools.callerOf(request);
    try {
      const tenantId = await tenantOf(caller, tools);
      request.setTimeout(IDLE_MS);
      response.status(201).json(await store(request, files, tenantId, maxBytes));
    } catch (error) {
      if (request.destroyed && !request.complete) return void caller.log.info('an upload was broken off');
      readOn(request);
      throw error;
    }
  });
}

const CURL =
  'curl -X POST -T roster.zip -H "Authorization: Bearer $TOKEN" -H "Content-Type: application/zip" URL/uploads';

/** @throws UNAUTHENTICATED; FORBIDDEN without roster:import. */
async function tenantOf(caller: Caller, { graph }: BffTools): Promise<string> {
  const { me } = await graph.ask(UploaderDocument, {}, caller);
  if (!me.permissions?.includes('roster:import'))
    throw new DomainError('FORBIDDEN', 'This needs the permission roster:import.');
  return me.tenant.id;
}

async function store(request: Request, files: Files, tenantId: string, maxBytes: number) {
  if (Number(request.headers['content-length']) > maxBytes)
    throw new DomainError('PAYLOAD_TOO_LARGE', `The file is larger than ${maxBytes} bytes.`);
  const upload = newId();
  // Where identity looks for it: subgraphs/identity/src/roster-import/uploads.ts.
  const key = `uploads/${tenantId}/${upload}.zip`;
  const stored = await files.put(key, request, { maxBytes, contentType: 'application/zip' });
  if (stored.bytes > 0) return { upload, ...stored };
  await files.remove(key);
  throw new DomainError('BAD_USER_INPUT', `The body is empty: send the zip as the body, ${CURL}`);
}

/** A client that is still sending meets our answer only while we read on; one that then does not stop is cut off. */
function readOn(request: Request): void {
  request.resume();
  // Once it was answered, a request no longer hears that its client has gone: the timer holds up nobody.
  setTimeout(() => request.complete || request.destroy(), LINGER_MS).unref();
}
