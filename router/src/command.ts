import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { closest, distance } from 'fastest-levenshtein';

export interface Command {
  readonly supergraphFile: string | undefined;
  readonly configFile: string | undefined;
  readonly port: number | undefined;
  readonly contract: string[] | undefined;
}

export class UsageError extends Error {}

const options = {
  supergraph: { type: 'string' },
  config: { type: 'string' },
  port: { type: 'string' },
  contract: { type: 'string', multiple: true },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

const help = `Usage: lyceum-router --supergraph FILE [--config router.yaml] [--port 4000]

Serves a Federation 2 supergraph: /graphql, /healthz, /readyz and /metrics.

  --supergraph FILE  the composed schema; or SUPERGRAPH
  --config FILE      what the router does besides: docs/reference/router-config.md
  --port PORT        where it listens, 4000 by default; or PORT
  --contract TAG     serve only what @tag(name: TAG) marks; may be said several times
  -h, --help         print this
  -v, --version      print the version

A flag comes before its variable, that before the file. SIGHUP reads everything anew, SIGTERM drains.
`;

/**
 * What the arguments ask for: a text to print, or a router to start.
 * @throws UsageError with a line for whoever typed them.
 */
export function readCommand(args: readonly string[]): { print: string } | { start: Command } {
  const { values } = parse(args);
  if (values.help) return { print: help };
  if (values.version) return { print: `${version()}\n` };
  for (const name of ['supergraph', 'config'] as const)
    if (values[name] === '') throw new UsageError(`--${name}: expected a file.`);
  const { supergraph, config, contract } = values;
  return { start: { supergraphFile: supergraph, configFile: config, port: portOf(values.port), contract } };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, strict: true });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const [flag = ''] = /--[^' ]+/.exec(message) ?? /-[^' ]/.exec(message) ?? [];
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') throw new UsageError(`${flag} is not a flag.${nearestTo(flag)}`);
    if (code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL') throw new UsageError(`${message.split('. ')[0]}.`);
    throw new UsageError(`${flag} ${message.includes('does not take') ? 'takes no' : 'needs a'} value.`);
  }
}

function nearestTo(flag: string): string {
  const name = flag.replace(/^-+/, '');
  const near = closest(name, Object.keys(options));
  return distance(name, near) <= Math.max(2, near.length / 3) ? ` Did you mean --${near}?` : '';
}

function portOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text);
  throw new UsageError(`--port ${text}: expected a number from 0 to 65535.`);
}

const version = () => JSON.parse(readFileSync(join(__dirname, '../package.json'), 'utf8')).version as string;
