import { dataVariables, readConfig } from '@lyceum/kernel/config';

/** What `npm run tenant:move` reads. */
export function readMoveConfig() {
  const { mongodbUri, databasePrefix, indexes } = dataVariables;
  return { ...readConfig({ mongodbUri, databasePrefix, indexes }), poolSize: 4 };
}

export type MoveConfig = ReturnType<typeof readMoveConfig>;
