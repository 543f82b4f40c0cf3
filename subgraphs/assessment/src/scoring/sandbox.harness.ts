/**
 * What is called after a program: `told(value)` as JSON, and `explained(error)` as JSON of a line. Their names are looked up in a
 * dictionary of their own, so that nothing a program renames is among them, and `told` calls nothing that a program has written.
 */
const FUNCTIONS = `
from _json import encode_basestring_ascii as quoted

name_of = type.__dict__['__name__'].__get__

def told(value):
    kind = type(value)
    if value is None:
        return 'null'
    if kind is bool:
        return 'true' if value else 'false'
    if issubclass(kind, int):
        return int.__repr__(value)
    if issubclass(kind, float):
        text = float.__repr__(value)
        return 'null' if text in ('nan', 'inf', '-inf') else text
    if issubclass(kind, str):
        return quoted(value)
    if issubclass(kind, list):
        return '[' + ','.join([told(each) for each in list.__iter__(value)]) + ']'
    if issubclass(kind, tuple):
        return '[' + ','.join([told(each) for each in tuple.__iter__(value)]) + ']'
    if issubclass(kind, dict):
        pairs = [quoted(key if issubclass(type(key), str) else told(key)) + ':' + told(each) for key, each in dict.items(value)]
        return '{' + ','.join(pairs) + '}'
    raise TypeError('what comes back is a ' + name_of(kind) + ', which JSON has no word for')

def line_of(error):
    if isinstance(error, SyntaxError) and error.filename == '<program>':
        return error.lineno
    lines = []
    at = error.__traceback__
    while at is not None:
        if at.tb_frame.f_code.co_filename == '<program>':
            lines.append(at.tb_lineno)
        at = at.tb_next
    return lines[-1] if lines else None

def explained(error):
    kind = name_of(type(error))
    try:
        text = error.msg if isinstance(error, SyntaxError) else str(error)
    except BaseException:
        text = ''
    line = line_of(error)
    return quoted(kind + (': ' + text[:1000] if text else '') + ('' if line is None else ' (line ' + str(line) + ')'))
`;

// What programs of schools import.
const MODULES =
  'abc bisect calendar collections contextlib copy csv dataclasses datetime decimal enum fractions functools heapq io itertools ' +
  'json math operator random re statistics string textwrap time typing';

/** So that to import takes none of a program's time. What is random is so in the same way each time. */
export const LIBRARY = `
import ${MODULES.split(' ').join(', ')}
random.seed(0)
del ${MODULES.split(' ').join(', ')}
`;

/** Leaves `lyceum`, a tuple of those two, in the main module, and takes away what only a browser has. */
export const HARNESS = `
def lyceum():
    import asyncio, builtins, os, sys, time
    own = {'__builtins__': dict(vars(builtins))}
    exec(${JSON.stringify(FUNCTIONS)}, own)

    def no_input(prompt='', /):
        raise EOFError('nobody is there to ask')

    class Loop(asyncio.BaseEventLoop):
        # Nothing comes from outside: what is waited for is timers, and then it is that late.
        def __init__(self):
            super().__init__()
            self.now = 0
            self._selector = self

        def time(self):
            return self.now

        def select(self, timeout):
            if timeout is None:
                raise RuntimeError('nothing is left that could end the waiting')
            self.now += timeout
            return []

        def _process_events(self, events):
            pass

        def _write_to_self(self):
            pass

    class Policy(asyncio.events._BaseDefaultEventLoopPolicy):
        _loop_factory = Loop

    builtins.input = no_input
    time.sleep = lambda seconds, /: None
    asyncio.run = asyncio.runners.run
    asyncio._set_running_loop(None)
    asyncio.events._set_event_loop_policy(Policy())
    os.environ.clear()
    sys.executable = ''
    sys.meta_path[:] = [finder for finder in sys.meta_path if not type(finder).__module__.startswith('_pyodide')]
    for name in list(sys.modules):
        if name.split('.')[0] in ('js', 'pyodide', 'pyodide_js', '_pyodide', '_pyodide_core'):
            del sys.modules[name]
    return own['told'], own['explained']

lyceum = lyceum()
`;
