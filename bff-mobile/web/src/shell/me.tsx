import { useSession } from '@lyceum/web/root';
import { createContext, type ReactNode, useContext, useEffect, useEffectEvent } from 'react';
import { useQuery } from 'urql';
import { MeDocument, type MeQuery } from '../__generated__/operations';

type Me = MeQuery['me'];

const Context = createContext<Me | undefined>(undefined);

export function MeProvider({ children }: { children: (me: Me | undefined) => ReactNode }) {
  const { status } = useSession();
  const [{ data, error }, ask] = useQuery({ query: MeDocument });
  const again = useEffectEvent(() => error && ask({ requestPolicy: 'network-only' }));
  useEffect(() => {
    if (status === 'SIGNED_IN') again();
  }, [status]);
  return <Context value={data?.me}>{children(data?.me)}</Context>;
}

/** Undefined until the server has said who one is, and while there is no network. */
export function useMe(): Me | undefined {
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
