/** Any of it may stand in router.yaml as ${NAME}; some come before what the file says, see overrides.ts. */
export const environment: NodeJS.ProcessEnv = process.env;
