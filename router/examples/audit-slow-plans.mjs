// onPlan and onResponse: logs operations that were slow, with how many steps their plans take one after the other.

const SLOW_MS = 500;
const AUDITED = 'audit-slow-plans';

/** @type {import('@lyceum/router/hooks').RouterHooks} */
export default {
  onPlan({ request, plan }) {
    request.state.set(AUDITED, plan.node);
  },

  onResponse({ request, operation, status, ms, headers }) {
    headers['server-timing'] = `router;dur=${Math.round(ms)}`;
    if (ms < SLOW_MS || !request.state.has(AUDITED)) return;
    const plan = sizeOf(request.state.get(AUDITED));
    request.log.warn({ operation: operation?.name, status, ms, ...plan }, 'slow operation');
  },
};

/** Requests to subgraphs, and how many of them wait for each other. */
function sizeOf(node) {
  switch (node?.kind) {
    case undefined:
      return { fetches: 0, steps: 0 };
    case 'Fetch':
    case 'BatchFetch':
      return { fetches: 1, steps: 1 };
    case 'Flatten':
      return sizeOf(node.node);
    case 'Condition':
      return together([node.then, node.otherwise], Math.max);
    case 'Sequence':
      return together(node.nodes, (a, b) => a + b);
    case 'Parallel':
      return together(node.nodes, Math.max);
    case 'Subscription':
      return together([node.primary, node.rest], (a, b) => a + b);
    default:
      return together([node.primary.node, ...node.deferred.map((part) => part.node)], (a, b) => a + b);
  }
}

function together(nodes, steps) {
  return nodes
    .map(sizeOf)
    .reduce((all, one) => ({ fetches: all.fetches + one.fetches, steps: steps(all.steps, one.steps) }), {
      fetches: 0,
      steps: 0,
    });
}
