import { loadPyodide } from 'pyodide';
import { behindGate, Refused } from './sandbox.gate';
import { HARNESS, LIBRARY } from './sandbox.harness';
import type { Outcome } from './sandbox.job';
import { createOutside, Over } from './sandbox.outside';
import { LONGEST_TEXT, returned, thrown, type World } from './sandbox.world';

// CPython, which Pyodide has compiled to WebAssembly. It knows ways out to JavaScript, all of them functions that it is given: once
// it stands, a gate is shut that leaves none but to read its own library (scoring/sandbox.outside.ts). Its memory as it is then is
// written back before each call: what a program leaves behind is gone with that, whatever it did.

// A program is asked after every 50 of its jumps whether it is over.
const STEPS_PER_MS = 250;

/** Of Python's interface for C, and of C itself. Numbers are addresses and lengths; an address of 0 says that an error was raised. */
interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer };
  /** Where the interpreter looks whether it is to ask at all. */
  readonly Py_EMSCRIPTEN_SIGNAL_HANDLING: { readonly value: number };
  malloc(bytes: number): number;
  free(at: number): void;
  emscripten_stack_get_current(): number;
  _emscripten_stack_restore(to: number): void;
  PyDict_DelItemString(dictionary: number, name: number): number;
  PyDict_GetItemString(dictionary: number, name: number): number;
  PyErr_GetRaisedException(): number;
  PyEval_EvalCode(code: number, globals: number, locals: number): number;
  PyImport_AddModule(name: number): number;
  PyModule_GetDict(module: number): number;
  PyObject_CallOneArg(called: number, given: number): number;
  PyTuple_GetItem(tuple: number, place: number): number;
  PyUnicode_AsUTF8AndSize(text: number, size: number): number;
  PyUnicode_FromStringAndSize(at: number, bytes: number): number;
  Py_IncRef(object: number): void;
}

export interface Python extends World {
  /** As it was once it had started, for others to begin with. */
  readonly started: SharedArrayBuffer;
}

/** `before`: what another one has started as; without it takes a second or two. @throws when Python does not start */
export async function openPython(before: SharedArrayBuffer | null): Promise<Python> {
  const outside = createOutside(() => c.memory.buffer);
  const { loaded, instance, shut } = await behindGate(outside.allowed, 'PyEval_EvalCode', () =>
    loadPyodide({
      stdin: () => null,
      stdout: () => undefined,
      stderr: () => undefined,
      env: { HOME: '/', PYTHONHASHSEED: '0' },
      ...(before ? { _loadSnapshot: new Uint8Array(before) } : { _makeSnapshot: true }),
    }),
  );
  if (!before) loaded.runPython(LIBRARY);
  const started = before ?? shared(loaded.makeMemorySnapshot());
  const c = instance.exports as unknown as Exports;
  for (const device of ['random', 'urandom']) loaded.FS.unlink(`/dev/${device}`);
  loaded.runPython(HARNESS);
  const { names, compiled, expression, told, explained } = inPlace(c);
  // So that it asks.
  new Uint8Array(c.memory.buffer)[c.Py_EMSCRIPTEN_SIGNAL_HANDLING.value] = 1;
  shut();

  const stack = c.emscripten_stack_get_current();
  const image = new Uint8Array(c.memory.buffer).slice();
  let isBroken = false;

  const run = (code: string, call: string): Outcome => {
    const program = c.PyObject_CallOneArg(compiled, textOf(c, code));
    const ended = program && c.PyEval_EvalCode(program, names, names);
    const asked = ended && c.PyObject_CallOneArg(expression, textOf(c, call));
    const value = asked && c.PyEval_EvalCode(asked, names, names);
    const json = value && c.PyObject_CallOneArg(told, value);
    if (json) return returned(readText(c, json));
    const line = c.PyObject_CallOneArg(explained, c.PyErr_GetRaisedException());
    const message = JSON.parse((line && readText(c, line)) || '""') as string;
    if (outside.isFull && /^(MemoryError|$)/.test(message)) return { kind: 'TOO_MUCH_MEMORY' };
    return thrown(message || 'Something was thrown that cannot be read.');
  };

  return {
    stepsPerMs: STEPS_PER_MS,
    started,
    isSpent: () => isBroken || c.memory.buffer.byteLength > image.length,
    evaluate(code, call, { memoryBytes, isOver }) {
      const now = new Uint8Array(c.memory.buffer);
      now.set(image);
      c._emscripten_stack_restore(stack);
      outside.begin(image.length + memoryBytes, isOver);
      try {
        return run(code, call);
      } catch (error) {
        if (error instanceof Over) return { kind: 'TOO_SLOW' };
        if (error instanceof Refused) return thrown(`PermissionError: there is no ${error.message} here`);
        isBroken = true;
        if (error instanceof RangeError) return thrown('RecursionError: maximum recursion depth exceeded');
        return { kind: outside.isFull ? 'TOO_MUCH_MEMORY' : 'CRASHED' };
      }
    },
  };
}

function shared(bytes: Uint8Array): SharedArrayBuffer {
  const copy = new SharedArrayBuffer(bytes.length);
  new Uint8Array(copy).set(bytes);
  return copy;
}

/** What the harness has left, and nobody else finds any more. */
function inPlace(c: Exports) {
  const named = (text: string) => c.PyUnicode_AsUTF8AndSize(textOf(c, text), 0);
  const names = c.PyModule_GetDict(c.PyImport_AddModule(named('__main__')));
  const left = c.PyDict_GetItemString(names, named('lyceum'));
  c.Py_IncRef(left);
  c.PyDict_DelItemString(names, named('lyceum'));
  const [compiled = 0, expression = 0, told = 0, explained = 0] = [0, 1, 2, 3].map((n) => c.PyTuple_GetItem(left, n));
  return { names, compiled, expression, told, explained };
}

/** A string of Python's. */
function textOf(c: Exports, text: string): number {
  const bytes = new TextEncoder().encode(text);
  const at = c.malloc(bytes.length || 1);
  if (at === 0) throw new RangeError('There is no memory for the program itself.');
  new Uint8Array(c.memory.buffer).set(bytes, at);
  const made = c.PyUnicode_FromStringAndSize(at, bytes.length);
  c.free(at);
  return made;
}

/** null where nobody would want to read so much. */
function readText(c: Exports, text: number): string | null {
  const size = c.malloc(4);
  const at = c.PyUnicode_AsUTF8AndSize(text, size);
  const length = new DataView(c.memory.buffer).getUint32(size, true);
  c.free(size);
  if (at === 0 || length > LONGEST_TEXT) return null;
  return new TextDecoder().decode(new Uint8Array(c.memory.buffer, at, length));
}
