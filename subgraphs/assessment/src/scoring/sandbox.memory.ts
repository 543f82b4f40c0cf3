import {
  type EmscriptenModuleLoaderOptions,
  newQuickJSWASMModuleFromVariant,
  newVariant,
  type QuickJSWASMModule,
  RELEASE_SYNC,
} from 'quickjs-emscripten';

const PAGE = 65_536;
// It is built so that it takes no less.
const FIRST = 256 * PAGE;
const MOST = 4_096 * PAGE;

// What it asserts when it is taken down would be printed beside the logs.
const emscriptenModule = { printErr: () => undefined } as EmscriptenModuleLoaderOptions;

interface WasmMemory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}
// Node has it; the types of the web, where it is described, are not for what runs here.
declare const WebAssembly: { Memory: new (size: { initial: number; maximum: number }) => WasmMemory };

export interface Memory {
  readonly buffer: ArrayBuffer;
  /** From here on it grows to so much, and gives nothing beyond that. */
  limit(bytes: number): void;
  /** What was asked for last has been refused. */
  readonly isFull: boolean;
}

/**
 * QuickJS in a module of its own, with so much memory to begin with. Its own limit holds for single allocations only, since its build cannot tell how large those are
 * that it has: arrays of arrays took 2 GB of 32 MB. So that the memory itself does not grow.
 */
export async function openQuickJS(bytes = FIRST): Promise<{ quickjs: QuickJSWASMModule; memory: Memory }> {
  let most = MOST;
  let isFull = false;
  const wasmMemory = new WebAssembly.Memory({ initial: bytes / PAGE, maximum: MOST / PAGE });
  const grow = wasmMemory.grow.bind(wasmMemory);
  wasmMemory.grow = (pages) => {
    isFull = wasmMemory.buffer.byteLength + pages * PAGE > most;
    if (isFull) throw new RangeError('out of memory');
    return grow(pages);
  };
  const quickjs = await newQuickJSWASMModuleFromVariant(newVariant(RELEASE_SYNC, { wasmMemory, emscriptenModule }));
  const memory: Memory = {
    get buffer() {
      return wasmMemory.buffer;
    },
    get isFull() {
      return isFull;
    },
    limit(bytes) {
      most = Math.min(MOST, bytes);
      isFull = false;
    },
  };
  return { quickjs, memory };
}
