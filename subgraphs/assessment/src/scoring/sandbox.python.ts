import { loadPyodide } from 'pyodide';
import { behindGate, type Instance, Refused } from './sandbox.gate';
import { HARNESS, LIBRARY } from './sandbox.harness';
import type { Outcome } from './sandbox.job';
import { ALWAYS, createOutside, Over } from './sandbox.outside';
import { LONGEST_TEXT, returned, thrown, type World } from './sandbox.world';

// CPython, which Pyodide has compiled to WebAssembly. It knows ways out to JavaScript, all of them functions that it is given: once
// it stands, a gate is shut that leaves none but to read its own library (scoring/sandbox.outside.ts). Its memory as it is then is
// written back before each call: what a program leaves behind is gone with that, whatever it did.

// The interpreter asks after 50 jumps of a program, but some of what it is built of asks oftener: no measure of time, so that only
// the clock says when it is over. Looked at after so many, which take the simplest loop 0.3 ms.
const ASKED_PER_LOOK = 1_024;
// What a program may always take, so that most need no memory that is not there already.
const LEAST_BYTES = 32 * 1_048_576;
// `Py_file_input` and `Py_eval_input`.
const [PROGRAM, EXPRESSION] = [257, 258];

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
  Py_CompileString(code: number, name: number, kind: number): number;
  Py_IncRef(object: number): void;
}

export interface Python extends World {
  /** As it was once it had started, for others to begin with. */
  readonly started: SharedArrayBuffer;
}

/** `before`: what another one has started as; without it takes a second or two. @throws when Python does not start */
export async function openPython(before: SharedArrayBuffer | null): Promise<Python> {
  // Also the first begins with what it has made, so that a program finds the same wherever it runs.
  const started = before ?? (await start());
  const { loaded, c, outside, shut } = await load({ _loadSnapshot: new Uint8Array(started) });
  for (const name of DEVICES) loaded.FS.unlink(`/dev/${name}`);
  loaded.FS.rmdir('/proc/self/fd');
  loaded.runPython(HARNESS);
  const { names, told, explained } = inPlace(c);
  // So that it asks.
  new Uint8Array(c.memory.buffer)[c.Py_EMSCRIPTEN_SIGNAL_HANDLING.value] = 1;

  const stack = c.emscripten_stack_get_current();
  const image = new Uint8Array(c.memory.buffer).slice();
  c.free(c.malloc(LEAST_BYTES));
  shut();
  const size = c.memory.buffer.byteLength;
  let isBroken = false;

  const compiled = (text: string, name: string, kind: number) => {
    const [at, called] = [textAt(c, text), textAt(c, name)];
    return c.Py_CompileString(at, called, kind);
  };
  const run = (code: string, call: string): Outcome => {
    if (code.includes('\0')) return thrown('SyntaxError: source code cannot contain null bytes');
    const program = compiled(code, '<program>', PROGRAM);
    const ended = program && c.PyEval_EvalCode(program, names, names);
    const asked = ended && compiled(call.trim(), '<call>', EXPRESSION);
    const value = asked && c.PyEval_EvalCode(asked, names, names);
    const json = value && c.PyObject_CallOneArg(told, value);
    if (json) return returned(readText(c, json));
    const line = c.PyObject_CallOneArg(explained, c.PyErr_GetRaisedException());
    const message = JSON.parse((line && readText(c, line)) || '""') as string;
    if (outside.isFull && /^(MemoryError|$)/.test(message)) return { kind: 'TOO_MUCH_MEMORY' };
    return thrown(message || 'Something was thrown that cannot be read.');
  };

  return {
    started,
    stepsPerMs: Number.POSITIVE_INFINITY,
    askedPerLook: ASKED_PER_LOOK,
    isSpent: () => isBroken || c.memory.buffer.byteLength > size,
    evaluate(code, call, { memoryBytes, isOver }) {
      const now = new Uint8Array(c.memory.buffer);
      now.set(image);
      now.fill(0, image.length);
      c._emscripten_stack_restore(stack);
      outside.begin(image.length + Math.max(LEAST_BYTES, memoryBytes), isOver);
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

/** Of the host, all of them; a program has no use for any. */
const DEVICES = ['random', 'urandom', 'stdin', 'stdout', 'stderr', 'tty', 'tty1'];

async function start(): Promise<SharedArrayBuffer> {
  const { loaded } = await load({ _makeSnapshot: true });
  loaded.runPython(LIBRARY);
  const bytes = loaded.makeMemorySnapshot();
  const started = new SharedArrayBuffer(bytes.length);
  new Uint8Array(started).set(bytes);
  return started;
}

async function load(how: Parameters<typeof loadPyodide>[0]) {
  let instance: Instance | undefined;
  const exports = () => instance?.exports as unknown as Exports;
  const outside = createOutside(() => exports().memory.buffer);
  const made = (one: Instance) => {
    if ('PyEval_EvalCode' in one.exports) instance = one;
  };
  const gate = await behindGate({ allowed: outside.allowed, always: ALWAYS, made }, () =>
    loadPyodide({
      stdin: () => null,
      stdout: () => undefined,
      stderr: () => undefined,
      env: { HOME: '/', PYTHONHASHSEED: '0' },
      ...how,
    }),
  );
  return { ...gate, outside, c: exports() };
}

/** What the harness has left, and nobody else finds any more. */
function inPlace(c: Exports) {
  const names = c.PyModule_GetDict(c.PyImport_AddModule(textAt(c, '__main__')));
  const left = c.PyDict_GetItemString(names, textAt(c, 'lyceum'));
  c.Py_IncRef(left);
  c.PyDict_DelItemString(names, textAt(c, 'lyceum'));
  return { names, told: c.PyTuple_GetItem(left, 0), explained: c.PyTuple_GetItem(left, 1) };
}

/** As C has them; nobody frees it, as the memory is written back. */
function textAt(c: Exports, text: string): number {
  const bytes = new TextEncoder().encode(text);
  const at = c.malloc(bytes.length + 1);
  if (at === 0) throw new RangeError('There is no memory for the program itself.');
  const place = new Uint8Array(c.memory.buffer, at, bytes.length + 1);
  place.set(bytes);
  place[bytes.length] = 0;
  return at;
}

/** null where nobody would want to read so much. */
function readText(c: Exports, text: number): string | null {
  const size = c.malloc(4);
  const at = c.PyUnicode_AsUTF8AndSize(text, size);
  const length = new DataView(c.memory.buffer).getUint32(size, true);
  if (at === 0 || length > LONGEST_TEXT) return null;
  return new TextDecoder().decode(new Uint8Array(c.memory.buffer, at, length));
}
