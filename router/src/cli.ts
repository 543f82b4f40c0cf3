import cluster from 'node:cluster';
import { PortTakenError, type Running } from '@lyceum/kernel/http';
import { createLog } from '@lyceum/kernel/log';
import { run } from '@lyceum/kernel/run';
import { type Command, readCommand, UsageError } from './command';
import { environment } from './config/config';
import { loadSources } from './config/sources';
import { startRouter } from './router';
import { startWorkers } from './workers';

// lyceum-router --supergraph FILE [--config router.yaml] [--port 4000]; bin/lyceum-router.cjs starts it with the flags that Node needs.

function main(args: readonly string[]): void {
  try {
    const command = readCommand(args);
    if ('print' in command) process.stdout.write(command.print);
    else run(() => start(command.start).catch(inPlainLines));
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message}\nlyceum-router --help says what it takes.\n`);
    process.exitCode = 2;
  }
}

async function start(command: Command): Promise<Pick<Running, 'stop'>[]> {
  const load = () => loadSources({ ...command, environment });
  const first = await load();
  const { workers, telemetry } = first.sources.config;
  const log = createLog('router', telemetry.logLevel);
  if (workers > 1 && cluster.isPrimary) return [await startWorkers(workers, log)];
  const loads = [first];
  const router = await startRouter({ port: first.port, load: async () => loads.pop() ?? (await load()), log }).catch(
    (error) => {
      if (!(error instanceof PortTakenError)) throw error;
      throw new Error(`Port ${first.port} is taken. End the program that uses it, or say another one with --port.`);
    },
  );
  log.info({ url: router.url }, 'listening');
  return [router];
}

/** What an operator can mend is a line; what can only be a mistake of the program keeps its stack. */
function inPlainLines(error: unknown): never {
  const isMistake = error instanceof TypeError || error instanceof ReferenceError || error instanceof RangeError;
  throw isMistake ? error : Object.assign(error as Error, { expected: true });
}

main(process.argv.slice(2));
