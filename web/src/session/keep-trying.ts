import { session } from './session';

const FIRST_MS = 5_000;
const LONGEST_MS = 60_000;

/** Asks again for what could not be had: when the network comes back, when one looks here again, and from time to time. */
export function keepTrying(): () => void {
  let wait = FIRST_MS;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const plan = () => {
    clearTimeout(timer);
    if (session.state.status !== 'OFFLINE') {
      wait = FIRST_MS;
      return;
    }
    // A school's phones must not come back all at once.
    timer = setTimeout(again, wait * (0.5 + Math.random()));
    wait = Math.min(LONGEST_MS, wait * 2);
  };
  const again = () => {
    if (session.state.status === 'OFFLINE') void session.refresh().finally(plan);
  };
  const seen = () => document.visibilityState === 'visible' && again();
  addEventListener('online', again);
  document.addEventListener('visibilitychange', seen);
  const unsubscribe = session.subscribe(plan);
  plan();
  return () => {
    clearTimeout(timer);
    removeEventListener('online', again);
    document.removeEventListener('visibilitychange', seen);
    unsubscribe();
  };
}
