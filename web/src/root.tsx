import Box from '@mui/material/Box';
import {
  type ComponentProps,
  lazy,
  type ReactNode,
  StrictMode,
  Suspense,
  useEffect,
  useMemo,
  useSyncExternalStore,
} from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { Provider } from 'urql';
import { Boundary } from './boundary';
import { type Between, createClient } from './client';
import { I18nProvider } from './i18n';
import { keepFocus } from './keep-focus';
import { keepTrying } from './session/keep-trying';
import { type SessionState, session } from './session/session';
import { Loading } from './states';
import { ThemeRoot } from './theme';

const SignInAgain = lazy(() => import('./sign-in/sign-in-again'));

export function useSession(): SessionState {
  return useSyncExternalStore(session.subscribe, () => session.state);
}

/** Puts an app on the page, with all that each of both needs around it. */
export function mount(load: ComponentProps<typeof I18nProvider>['load'], app: ReactNode, between?: Between): void {
  keepFocus();
  createRoot(document.getElementById('app') as HTMLElement).render(
    <StrictMode>
      <I18nProvider load={load}>
        <BrowserRouter>
          <PerPerson between={between}>{app}</PerPerson>
        </BrowserRouter>
      </I18nProvider>
    </StrictMode>,
  );
}

/** Whose screen it is, while they are offline or have to sign in again too; '' when nobody's. */
export function usePersonId(): string {
  return personIn(useSession());
}

function personIn(state: SessionState): string {
  if (state.status === 'SIGNED_IN') return state.session.personId;
  return 'personId' in state ? state.personId : '';
}

/** What one person was shown is not there for the next; who signs in again finds everything as it was. */
function PerPerson({ between, children }: { between: Between | undefined; children: ReactNode }) {
  const state = useSession();
  const person = personIn(state);
  const client = useMemo(() => createClient(person, between?.(person)), [person, between]);
  useEffect(keepTrying, []);
  return (
    <Provider value={client} key={person}>
      {children}
      {state.status === 'EXPIRED' && (
        <ThemeRoot>
          {/* Nobody is to read or touch what is below meanwhile, also while the code for it comes or does not. */}
          <Box sx={cover}>
            <Boundary screen="sign-in">
              <Suspense fallback={<Loading />}>
                <SignInAgain name={state.displayName} />
              </Suspense>
            </Boundary>
          </Box>
        </ThemeRoot>
      )}
    </Provider>
  );
}

const cover = {
  position: 'fixed',
  inset: 0,
  zIndex: 'modal',
  overflow: 'auto',
  bgcolor: 'background.default',
  p: 2,
} as const;
