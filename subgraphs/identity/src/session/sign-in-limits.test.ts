import { clientOf } from '@lyceum/kernel/client';
import { createLog } from '@lyceum/kernel/log';
import { openRateLimits } from '@lyceum/kernel/rate-limits';
import { beginTry, endTry } from './sign-in-limits';

const limits = openRateLimits('identity', undefined, createLog('identity', 'silent'));
const failures = {
  address: { name: 'address', times: 3, ms: 60_000 },
  tenant: { name: 'tenant', times: 5, ms: 60_000 },
};
let made = 0;

/** Whether so many tries that fail, each at another account, get through. */
async function tries(address: string, count: number, tenant = `school-${++made}`): Promise<boolean[]> {
  const results: boolean[] = [];
  for (let n = 0; n < count; n++) {
    const guarded = { limits, failures, client: clientOf(address, '') };
    const tried = { tenant, account: `person-${++made}` };
    results.push(
      await beginTry(guarded, tried).then(
        () => true,
        (error) => error.code !== 'RATE_LIMITED',
      ),
    );
  }
  return results;
}

describe('tries that fail', () => {
  it('are counted for the address that they come from, of IPv6 for the network, whatever is tried', async () => {
    expect(await tries('192.0.2.1', 4)).toEqual([true, true, true, false]);
    expect(await tries('192.0.2.2', 1)).toEqual([true]);
    expect(await tries('2001:db8::1', 3)).toEqual([true, true, true]);
    expect(await tries('2001:db8::ffff:1', 1)).toEqual([false]);
  });

  it('are counted for the tenant, wherever they come from', async () => {
    const tenant = 'guessed';
    for (let n = 0; n < 5; n++) expect(await tries(`198.51.100.${n}`, 1, tenant)).toEqual([true]);
    expect(await tries('198.51.100.9', 1, tenant)).toEqual([false]);
    expect(await tries('198.51.100.9', 1)).toEqual([true]);
  });

  it('are no tries that were right: a school may sign in from one address', async () => {
    const guarded = { limits, failures, client: clientOf('203.0.113.1', '') };
    for (let n = 0; n < 20; n++) {
      const tried = { tenant: 'busy', account: `person-${n}` };
      await beginTry(guarded, tried);
      await endTry(guarded, tried);
    }
  });
});
