import { setTimeout as sleep } from 'node:timers/promises';
import { findBySlug } from '@lyceum/identity/tenant/tenant.service';
import { becomeEnterprise } from '@lyceum/identity/tenant/tier.service';
import { DomainError } from '@lyceum/kernel/errors';
import { eventCollections } from '@lyceum/kernel/events/events';
import { createLog } from '@lyceum/kernel/log';
import { connectStore, type Store } from '@lyceum/kernel/store';
import { platformAccess } from '@lyceum/kernel/tenancy';
import { type Moving, moveTenant, removeMoved } from '@lyceum/kernel/tenant-move';
import { subgraphs } from '../subgraphs';
import type { MoveConfig } from './config';

// For reads and scans that began before the switch.
const LINGER_MS = 5_000;

/**
 * Moves a tenant into databases of its own, one service after the other, while it is in use; then its old data goes. Whatever
 * killed an earlier try, this goes on from there.
 * @throws NOT_FOUND when there is no such tenant.
 */
export async function moveEverywhere(config: MoveConfig, slug: string, say: (line: string) => void): Promise<void> {
  const stores: Store[] = [];
  try {
    const log = createLog('tenant-move', 'warn');
    const services: Omit<Moving, 'tenantId'>[] = [];
    for (const { name, collections } of subgraphs) {
      const all = [...collections, ...eventCollections];
      const store = await connectStore(config, name, all);
      stores.push(store);
      services.push({ store, collections: all, log });
    }
    const identity = stores.find(({ service }) => service === 'identity') as Store;
    const platform = platformAccess(identity, 'an operator moves a tenant into databases of its own');
    const tenant = await findBySlug(platform, slug);
    if (!tenant) throw new DomainError('NOT_FOUND', `There is no tenant “${slug}”.`);
    const movings = services.map((service) => ({ ...service, tenantId: tenant._id }));

    if (tenant.tier === 'STANDARD') {
      for (const moving of movings) {
        const begun = performance.now();
        await moveTenant(moving);
        say(`${moving.store.service}: moved after ${seconds(begun)}`);
      }
      await becomeEnterprise(platform, tenant);
      await sleep(LINGER_MS);
    } else say(`“${slug}” has databases of its own: looking for what an earlier move left behind`);
    for (const moving of movings) say(`${moving.store.service}: ${await removeMoved(moving)} old documents removed`);
  } finally {
    await Promise.all(stores.map((store) => store.close()));
  }
}

const seconds = (begun: number) => `${((performance.now() - begun) / 1_000).toFixed(1)} s`;
