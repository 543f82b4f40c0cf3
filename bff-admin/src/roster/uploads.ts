import type { BffTools } from '@lyceum/kernel/bff';
import { DomainError } from '@lyceum/kernel/errors';
import type { Files } from '@lyceum/kernel/files';
import type { Caller } from '@lyceum/kernel/graph-client';
import { errorBody } from '@lyceum/kernel/http';
import { newId } from '@lyceum/kernel/ids';
import { answerUpload, readOn, receiveFile } from '@lyceum/kernel/uploads';
import type { Express, Request } from 'express';
import { UploaderDocument } from '../__generated__/operations';

/** How long one upload may take: 1 GiB in an hour is a line of 2.4 Mbit/s. */
export const UPLOAD_TIMEOUT_MS = 3_600_000;

interface Kind {
  path: string;
  permission: string;
  /** Where the subgraph that imports it looks for it. */
  folder: string;
}

/** Identity’s roster-import/uploads.ts and assessment’s qti/uploads.ts. */
const KINDS: readonly Kind[] = [
  { path: '/uploads', permission: 'roster:import', folder: 'uploads' },
  { path: '/uploads/qti', permission: 'item:author', folder: 'qti-uploads' },
];

/**
 * `POST /uploads`, the body a roster zip as it is → 201 `{ upload, bytes, sha256 }`; `importRoster(upload)` takes it from
 * there. `POST /uploads/qti` is the same for QTI packages and `importQti`. Nothing is kept of an upload that is refused, too
 * large, empty or broken off.
 */
export function uploadRoutes(app: Express, files: Files, maxBytes: number, tools: BffTools): void {
  for (const kind of KINDS) uploadRoute(app, kind, files, maxBytes, tools);
}

function uploadRoute(app: Express, kind: Kind, files: Files, maxBytes: number, tools: BffTools): void {
  app.post(kind.path, async (request, response) => {
    if (request.is('multipart/form-data')) {
      readOn(request);
      return void response.status(415).json(errorBody('BAD_REQUEST', `Send the zip itself, not a form: ${curl(kind)}`));
    }
    const caller = tools.callerOf(request);
    await answerUpload(request, response, caller.log, async () => {
      const tenantId = await tenantOf(caller, kind, tools);
      return store(request, files, { ...kind, tenantId, maxBytes });
    });
  });
}

const curl = ({ path }: Pick<Kind, 'path'>) =>
  `curl -X POST -T ${path === '/uploads' ? 'roster' : 'package'}.zip -H "Authorization: Bearer $TOKEN" -H "Content-Type: application/zip" URL${path}`;

/** @throws UNAUTHENTICATED; FORBIDDEN without the permission. */
async function tenantOf(caller: Caller, { permission }: Kind, { graph }: BffTools): Promise<string> {
  const { me } = await graph.ask(UploaderDocument, {}, caller);
  if (!me.permissions?.includes(permission))
    throw new DomainError('FORBIDDEN', `This needs the permission ${permission}.`);
  return me.tenant.id;
}

async function store(
  request: Request,
  files: Files,
  { path, folder, tenantId, maxBytes }: Kind & { tenantId: string; maxBytes: number },
) {
  const upload = newId();
  const key = `${folder}/${tenantId}/${upload}.zip`;
  const howTo = `send the zip as the body, ${curl({ path })}`;
  return { upload, ...(await receiveFile(request, files, { key, maxBytes, contentType: 'application/zip', howTo })) };
}
