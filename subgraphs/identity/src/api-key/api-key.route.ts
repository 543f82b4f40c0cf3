import { timingSafeEqual } from 'node:crypto';
import { errorBody } from '@lyceum/kernel/http';
import type { Log } from '@lyceum/kernel/log';
import { may, PRINCIPAL_HEADER, verifyPrincipal } from '@lyceum/kernel/principal';
import { type PlatformAccess } from '@lyceum/kernel/tenancy';
import type { Express, Request, Response } from 'express';
import { enter, findBySlug } from '../tenant/tenant.service';
import { type ApiKeyRow, apiKeys } from './api-key.model';

const NOTE_EVERY_MS = 60_000;

/** Asked by the router alone, which shows that it knows PRINCIPAL_SECRET. The secret itself stays there: what comes is its SHA-256. */
export function partnerKeyRoute(app: Express, options: { platform: PlatformAccess; log: Log; secret: string }): void {
  app.get('/internal/partner-keys/:tenant/:id', async (request: Request, response: Response) => {
    response.set('cache-control', 'no-store');
    if (!isRouter(request.get(PRINCIPAL_HEADER), options.secret)) {
      response.status(401).json(errorBody('UNAUTHENTICATED', 'This is for the routers of the platform.'));
      return;
    }
    const { tenant, id } = request.params as { tenant: string; id: string };
    const found = await findByHash({ ...options, now: new Date() }, tenant, id, request.get('x-key-hash') ?? '');
    response.status(found ? 200 : 404).json(found ?? {});
  });
}

/** What the router needs to know of a key that is good now; null when it is not. */
export async function findByHash(
  outside: { platform: PlatformAccess; log: Log; now: Date },
  slug: string,
  id: string,
  hash: string,
) {
  const tenant = await findBySlug(outside.platform, slug);
  if (!tenant) return null;
  const scope = enter(outside, tenant);
  const { now } = outside;
  const row = await apiKeys(scope).findOne({ _id: id, revokedAt: null, expiresAt: { $gt: now } });
  const secret = row?.secrets.find((each) => sameHash(each.hash, hash) && (each.until === null || each.until > now));
  if (!row || !secret) return null;
  await noteUse(scope, row);
  const { name, permissions, operations, rate, expiresAt } = row;
  const until = Math.min(expiresAt.getTime(), secret.until?.getTime() ?? Number.POSITIVE_INFINITY);
  return { id, name, tenantId: tenant._id, tier: tenant.tier, permissions, operations, rate, until };
}

function isRouter(header: string | undefined, secret: string): boolean {
  try {
    return may(verifyPrincipal(header, secret), 'partner-key:read');
  } catch {
    return false;
  }
}

async function noteUse(scope: ReturnType<typeof enter>, { _id, lastUsedAt }: ApiKeyRow): Promise<void> {
  if (lastUsedAt && scope.now.getTime() - lastUsedAt.getTime() < NOTE_EVERY_MS) return;
  await apiKeys(scope).updateOne({ _id }, { $set: { lastUsedAt: scope.now } });
}

function sameHash(one: string, other: string): boolean {
  const [left, right] = [Buffer.from(one), Buffer.from(other)];
  return left.length === right.length && timingSafeEqual(left, right);
}
