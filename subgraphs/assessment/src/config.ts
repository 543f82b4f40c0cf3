import { commonVariables, dataVariables, env, port, ratio, subgraphVariables } from '@lyceum/kernel/config';
import { fileVariables } from '@lyceum/kernel/files';
import { z } from 'zod';

const gradingDuty = env(
  'GRADING_DUTY',
  ratio.min(0.01),
  'share of a core that grading takes; 0.5 beside requests and 1 in a worker, unless said',
).optional();

export const variables = {
  ...subgraphVariables,
  ...fileVariables,
  grading: env(
    'GRADING',
    z.enum(['here', 'off']),
    '`off` where workers grade (assessment-worker), which need REDIS_URL',
  ).default('here'),
  gradingDuty,
  port: env('ASSESSMENT_PORT', port, 'where assessment listens').default(4005),
};

/** Of a grading worker (worker.ts). */
export const workerVariables = {
  ...commonVariables,
  ...dataVariables,
  gradingDuty,
  port: env(
    'ASSESSMENT_WORKER_PORT',
    port,
    'where a grading worker answers /healthz, /readyz and /metrics; 0 lets the system choose',
  ).default(4105),
};
