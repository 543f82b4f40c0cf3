import { isBusyAnywhere } from './shell/busy';

// A release is found within this while the app stays open.
const LOOK_MS = 30 * 60_000;

/**
 * Keeps the app on this device. `found` is told of a newer release that waits, with what puts it in place; which loads the
 * page anew, and is refused (false) while an exam is open in any tab.
 */
export function watchForUpdates(found: (apply: () => Promise<boolean>) => void): () => void {
  if (!('serviceWorker' in navigator)) return () => {};
  let wanted = true;
  let looking: ReturnType<typeof setInterval> | undefined;
  void navigator.serviceWorker.register('/sw.js').then((registration) => {
    if (!wanted) return;
    const tell = () => {
      const { waiting } = registration;
      // Without a controller it is the first release, which replaces nothing.
      if (waiting && navigator.serviceWorker.controller) found(() => replace(waiting));
    };
    tell();
    registration.addEventListener('updatefound', () => {
      registration.installing?.addEventListener('statechange', tell);
    });
    looking = setInterval(() => void registration.update().catch(() => undefined), LOOK_MS);
  }, nothingToDo);
  return () => {
    wanted = false;
    clearInterval(looking);
  };
}

// Without a network, or where the browser forbids it: the app works from the server alone.
const nothingToDo = () => {};

async function replace(waiting: ServiceWorker): Promise<boolean> {
  if (await isBusyAnywhere()) return false;
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  waiting.postMessage({ type: 'SKIP_WAITING' });
  return true;
}
