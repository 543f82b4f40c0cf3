import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { lyceum, type PlannerName } from './contestants/lyceum';
import { big, users } from './operations';
import { figure, say } from './report';
import { ratio, versus } from './versus';

const limit = 1.05;

/** What tracing at 1 % sampling costs, with a collector that takes everything. False when it is over 5 %. */
export async function tracing(planner: PlannerName, minutes: number): Promise<boolean> {
  let batches = 0;
  const collector = createServer((request, response) => {
    batches++;
    request.resume();
    response.setHeader('content-type', 'application/json').end('{}');
  }).listen(0, '127.0.0.1');
  await once(collector, 'listening');
  try {
    const endpoint = `http://127.0.0.1:${(collector.address() as AddressInfo).port}`;
    const outcomes = await versus({
      contestants: [
        lyceum({ planner, name: 'no tracing' }),
        lyceum({
          planner,
          name: 'tracing, 1 % sampled',
          settings: { telemetry: { tracing: { endpoint, sampling: 0.01 } } },
        }),
      ],
      operations: [big, users],
      connections: 50,
      minutes,
    });
    const ratios = outcomes.map((outcome) => ratio(outcome, 1));
    say(`\nThe collector had ${batches} batches. Cost: ${ratios.map(figure).join(', ')} (limit ${limit}).`);
    return batches > 0 && ratios.every((value) => value <= limit);
  } finally {
    collector.closeAllConnections();
    collector.close();
  }
}
