import {
  BeginPasskeySignInDocument,
  type SessionFragment,
  SignInWithPasskeyDocument,
} from '../__generated__/operations';
import { ask } from '../session/ask';
import { rememberPasskey } from './suggested-passkey';

/** Whether this browser can do it at all. */
export const hasPasskeys = 'credentials' in navigator && 'PublicKeyCredential' in globalThis;

/** One closed the browser's dialogue, or has no passkey here. */
export class PasskeyDeclined extends Error {}

/** By the browser's own dialogue. @throws PasskeyDeclined, ProblemError */
export async function passkeySignIn({ tenant, email }: { tenant: string; email: string }): Promise<SessionFragment> {
  const input = { tenant, ...(email && { email }) };
  const { challenge, options } = (await ask(BeginPasskeySignInDocument, { input })).beginPasskeySignIn;
  const { startAuthentication } = await import('@simplewebauthn/browser');
  const response = await startAuthentication({ optionsJSON: JSON.parse(options) }).catch((cause: unknown) => {
    throw new PasskeyDeclined('', { cause });
  });
  const answer = { challenge, response: JSON.stringify(response) };
  const { signInWithPasskey } = await ask(SignInWithPasskeyDocument, { input: answer });
  rememberPasskey();
  return signInWithPasskey;
}
