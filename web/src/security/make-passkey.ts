import { BeginPasskeyRegistrationDocument, RegisterPasskeyDocument } from '../__generated__/operations';
import { ask } from '../session/ask';
import { session } from '../session/session';
import { PasskeyDeclined } from '../sign-in/passkey';
import { rememberPasskey } from '../sign-in/suggested-passkey';

/** This device has one for this person. */
export class PasskeyThere extends Error {}

/** By the browser's own dialogue. @throws PasskeyDeclined, PasskeyThere, ProblemError */
export async function makePasskey(name: string): Promise<void> {
  const accessToken = await session.fresh();
  const { challenge, options } = (await ask(BeginPasskeyRegistrationDocument, {}, { accessToken }))
    .beginPasskeyRegistration;
  const { startRegistration } = await import('@simplewebauthn/browser');
  const response = await startRegistration({ optionsJSON: JSON.parse(options) }).catch((cause: unknown) => {
    if ((cause as Error).name === 'InvalidStateError') throw new PasskeyThere('', { cause });
    throw new PasskeyDeclined('', { cause });
  });
  await ask(
    RegisterPasskeyDocument,
    { input: { challenge, name, response: JSON.stringify(response) } },
    { accessToken },
  );
  rememberPasskey();
}
