import { useSearchParams } from 'react-router';

/** What narrows a list stands in its address: there again after a reload, and on the way back. An empty value is taken out. */
export function useNarrowing() {
  const [params, setParams] = useSearchParams();
  const choose = (name: string, value: string) =>
    setParams(
      (now) => {
        value ? now.set(name, value) : now.delete(name);
        return now;
      },
      { replace: true },
    );
  /** Undefined for what somebody made up. */
  const oneOf = <Value extends string>(name: string, values: readonly Value[]): Value | undefined =>
    values.find((value) => value === params.get(name));
  return { params, choose, oneOf, clear: () => setParams({}, { replace: true }) };
}
