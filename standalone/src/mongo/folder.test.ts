import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { claim, emptyDataFolder, engineOf, mongoFolder, noteStore, release } from './folder';
import { isRunning, refer } from './process';

let dataDir: string;
let other: ChildProcess;

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'lyceum-folder-'));
  other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
});

afterEach(() => {
  other.kill('SIGKILL');
  rmSync(dataDir, { recursive: true, force: true });
});

const note = (began: string) => {
  mkdirSync(mongoFolder(dataDir), { recursive: true });
  const pid = other.pid as number;
  noteStore(dataDir, { pid, began, engine: 'built', port: 1, startedAt: '2026-01-01T00:00:00.000Z' });
};

describe('claim', () => {
  it('leaves a process alone that only got the id of an ended store', async () => {
    const ref = refer(other.pid as number);
    note('another moment');
    expect(await claim(dataDir)).toEqual({ endedOrphan: false });
    expect(isRunning(ref)).toBe(true);
  });

  it('ends the store whose owner is gone', async () => {
    const ref = refer(other.pid as number);
    note(ref.began);
    writeFileSync(join(mongoFolder(dataDir), 'owner.json'), JSON.stringify({ pid: process.pid, began: 'long ago' }));
    expect(await claim(dataDir)).toEqual({ endedOrphan: true });
    expect(isRunning(ref)).toBe(false);
  });

  it('lets one owner in at a time, and the next once it is released', async () => {
    await claim(dataDir);
    await expect(claim(dataDir)).rejects.toThrow(`in use by process ${process.pid}`);
    release(dataDir);
    await claim(dataDir);
  });
});

describe('emptyDataFolder', () => {
  it('leaves an empty folder that nobody owns', async () => {
    mkdirSync(join(mongoFolder(dataDir), 'built'), { recursive: true });
    writeFileSync(join(mongoFolder(dataDir), 'built', 'WiredTiger'), '');
    expect(engineOf(dataDir)).toBe('built');
    await emptyDataFolder(dataDir);
    expect(readdirSync(dataDir)).toEqual([]);
  });

  it('touches nothing while a platform uses the folder', async () => {
    writeFileSync(join(dataDir, 'mail.eml'), '');
    await claim(dataDir);
    await expect(emptyDataFolder(dataDir)).rejects.toThrow('in use');
    expect(readdirSync(dataDir)).toContain('mail.eml');
  });
});
