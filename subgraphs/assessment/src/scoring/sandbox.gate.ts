// What a module of WebAssembly can do to the world outside is to call the functions that it is given, and nothing else. They are
// counted here: while the gate is shut, those that are not in the list refuse.

export type Import = (...given: never[]) => unknown;
/** By name, what a function is while the gate is shut; `null` for itself. */
export type Allowed = Readonly<Record<string, ((open: Import) => Import) | null>>;

type Module = object;
type Imports = Record<string, Record<string, unknown>>;
export interface Instance {
  readonly exports: Readonly<Record<string, unknown>>;
}
// Node has it; the types of the web, where it is described, are not for what runs here.
declare const WebAssembly: {
  Module: { imports(module: Module): { module: string; name: string; kind: string }[] } & (new (
    source: unknown,
  ) => Module);
  Instance: new (module: Module, imports?: Imports) => Instance;
  compile(source: unknown): Promise<Module>;
  instantiate: unknown;
  [name: string]: unknown;
};

export class Refused extends Error {}

export interface Gate<T> {
  readonly loaded: T;
  shut(): void;
}

/**
 * Loads what makes modules of WebAssembly by itself, so that all of them, and all that are put into their tables, pass by here.
 * `always`: what is as if the gate were shut from the beginning. `made`: told of each as soon as it is there.
 */
export async function behindGate<T>(
  { allowed, always, made }: { allowed: Allowed; always: readonly string[]; made: (instance: Instance) => void },
  load: () => Promise<T>,
): Promise<Gate<T>> {
  let isShut = false;
  const names = new Map<unknown, string>();
  const replaced = ['Instance', 'instantiate', ...OTHER_WAYS].filter((name) => name in WebAssembly);
  const before = Object.fromEntries(replaced.map((name) => [name, WebAssembly[name]]));
  const { Instance } = WebAssembly;

  const guard = (name: string, open: Import): Import => {
    const rule = allowed[name];
    if (rule === null) return open;
    const shut = rule?.(open) ?? refuse(name);
    if (always.includes(name)) return shut;
    return (...given) => (isShut ? shut : open)(...given);
  };
  const guarded = (module: Module, imports: Imports = {}): Imports => {
    const given: Imports = {};
    for (const { module: from, name, kind } of WebAssembly.Module.imports(module)) {
      const value = imports[from]?.[name];
      given[from] ??= {};
      // A function that is put into a table comes again, as the only import of a module that wraps it.
      if (kind === 'function' && !names.has(value)) names.set(value, name);
      given[from][name] = kind === 'function' ? guard(names.get(value) as string, value as Import) : value;
    }
    return given;
  };
  const make = (module: Module, imports?: Imports) => {
    const instance = new Instance(module, guarded(module, imports));
    made(instance);
    return instance;
  };

  for (const name of OTHER_WAYS) delete WebAssembly[name];
  WebAssembly.Instance = function (module: Module, imports?: Imports) {
    return make(module, imports);
  } as unknown as typeof Instance;
  WebAssembly.instantiate = async (source: unknown, imports?: Imports) => {
    if (source instanceof WebAssembly.Module) return make(source as Module, imports);
    const module = await WebAssembly.compile(source);
    return { module, instance: make(module, imports) };
  };
  try {
    const loaded = await load();
    const shut = () => {
      isShut = true;
    };
    return { loaded, shut };
  } finally {
    Object.assign(WebAssembly, before);
  }
}

/** Through which functions would come by another way; what is not there is not used. */
const OTHER_WAYS = ['instantiateStreaming', 'Function', 'Suspending', 'Suspender', 'promising'];

const refuse = (name: string) => (): never => {
  throw new Refused(name);
};
