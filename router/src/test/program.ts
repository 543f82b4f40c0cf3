import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { until } from './client';

export interface Program {
  /** What it has logged, oldest first. */
  readonly lines: Record<string, unknown>[];
  /** Resolves when it has logged this, or has ended. */
  said(message: string): Promise<void>;
  /** Once it has said that it listens. */
  ask(query: string): Promise<[status: number, body: unknown]>;
  kill(signal: NodeJS.Signals): void;
  /** Its code and what it wrote of errors. */
  readonly ended: Promise<{ code: number | null; errors: string }>;
}

const root = join(__dirname, '../../..');

/** `lyceum-router` from its source, on a free port. */
export function startProgram(args: readonly string[], flags: readonly string[] = []): Program {
  const child = spawn(
    process.execPath,
    [
      ...flags,
      '--conditions=source',
      '-r',
      join(root, 'register.cjs'),
      join(__dirname, '../cli.ts'),
      ...args,
      '--port',
      '0',
    ],
    { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const lines: Record<string, unknown>[] = [];
  let over = false;
  createInterface(child.stdout).on('line', (line) => void lines.push(JSON.parse(line)));
  const ended = Promise.all([once(child, 'exit'), text(child.stderr)]).then(([[code], errors]) => {
    over = true;
    return { code: code as number | null, errors };
  });
  return {
    lines,
    ended,
    said: (message) => until(() => over || lines.some(({ msg }) => msg === message)),
    async ask(query) {
      const { url } = lines.find(({ msg }) => msg === 'listening') as { url: string };
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      return [response.status, await response.json()];
    },
    kill: (signal) => void child.kill(signal),
  };
}
