import 'reflect-metadata';
import { readConfig } from '@lyceum/kernel/config';
import { run } from '@lyceum/kernel/run';
import { startSubgraph } from '@lyceum/kernel/subgraph';
import { variables } from './config';
import { type AssessmentConfig, assessment } from './schema';

export const start = (config: AssessmentConfig) => startSubgraph(assessment(config), config);

if (require.main === module) run(async () => [await start(readConfig(variables))]);
