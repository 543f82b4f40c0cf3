import { useNotice } from '@lyceum/web/notice';
import { useSession } from '@lyceum/web/root';
import { createContext, type ReactNode, useContext, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { useT } from '../i18n';
import { isBusy } from '../shell/busy';
import { listen, type Told } from './live';
import { useWords } from './words';

interface Live {
  unread: number;
  setUnread: (count: number) => void;
  /** Calls back whenever something is told; answers what ends that. */
  onTold: (hear: () => void) => () => void;
}

const Context = createContext<Live>({ unread: 0, setUnread: () => {}, onTold: () => () => {} });

/** Hears for the whole app what one is told while it is open. */
export function LiveProvider({ children }: { children: ReactNode }) {
  const { status } = useSession();
  const t = useT();
  const words = useWords();
  const notice = useNotice();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const [unread, setUnread] = useState(0);
  const listeners = useRef(new Set<() => void>());
  const refresh = () => {
    for (const hear of listeners.current) hear();
  };
  const told = useEffectEvent((one: Told) => {
    setUnread((count) => count + 1);
    refresh();
    // In an exam nothing speaks up; the bell has it afterwards.
    if (isBusy() || pathname === '/inbox') return;
    const { resultId } = one;
    const action = resultId ? { label: t('inbox.open'), run: () => void navigate(`/results/${resultId}`) } : undefined;
    notice({ text: words(one).title, severity: 'info', ...(action && { action }) });
  });
  const missed = useEffectEvent(refresh);
  useEffect(() => {
    if (status !== 'SIGNED_IN') return undefined;
    return listen({ unread: setUnread, told: (one) => told(one), missed: () => missed() });
  }, [status]);
  const value = useMemo(
    () => ({
      unread,
      setUnread,
      onTold(hear: () => void) {
        listeners.current.add(hear);
        return () => void listeners.current.delete(hear);
      },
    }),
    [unread],
  );
  return <Context value={value}>{children}</Context>;
}

export function useUnread(): number {
  return useContext(Context).unread;
}

export function useSetUnread(): (count: number) => void {
  return useContext(Context).setUnread;
}

/** For what goes stale when a result arrives: asks for it again. */
export function useWhenTold(again: () => void): void {
  const { onTold } = useContext(Context);
  const hear = useEffectEvent(again);
  useEffect(() => onTold(() => hear()), [onTold]);
}
