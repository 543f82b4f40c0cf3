import {
  BeginPasskeySignInDocument,
  type SessionFragment,
  SignInWithPasskeyDocument,
} from '../__generated__/operations';
import { ask, ProblemError } from '../session/ask';

// A passkey has been made or used here. Each offer costs the server a challenge, and most devices have none to offer.
const KNOWN = 'lyceum-passkey';
// A challenge holds for five minutes.
const RENEW_MS = 4.5 * 60_000;

export const rememberPasskey = (): void => localStorage.setItem(KNOWN, '1');

/**
 * Has the browser offer its passkeys where it suggests what to type, in a field of `autocomplete="… webauthn"`; `chosen` is told
 * of the one that is taken. Answers what ends the offer.
 */
export function suggestPasskeys(tenant: string, chosen: (answer: Promise<SessionFragment>) => void): () => void {
  if (localStorage.getItem(KNOWN) === null) return () => {};
  let cancel = () => {};
  let isOver = false;
  const offer = async () => {
    const { browserSupportsWebAuthnAutofill, startAuthentication, WebAuthnAbortService } = await import(
      '@simplewebauthn/browser'
    );
    if (!(await browserSupportsWebAuthnAutofill())) return;
    cancel = () => WebAuthnAbortService.cancelCeremony();
    while (!isOver) {
      const { challenge, options } = (await ask(BeginPasskeySignInDocument, { input: { tenant } })).beginPasskeySignIn;
      if (isOver) return;
      let isOld = false;
      const timer = setTimeout(() => {
        isOld = true;
        // Who comes back to a page that was left has the button.
        isOver = document.hidden;
        cancel();
      }, RENEW_MS);
      try {
        const response = await startAuthentication({ optionsJSON: JSON.parse(options), useBrowserAutofill: true });
        const input = { challenge, response: JSON.stringify(response) };
        return chosen(ask(SignInWithPasskeyDocument, { input }).then(({ signInWithPasskey }) => signInWithPasskey));
      } catch {
        // Another way in was taken, or none.
        if (!isOld) return;
      } finally {
        clearTimeout(timer);
      }
    }
  };
  // Nobody has asked for it: where it cannot be had, nothing is missing.
  offer().catch((error: unknown) => {
    if (!(error instanceof ProblemError)) throw error;
  });
  return () => {
    isOver = true;
    cancel();
  };
}
