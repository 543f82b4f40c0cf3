// An upload is good for one import: to run one again the same file goes out again, as long as this page has it.
const files = new Map<string, File>();

// A reload loses the file, which is full of people and is kept nowhere; how it was called tells which one to take again.
const NAMES = 'lyceum.roster-files';
const MOST = 20;

export function keepFile(importId: string, file: File): void {
  files.set(importId, file);
  const names = [...readNames().filter(([id]) => id !== importId), [importId, file.name]];
  try {
    sessionStorage.setItem(NAMES, JSON.stringify(names.slice(-MOST)));
  } catch {
    // Without room for it nothing is remembered.
  }
}

export function fileOf(importId: string): File | undefined {
  return files.get(importId);
}

/** How the file was called that this tab has sent. */
export function fileNameOf(importId: string): string | undefined {
  return readNames().find(([id]) => id === importId)?.[1];
}

function readNames(): [id: string, name: string][] {
  try {
    return JSON.parse(sessionStorage.getItem(NAMES) ?? '[]') as [string, string][];
  } catch {
    return [];
  }
}
