import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { RouterHooks } from '../hooks';
import { compileHooks, type Hooks } from './compile';

const names = ['onRequest', 'onPlan', 'onFetch', 'onResponse'] as const;

/**
 * Modules by package name, or by path from `baseFolder`; ECMAScript or CommonJS. Their hooks run in the order of the
 * modules. A module that was loaded before is not read again.
 * @throws an error for the operator when a module cannot be loaded or exports no hook.
 */
export function loadHooks(modules: readonly string[], baseFolder: string): Hooks {
  const requireFrom = createRequire(join(baseFolder, 'router.yaml'));
  return compileHooks(modules.map((module) => ({ module, hooks: hooksOf(module, requireFrom) })));
}

function hooksOf(module: string, requireFrom: NodeJS.Require): RouterHooks {
  let exported: { default?: object };
  try {
    exported = requireFrom(module);
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    const reason = code === 'ERR_REQUIRE_ASYNC_MODULE' ? 'it awaits at its top level, which a hook may not' : message;
    throw new Error(`The hook module ${module} cannot be loaded: ${reason}`, { cause });
  }
  const hooks = Object.entries({ ...exported.default, ...exported }).filter(([name]) => /^on[A-Z]/.test(name));
  const known: readonly string[] = names;
  const [wrong] = hooks.find(([name, hook]) => !known.includes(name) || typeof hook !== 'function') ?? [];
  if (hooks.length === 0 || wrong !== undefined)
    throw new Error(
      `The hook module ${module} exports ${wrong ? `${wrong}, which is no hook` : 'no hook'}: the functions are ${names.join(', ')}.`,
    );
  return Object.fromEntries(hooks);
}
