import { createHash } from 'node:crypto';
import { readFileSync, statSync, unwatchFile, watchFile } from 'node:fs';
import type { Log } from '@lyceum/kernel/log';
import { createGeneration, type Generation, type GenerationTools, type Sources } from './generation';
import type { Generations } from './generations';
import type { RouterMetrics } from './telemetry/metrics';
import { warm } from './warm';

export type Load = () => Promise<{ readonly sources: Sources; readonly files: readonly string[] }>;

export interface Reload {
  /** Reads everything anew. One at a time: asked for while one runs, it runs once more after it. Never rejects. */
  now(): Promise<void>;
  stop(): void;
}

export interface ReloadOptions {
  readonly generations: Generations;
  readonly load: Load;
  /** What the current generation was made from. */
  readonly first: Awaited<ReturnType<Load>>;
  readonly tools: GenerationTools;
  readonly log: Log;
  readonly metrics: RouterMetrics;
}

// Polling sees what notifications miss: files that are replaced, folders that are mounted anew, as in Kubernetes.
const POLL_MS = 1_000;
// An editor, or a deployment of several files, writes more than once.
const SETTLE_MS = 200;
/** Operations that clients used last, planned again before the new generation takes over. */
const WARM_RECENT = 500;

/** Makes the next generation when files change or SIGHUP comes, and switches to it when it is warm. */
export function watchSources({ generations, load, first, tools, log, metrics }: ReloadOptions): Reload {
  let digest = digestOf(first);
  let watched: readonly string[] = [];
  let running: Promise<void> | undefined;
  let again = false;
  let settling: NodeJS.Timeout | undefined;
  let stopped = false;

  const changed = () => {
    clearTimeout(settling);
    settling = setTimeout(() => void now(), SETTLE_MS);
  };
  const watch = (files: readonly string[]) => {
    const wanted = generations.current.config.reload.watch && !stopped ? files : [];
    for (const file of watched) if (!wanted.includes(file)) unwatchFile(file, changed);
    for (const file of wanted)
      if (!watched.includes(file)) watchFile(file, { interval: POLL_MS, persistent: false }, changed);
    watched = wanted;
  };

  const once = async (): Promise<void> => {
    const started = performance.now();
    let made: Generation | undefined;
    try {
      const loaded = await load();
      const { sources, files } = loaded;
      const next = digestOf(loaded);
      if (next === digest) {
        // Keys may have changed all the same: those that are not in files.
        await generations.current.authenticator
          .reload()
          .catch((err: unknown) => log.warn({ err }, 'keys cannot be had'));
        metrics.reloaded('unchanged');
        log.info('asked to reload: nothing has changed');
        return watch(files);
      }
      const { current } = generations;
      made = createGeneration(sources, tools, current);
      await warm(made, [...sources.operations.values(), ...current.operations.recent(WARM_RECENT)], tools);
      if (stopped) return await made.close();
      digest = next;
      // Not awaited: a long request of the old one must not delay the next reload.
      generations
        .replace(made, sources.config.server.drain)
        .catch((err: unknown) => log.error({ err }, 'an earlier configuration could not be closed'));
      watch(files);
      metrics.reloaded('ok');
      log.info({ schema: made.supergraph.hash, ms: Math.round(performance.now() - started) }, 'reloaded');
    } catch (err) {
      await made?.close();
      metrics.reloaded('failed');
      log.error({ err }, 'could not reload: what runs stays');
    }
  };

  const now = (): Promise<void> => {
    if (running) {
      again = true;
      return running;
    }
    const loop = async () => {
      do {
        again = false;
        await once();
      } while (again && !stopped);
    };
    running = loop().finally(() => {
      running = undefined;
    });
    return running;
  };

  watch(first.files);
  const reload = () => void now();
  whenHungUp(reload);
  return {
    now,
    stop() {
      stopped = true;
      clearTimeout(settling);
      noLonger(reload);
      watch([]);
    },
  };
}

// One listener for all routers of a process.
const reloads = new Set<() => void>();
const hangUp = () => {
  for (const reload of reloads) reload();
};

function whenHungUp(reload: () => void): void {
  if (reloads.size === 0) process.on('SIGHUP', hangUp);
  reloads.add(reload);
}

function noLonger(reload: () => void): void {
  reloads.delete(reload);
  if (reloads.size === 0) process.off('SIGHUP', hangUp);
}

/** Of the sources and of whatever else is in the files: certificates, keys. */
function digestOf({ sources, files }: Awaited<ReturnType<Load>>): string {
  const { config, sdl, permissions, operations } = sources;
  const hash = createHash('sha256')
    .update(JSON.stringify([config, permissions ?? null, [...operations]]))
    .update(sdl);
  for (const file of files) {
    hash.update(`\n${file}\n`);
    if (statSync(file, { throwIfNoEntry: false })?.isFile()) hash.update(readFileSync(file));
  }
  return hash.digest('base64url');
}
