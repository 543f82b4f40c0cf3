import type { Allowed, Import } from './sandbox.gate';

// All that is left of the world for Python: its own library to read, no clock, no zone and no chance. Whoever adds to it reads what
// the function does in Pyodide: what grows on the side of JavaScript is in no limit, and what stays there meets the next program.

const START_S = 946_684_800;
const START_MS = START_S * 1_000;
// WASI's numbers of errors, and of the clock on the wall.
const NOT_OPEN = 8;
const NAME_TOO_LONG = 37;
const NO_TERMINAL = 59;
const READ_ONLY = 69;
const REAL_TIME = 0;
/** O_WRONLY, O_RDWR, O_CREAT and O_TRUNC. */
const FOR_WRITING = 0o1 | 0o2 | 0o100 | 0o1000;
// As on Linux. Emscripten splits a path into an array outside of the memory that is counted.
const LONGEST_PATH = 4_096;
// Where Emscripten puts the seconds and nanoseconds of the three times of a file, into what 32 bits tell of it.
const TIMES = [40, 56, 72];
// Of `struct tm`.
const [IS_SUMMER, OFFSET] = [32, 36];
/** What a program has of input and output: nothing to read, and nobody to listen. */
const STANDARD = [0, 1, 2];

/** Of these nothing comes but what is in the memory, or in a file of Python's library. */
const HARMLESS = [
  ...['_PyEM_TrampolineCall_JS', 'emscripten_get_heap_max', '__syscall_getcwd', '__syscall_getdents64'],
  ...['fd_seek', 'fd_fdstat_get', 'clock_res_get'],
];
/** Answered in our way also while Python starts, so that it starts as the same each time. */
export const ALWAYS = ['clock_time_get', 'emscripten_date_now', 'emscripten_get_now', 'random_get', '_tzset_js'];

/** What interrupts a program: nothing in it can catch this. */
export class Over extends Error {}

export interface Outside {
  readonly allowed: Allowed;
  /** For the program to come. `mostBytes`: what its memory may grow to, and a fifth more. */
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
  let gmtime: Import | undefined;
  let timegm: Import | undefined;
  const files = new Set<number>();
  const view = () => new DataView(memory());
  const ask = (open: Import, ...given: unknown[]) => open(...(given as never[])) as number;

  const isTooLong = (path: number) => !new Uint8Array(memory()).subarray(path, path + LONGEST_PATH).includes(0);
  const withPath =
    (place: number) =>
    (open: Import) =>
    (...given: number[]) =>
      isTooLong(given[place] as number) ? -NAME_TOO_LONG : ask(open, ...given);
  /** `path`: where a path is given; null without one. `result`: where is told of a file. */
  const telling =
    (path: number | null, result: number) =>
    (open: Import) =>
    (...given: number[]) => {
      if (path !== null && isTooLong(given[path] as number)) return -NAME_TOO_LONG;
      const error = ask(open, ...given);
      if (error !== 0) return error;
      for (const time of TIMES) {
        view().setBigInt64((given[result] as number) + time, BigInt(START_S), true);
        view().setUint32((given[result] as number) + time + 8, 0, true);
      }
      return 0;
    };
  const reading =
    (open: Import) =>
    (file: number, parts: number, count: number, ...more: unknown[]) => {
      if (!STANDARD.includes(file)) return ask(open, file, parts, count, ...more);
      view().setUint32(more.at(-1) as number, 0, true);
      return 0;
    };
  const setTime = (time: bigint, at: number) => {
    if (gmtime) ask(gmtime, time, at);
    view().setInt32(at + IS_SUMMER, 0, true);
    view().setInt32(at + OFFSET, 0, true);
  };

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
      // Asked after some jumps of the program, and now and then by what is not Python.
      _Py_CheckEmscriptenSignals_Helper: () => () => {
        if (isOver()) throw new Over();
        return 0;
      },
      emscripten_resize_heap: (open) => (bytes: number) => {
        isFull = bytes >>> 0 > most;
        return isFull ? 0 : ask(open, bytes);
      },
      __syscall_openat: (open) => (folder: number, path: number, flags: number, mode: number) => {
        if (flags & FOR_WRITING) return -READ_ONLY;
        if (isTooLong(path)) return -NAME_TOO_LONG;
        const file = ask(open, folder, path, flags, mode);
        if (file >= 0) files.add(file);
        return file;
      },
      __syscall_fstat64: telling(null, 1),
      __syscall_stat64: telling(0, 1),
      __syscall_lstat64: telling(0, 1),
      __syscall_newfstatat: telling(1, 2),
      __syscall_faccessat: withPath(1),
      __syscall_readlinkat: withPath(1),
      __syscall_ioctl: () => () => -NO_TERMINAL,
      fd_close: (open) => {
        close = open;
        return (file: number) => (files.delete(file) ? ask(open, file) : 0);
      },
      fd_read: reading,
      fd_pread: reading,
      fd_write: () => (file: number, parts: number, count: number, written: number) => {
        if (!STANDARD.includes(file)) return NOT_OPEN;
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
      _gmtime_js: (open) => {
        gmtime = open;
        return open;
      },
      _timegm_js: (open) => {
        timegm = open;
        return open;
      },
      _localtime_js: () => setTime,
      _mktime_js: () => (at: number) => {
        const time = timegm?.(...([at] as never[])) as bigint;
        setTime(time, at);
        return time;
      },
      _tzset_js:
        () =>
        (offset: number, isSummer: number, ...names: number[]) => {
          for (const at of [offset, isSummer]) view().setUint32(at, 0, true);
          for (const at of names) new Uint8Array(memory(), at, 4).set([85, 84, 67, 0]);
        },
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
