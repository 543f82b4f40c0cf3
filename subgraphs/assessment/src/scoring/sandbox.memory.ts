import { newQuickJSWASMModuleFromVariant, newVariant, type QuickJSWASMModule, RELEASE_SYNC } from 'quickjs-emscripten';

const PAGE = 65_536;
// What QuickJS begins with; it is built so that it takes no less.
const FIRST = 256 * PAGE;
const MOST = 4_096 * PAGE;

interface WasmMemory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}
// Node has it; the types of the web, where it is described, are not for what runs here.
declare const WebAssembly: { Memory: new (size: { initial: number; maximum: number }) => WasmMemory };

export interface Memory {
  readonly buffer: ArrayBuffer;
  /** From here on it grows by so much beyond what is there for all, and gives nothing beyond that. */
  limit(bytes: number, shared?: number): void;
  /** What was asked for last has been refused. */
  readonly isFull: boolean;
}

/**
 * QuickJS in a module of its own. Its own limit holds for single allocations only, since its build cannot tell how large those are
 * that it has: arrays of arrays took 2 GB of 32 MB. So that the memory itself does not grow.
 */
export async function openQuickJS(): Promise<{ quickjs: QuickJSWASMModule; memory: Memory }> {
  let most = MOST;
  let isFull = false;
  const wasmMemory = new WebAssembly.Memory({ initial: FIRST / PAGE, maximum: MOST / PAGE });
  const grow = wasmMemory.grow.bind(wasmMemory);
  wasmMemory.grow = (pages) => {
    isFull = wasmMemory.buffer.byteLength + pages * PAGE > most;
    if (isFull) throw new RangeError('out of memory');
    return grow(pages);
  };
  const quickjs = await newQuickJSWASMModuleFromVariant(newVariant(RELEASE_SYNC, { wasmMemory }));
  const memory: Memory = {
    get buffer() {
      return wasmMemory.buffer;
    },
    get isFull() {
      return isFull;
    },
    limit(bytes, shared = FIRST) {
      most = Math.min(MOST, shared + bytes);
      isFull = false;
    },
  };
  return { quickjs, memory };
}
