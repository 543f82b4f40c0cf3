import 'reflect-metadata';
import { readConfig } from '@lyceum/kernel/config';
import { run } from '@lyceum/kernel/run';
import { startSubgraph } from '@lyceum/kernel/subgraph';
import { variables } from './config';
import { type IdentityConfig, identity } from './schema';

export const start = (config: IdentityConfig) => startSubgraph(identity(config), config);

if (require.main === module) run(async () => [await start(readConfig(variables))]);
