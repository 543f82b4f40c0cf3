import { lyceum, type PlannerName } from './contestants/lyceum';
import { big, users } from './operations';
import { figure, say } from './report';
import { ratio, versus } from './versus';

const limit = 1.1;

/** What two workers cost a request against one, both on the one core. False when it is over 10 %. */
export async function workers(planner: PlannerName, minutes: number): Promise<boolean> {
  const outcomes = await versus({
    contestants: [
      lyceum({ planner, name: 'one worker' }),
      lyceum({ planner, name: 'two workers', settings: { workers: 2 } }),
    ],
    operations: [big, users],
    connections: 50,
    minutes,
  });
  const ratios = outcomes.map((outcome) => ratio(outcome, 1));
  say(`\nCost of the second worker: ${ratios.map(figure).join(', ')} (limit ${limit}).`);
  return ratios.every((value) => value <= limit);
}
