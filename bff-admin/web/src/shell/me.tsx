import { createContext, type ReactNode, useContext } from 'react';
import { type CombinedError, useQuery } from 'urql';
import { MeDocument, type MeQuery } from '../__generated__/operations';

type Me = MeQuery['me'];

interface MeState {
  readonly me: Me | undefined;
  /** Why it is not known who one is. */
  readonly error: CombinedError | undefined;
  readonly retry: () => void;
}

const Context = createContext<MeState>({ me: undefined, error: undefined, retry: () => {} });

export function MeProvider({ children }: { children: (me: Me | undefined) => ReactNode }) {
  const [{ data, error }, again] = useQuery({ query: MeDocument });
  const retry = () => again({ requestPolicy: 'network-only' });
  return <Context value={{ me: data?.me, error: data ? undefined : error, retry }}>{children(data?.me)}</Context>;
}

/** Undefined until the server has said who one is, and while there is no network. */
export function useMe(): Me | undefined {
  return useContext(Context).me;
}

export function useMeState(): MeState {
  return useContext(Context);
}

/**
 * Whether one may do this, on some course at least when it can be had by course. For what to show: what may be done is the
 * router's to say.
 */
export function useMay(): (permission: string) => boolean {
  const held = useMe()?.permissions ?? [];
  return (permission) => held.includes(permission) || held.includes(`${permission}@course`);
}
