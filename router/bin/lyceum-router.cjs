#!/usr/bin/env node
// Starts the router, from what was built or else from the sources, in a Node with the flags that it was measured with.
const { spawn } = require('node:child_process');
const { existsSync } = require('node:fs');
const { join } = require('node:path');

const built = join(__dirname, '../dist/cli.js');
const isBuilt = existsSync(built);

const flags = [
  // In MB. Most of what a request makes is garbage when it ends: with room for more of it, less is copied.
  '--max-semi-space-size=64',
  // In MB. Below it V8 collects the whole heap again and again while it grows, which is what the slowest requests wait for.
  '--initial-old-space-size=1024',
  ...(isBuilt ? [] : ['--conditions=source']),
];
const given = `${process.execArgv.join(' ')} ${process.env.NODE_OPTIONS ?? ''}`;
const missing = flags.filter((flag) => !given.includes(flag.replace(/=\d+$/, '')));

if (missing.length > 0) startAgain();
else start();

/** V8 takes these flags at its start alone. */
function startAgain() {
  const child = spawn(
    process.execPath,
    [...process.execArgv, ...missing, __filename, ...process.argv.slice(2)],
    // The channel tells it when this process is killed.
    { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] },
  );
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGUSR2']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => {
    if (!signal) process.exit(code);
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}

function start() {
  if (process.channel && require('node:cluster').isPrimary) {
    process.once('disconnect', () => process.exit(1));
    process.channel.unref();
  }
  if (!isBuilt) require('../../register.cjs');
  require(isBuilt ? built : '../src/cli.ts');
}
