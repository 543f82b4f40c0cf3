import { type ComponentProps, type ReactNode, StrictMode, useEffect, useMemo, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { Provider } from 'urql';
import { createClient } from './client';
import { I18nProvider } from './i18n';
import { type SessionState, session } from './session/session';

export function useSession(): SessionState {
  return useSyncExternalStore(session.subscribe, () => session.state);
}

/** Puts an app on the page, with all that each of both needs around it. */
export function mount(load: ComponentProps<typeof I18nProvider>['load'], app: ReactNode): void {
  createRoot(document.getElementById('app') as HTMLElement).render(
    <StrictMode>
      <I18nProvider load={load}>
        <BrowserRouter>
          <PerPerson>{app}</PerPerson>
        </BrowserRouter>
      </I18nProvider>
    </StrictMode>,
  );
  void session.refresh();
}

/** What one person was shown is not there for the next. */
function PerPerson({ children }: { children: ReactNode }) {
  const state = useSession();
  const person =
    state.status === 'SIGNED_IN' ? state.session.personId : state.status === 'OFFLINE' ? state.personId : '';
  // biome-ignore lint: the person is what a client belongs to
  const client = useMemo(createClient, [person]);
  useEffect(() => {
    // A network that has come back: what was kept offline can be asked for again.
    const again = () => session.state.status !== 'SIGNED_OUT' && void session.refresh();
    addEventListener('online', again);
    return () => removeEventListener('online', again);
  }, []);
  return (
    <Provider value={client} key={person}>
      {children}
    </Provider>
  );
}
