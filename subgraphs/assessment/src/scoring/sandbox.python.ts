import { brython, compiled, importedBy, importing } from './sandbox.brython';
import type { PythonImage } from './sandbox.job';
import { openQuickJS } from './sandbox.memory';
import { failure, PRELUDE, returned, textOf, thrown, type World } from './sandbox.world';

// Python by Brython, which runs in QuickJS as any other program does: inside the same walls. To load it takes a second, so it is
// done once, and the memory of WebAssembly as it is then is written back before each call. What a program leaves behind is gone
// with that, whatever it did.

// Enough for the depth of 1,000 calls that Python allows, each of which is several of JavaScript's.
const STACK_BYTES = 2_048 * 1024;
const MAIN = 'lyceum_main';

/** A value begins with “=”, what was raised with “!”. */
const PROGRAM = `
import builtins
from browser import window

quoted = window.JSON.stringify

def no_input(prompt=''):
    raise EOFError('nobody is there to ask')

def no_files(*names, **options):
    raise FileNotFoundError('there are no files')

builtins.input = no_input
builtins.open = no_files

def told(value):
    if value is None:
        return 'null'
    if isinstance(value, bool):
        return 'true' if value else 'false'
    if isinstance(value, int):
        return repr(int(value))
    if isinstance(value, float):
        text = repr(float(value))
        return 'null' if text in ('nan', 'inf', '-inf') else text
    if isinstance(value, str):
        return quoted(str(value))
    if isinstance(value, (list, tuple)):
        return '[' + ','.join([told(each) for each in value]) + ']'
    if isinstance(value, dict):
        return '{' + ','.join([quoted(key if isinstance(key, str) else told(key)) + ':' + told(value[key]) for key in value]) + '}'
    raise TypeError('what comes back is a ' + type(value).__name__ + ', which JSON has no word for')

def line_of(error, is_called):
    if isinstance(error, SyntaxError):
        return error.lineno
    lines = []
    at = error.__traceback__
    while at is not None:
        if at.tb_frame.f_code.co_filename == '<string>':
            lines.append(at.tb_lineno)
        at = at.tb_next
    # The first is the call.
    lines = lines[1:] if is_called else lines
    return lines[-1] if lines else None

def ${MAIN}(code, call):
    names = {'__name__': '__main__'}
    is_called = False
    try:
        exec(code, names)
        is_called = True
        return '=' + told(eval(call, names))
    except BaseException as error:
        kind = type(error).__name__
        text = str(error)
        if kind == 'JavascriptError' and 'stack overflow' in text:
            kind, text = 'RecursionError', 'maximum recursion depth exceeded'
        line = line_of(error, is_called)
        return '!' + kind + (': ' + text if text else '') + ('' if line is None else ' (line ' + str(line) + ')')

window.${MAIN} = ${MAIN}
`;

export interface Python extends World {
  /** As it is now; another one once a program has asked for more. */
  image: PythonImage;
  /** Loads what a program imports, so that it takes no time of the program's. */
  prepare(code: string): void;
}

/** `image`: of another thread, where there is any. @throws when Python does not start */
export async function openPython(image: PythonImage | null): Promise<Python> {
  const { quickjs, memory } = await openQuickJS(image?.memory.byteLength);
  let isOver = () => false;
  const runtime = quickjs.newRuntime({ maxStackSizeBytes: STACK_BYTES });
  runtime.setInterruptHandler(() => isOver());
  const context = runtime.newContext();
  // The same steps have given the same addresses in each thread, so that an image fits where it was not made.
  const { global } = context;
  const evaluate = (source: string) => context.unwrapResult(context.evalCode(source, 'python.js')).dispose();
  const takeImage = (modules: readonly string[]): PythonImage => ({ memory: copyOf(memory.buffer), modules });
  if (!image) for (const source of sources()) evaluate(source);

  const restore = () => {
    const [now, before] = [new Uint8Array(memory.buffer), new Uint8Array(python.image.memory)];
    now.set(before);
    // What is taken anew is expected to be empty.
    now.fill(0, before.length);
  };
  const python: Python = {
    image: image ?? takeImage([]),
    prepare(code) {
      const { modules } = python.image;
      const missing = importedBy(code).filter((name) => !modules.includes(name));
      if (missing.length === 0) return;
      restore();
      memory.limit(Number.POSITIVE_INFINITY);
      evaluate(`__BRYTHON__.precompiled = ${compiled(missing)}`);
      for (const name of missing) evaluate(importing(name));
      evaluate('__BRYTHON__.precompiled = {}');
      python.image = takeImage([...modules, ...missing]);
    },
    hasGrown: () => memory.buffer.byteLength > python.image.memory.byteLength,
    evaluate(code, call, limits) {
      restore();
      memory.limit(python.image.memory.byteLength + limits.memoryBytes);
      isOver = limits.isOver;
      const main = context.getProp(global, MAIN);
      const answer = context.callFunction(main, context.undefined, context.newString(code), context.newString(call));
      isOver = () => false;
      if (answer.error) return failure(context, answer.error, memory.isFull);
      const text = context.typeof(answer.value) === 'string' ? textOf(context, answer.value) : '';
      return text?.startsWith('!') ? thrown(text.slice(1)) : returned(text && text.slice(1));
    },
  };
  return python;
}

function sources(): string[] {
  const start = `__BRYTHON__.recursion_limit = 1000; __BRYTHON__.runPythonSource(${JSON.stringify(PROGRAM)}, 'lyceum')`;
  return [PRELUDE, ...brython(), start];
}

function copyOf(buffer: ArrayBuffer): SharedArrayBuffer {
  const copy = new SharedArrayBuffer(buffer.byteLength);
  new Uint8Array(copy).set(new Uint8Array(buffer));
  return copy;
}
