// onFetch: tells subgraphs the region of the tenant, and asks no subgraph outside of it for tenants that may not leave it.

const regions = new Map([['university-of-graz', 'eu']]);
const elsewhere = new Map([['recommendation', 'us']]);

/** @type {import('@lyceum/router/hooks').RouterHooks['onFetch']} */
export function onFetch({ request, subgraph, headers }) {
  const region = regions.get(request.caller.tenant);
  if (!region) return;
  const place = elsewhere.get(subgraph) ?? region;
  if (place !== region)
    throw { code: 'FORBIDDEN', message: `Your data stay in the region ${region}: this part is not available there.` };
  headers['x-region'] = region;
}
