import 'reflect-metadata';
import { type ConfigOf, readConfig } from '@lyceum/kernel/config';
import { run } from '@lyceum/kernel/run';
import { startSubgraph } from '@lyceum/kernel/subgraph';
import { variables } from './config';
import { notifications } from './schema';

export const start = (config: ConfigOf<typeof variables>) => startSubgraph(notifications(config), config);

if (require.main === module) run(async () => [await start(readConfig(variables))]);
