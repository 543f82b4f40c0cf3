import { eventCollections } from '@lyceum/kernel/events/events';
import { newId } from '@lyceum/kernel/ids';
import { subgraphNames, tenantCollections } from './subgraphs';
import { type Command, takeByEvent, takeKept, tenantsOf, workFor } from './watch';
import { type World } from './world';

/** What an answer costs: queries by collection, and operations by subgraph. */
export interface Observed {
  /** As text, with what differs from one request to the next put aside. */
  readonly answer: string;
  readonly work: readonly string[];
  readonly commands: readonly Command[];
}

// What a process keeps for all requests and reads again when it is old, whoever asks then.
const KEPT = /\.(tenantPlacements|dataKeys)\./;
const READS_AND_WRITES = /\.(find|aggregate|count|distinct|update|insert|delete|findAndModify)$/;

/** `id` is what is asked for: another one in its place gives the same text. `ask` gets the id that its request is to have. */
export async function observe(
  { platform }: World,
  id: string,
  ask: (requestId: string) => Promise<unknown>,
): Promise<Observed> {
  const requestId = newId();
  const { result, work } = await workFor(requestId, () => ask(requestId));
  const commands = work.commands.filter(({ name }) => READS_AND_WRITES.test(name) && !KEPT.test(name));
  const asked = subgraphNames.map((name) => {
    const port = Number(new URL(platform.urls[name] ?? '').port);
    return `${name} asked ${work.ports.filter((each) => each === port).length} times`;
  });
  return { answer: normalised(result, id), work: [...commands.map(({ name }) => name).sort(), ...asked], commands };
}

/** How the second differs from the first in its answer or in the work for it, or where one asks the store for more than its tenant's. */
export function difference(first: Observed, second: Observed, tenantId: string): string | undefined {
  const loose = unconfined(first, tenantId) ?? unconfined(second, tenantId);
  if (loose) return loose;
  if (first.answer !== second.answer)
    return `answers\n  ${first.answer}\nand for one that is missing\n  ${second.answer}`;
  if (first.work.join() !== second.work.join())
    return `does\n  ${first.work.join(', ')}\nand for one that is missing\n  ${second.work.join(', ')}`;
  return undefined;
}

function normalised(answer: unknown, id: string): string {
  const uuids = new Map<string, string>();
  return JSON.stringify(answer)
    .replaceAll(id, '$id')
    .replace(/"(requestId|traceId|cursor|endCursor|startCursor)":"[^"]*"/g, '"$1":""')
    .replace(/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/g, (uuid) => {
      if (!uuids.has(uuid)) uuids.set(uuid, `$uuid${uuids.size}`);
      return uuids.get(uuid) as string;
    })
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '$time')
    .replace(/"(totalCount|revision|version)":\d+/g, '"$1":0');
}

// Of tenants too, and written beside each change.
const machinery = new Set(
  eventCollections.filter(({ schema }) => schema.path('tenantId')).map(({ collectionName }) => collectionName),
);
const ofTenants = new Set(tenantCollections.map(({ service, collection }) => `${service}.${collection}`));

/** What was sent to the store that is not confined to this tenant, though the collection is of tenants. */
export function unconfined({ commands }: Observed, tenantId: string): string | undefined {
  for (const command of commands) {
    const stray = machinery.has(command.collection) ? undefined : strayOf(command, tenantId);
    if (stray) return stray;
  }
  return undefined;
}

/** The same of what consumers of events have sent: each command names the tenant that its event is of. */
export function unconfinedByEvent(commands = takeByEvent()): string | undefined {
  for (const { tenantId, ...command } of commands) {
    const stray = strayOf(command, tenantId);
    if (stray) return `A consumer sends ${stray}`;
  }
  return undefined;
}

/** The same of what is read to be kept for all requests: the keys of a tenant. */
export function unconfinedKept(commands = takeKept()): string | undefined {
  const stray = commands.find((command) => tenantsOf(command).includes(undefined));
  return stray && `${stray.name} names no tenant: ${JSON.stringify(stray.body.filter ?? {})}`;
}

function strayOf(command: Command, tenantId: string): string | undefined {
  if (!ofTenants.has(`${command.service}.${command.collection}`) && !machinery.has(command.collection))
    return undefined;
  for (const tenant of tenantsOf(command))
    if (tenant !== tenantId)
      return `${command.name} names ${tenant ?? 'no tenant'}: ${JSON.stringify(command.body.filter ?? command.body.pipeline ?? {})}`;
  return undefined;
}
