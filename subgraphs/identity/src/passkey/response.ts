import { DomainError } from '@lyceum/kernel/errors';
import { z } from 'zod';

// What both kinds have; the library looks at the rest.
const envelope = z.looseObject({
  id: z.string(),
  rawId: z.string(),
  type: z.string(),
  response: z.looseObject({ clientDataJSON: z.string() }),
  clientExtensionResults: z.looseObject({}).default({}),
});

/** `PublicKeyCredential.toJSON()` as text. @throws BAD_USER_INPUT */
export function readResponse<R>(text: string): R {
  try {
    return envelope.parse(JSON.parse(text)) as R;
  } catch (cause) {
    throw new DomainError(
      'BAD_USER_INPUT',
      '`response` is not the JSON text of a credential.',
      { reason: 'PASSKEY_REFUSED' },
      cause,
    );
  }
}
