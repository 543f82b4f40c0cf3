import { type Exchange, mapExchange } from 'urql';
import { mayPass, problemOf } from './problem';

/**
 * urql lets go of what a screen has shown when a newer answer fails, and with it would go what somebody is typing there: what
 * was seen stays, with why the newer one did not come. Unless it may not be seen any more, or is there no more.
 */
export function keepSeen(): Exchange {
  const seen = new Map<number, unknown>();
  return mapExchange({
    onResult(result) {
      const { operation, data, error } = result;
      if (operation.kind !== 'query') return undefined;
      if (!error) seen.set(operation.key, data);
      else if (!mayPass(problemOf(error))) seen.delete(operation.key);
      else if (!data && seen.has(operation.key)) return { ...result, data: seen.get(operation.key) };
      return undefined;
    },
  });
}
