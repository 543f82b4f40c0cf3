import { lyceum, type PlannerName } from './contestants/lyceum';
import { survey, surveyByHash } from './operations';
import { figure, say } from './report';
import { versus } from './versus';

// CPU-ms of the router a request, where Apollo Gateway takes 1.2.
const limit = 0.15;

/** A trusted mutation of one fetch, by hash and by text, other variables each time. False when by hash costs over 0.15 CPU-ms. */
export async function mutation(planner: PlannerName, minutes: number): Promise<boolean> {
  const contestants = [lyceum({ planner })];
  const [byHash] = await versus({ contestants, operations: [surveyByHash, survey], connections: 50, minutes });
  const cost = byHash?.medians[0]?.cpuMs ?? Number.NaN;
  say(`\nBy hash: ${figure(cost)} CPU-ms (limit ${limit}).`);
  return cost <= limit;
}
