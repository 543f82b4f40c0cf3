import type { Allowed, Import } from './sandbox.gate';

// All that is left of the world for Python: its own library to read, no clock and no chance.

const START_MS = 946_684_800_000;
// WASI's numbers of errors, and of the clock on the wall.
const NOT_OPEN = 8;
const READ_ONLY = 69;
const REAL_TIME = 0;
/** O_WRONLY, O_RDWR, O_CREAT and O_TRUNC. */
const FOR_WRITING = 0o1 | 0o2 | 0o100 | 0o1000;

/** Of these nothing comes but what is in the memory, or in a file of Python's library. */
const HARMLESS = [
  ...['_PyEM_TrampolineCall_JS', 'emscripten_get_heap_max'],
  ...['__syscall_fstat64', '__syscall_stat64', '__syscall_lstat64', '__syscall_newfstatat', '__syscall_getcwd'],
  ...['__syscall_getdents64', '__syscall_faccessat', '__syscall_readlinkat', '__syscall_ioctl'],
  ...['fd_read', 'fd_pread', 'fd_seek', 'fd_fdstat_get', 'environ_get', 'environ_sizes_get', 'clock_res_get'],
  ...['_gmtime_js', '_localtime_js', '_mktime_js', '_timegm_js', '_tzset_js'],
];

/** What interrupts a program: nothing in it can catch this. */
export class Over extends Error {}

export interface Outside {
  readonly allowed: Allowed;
  /** For the program to come. `mostBytes`: what its memory may grow to. */
  begin(mostBytes: number, isOver: () => boolean): void;
  /** More memory was asked for than there may be. */
  readonly isFull: boolean;
}

/** By the names that Emscripten and WASI have for them. */
export function createOutside(memory: () => ArrayBuffer): Outside {
  let isOver = () => false;
  let most = Number.POSITIVE_INFINITY;
  let isFull = false;
  let chance = 0;
  let close: Import | undefined;
  const files = new Set<number>();
  const view = () => new DataView(memory());
  const ask = (open: Import, ...given: unknown[]) => open(...(given as never[]));

  return {
    begin(mostBytes, asked) {
      for (const file of files) if (close) ask(close, file);
      files.clear();
      [most, isOver, isFull, chance] = [mostBytes, asked, false, 0];
    },
    get isFull() {
      return isFull;
    },
    allowed: {
      ...Object.fromEntries(HARMLESS.map((name) => [name, null])),
      // Asked after every few jumps of the program.
      _Py_CheckEmscriptenSignals_Helper: () => () => {
        if (isOver()) throw new Over();
        return 0;
      },
      emscripten_resize_heap: (open) => (bytes: number) => {
        isFull = bytes > most;
        return isFull ? 0 : ask(open, bytes);
      },
      __syscall_openat: (open) => (folder: number, path: number, flags: number, mode: number) => {
        if (flags & FOR_WRITING) return -READ_ONLY;
        const file = ask(open, folder, path, flags, mode) as number;
        if (file >= 0) files.add(file);
        return file;
      },
      fd_close: (open) => {
        close = open;
        return (file: number) => {
          files.delete(file);
          return ask(open, file);
        };
      },
      fd_write: () => (file: number, parts: number, count: number, written: number) => {
        if (file !== 1 && file !== 2) return NOT_OPEN;
        let length = 0;
        for (let n = 0; n < count; n++) length += view().getUint32(parts + 8 * n + 4, true);
        view().setUint32(written, length, true);
        return 0;
      },
      clock_time_get: () => (clock: number, _precision: bigint, at: number) => {
        view().setBigUint64(at, clock === REAL_TIME ? BigInt(START_MS) * 1_000_000n : 0n, true);
        return 0;
      },
      emscripten_date_now: () => () => START_MS,
      emscripten_get_now: () => () => 0,
      random_get: () => (at: number, length: number) => {
        for (let n = 0; n < length; n++) {
          chance = (chance * 1_103_515_245 + 12_345) % 2_147_483_648;
          view().setUint8(at + n, chance >>> 16);
        }
        return 0;
      },
    },
  };
}
