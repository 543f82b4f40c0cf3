import { Schema } from 'mongoose';
import { z } from 'zod';
import { type Consumer, defineEvent, on } from './events/event';
import { type TenantScope, tenantCollection } from './tenancy';

/** What a person says to a purpose now; the one with the highest `revision` holds. */
export const consentChanged = defineEvent(
  'identity.consent.changed.v1',
  z.object({
    personId: z.string(),
    purpose: z.string(),
    version: z.number().int(),
    given: z.boolean(),
    revision: z.number().int(),
  }),
);

interface KnownConsentRow {
  _id: string;
  personId: string;
  purpose: string;
  given: boolean;
  revision: number;
}

const schema = new Schema<KnownConsentRow>({
  personId: { type: String, required: true },
  purpose: { type: String, required: true },
  given: { type: Boolean, required: true },
  revision: { type: Number, required: true },
});
schema.index({ tenantId: 1, personId: 1, purpose: 1 }, { unique: true });

/**
 * A subgraph that does something only with consent names this among its collections, `consentConsumer` among its consumers,
 * and removes a person's rows in its `erasePerson`.
 */
export const knownConsents = tenantCollection<KnownConsentRow>('knownConsents', schema);

export function consentConsumer(service: string): Consumer {
  return {
    group: `${service}.consents`,
    events: [
      on(consentChanged, async (scope, { personId, purpose, given, revision }) => {
        const _id = `${personId} ${purpose}`;
        const known = await knownConsents(scope).findOne({ _id });
        if (!known) await knownConsents(scope).create({ _id, personId, purpose, given, revision });
        else if (known.revision < revision)
          await knownConsents(scope).updateOne({ _id }, { $set: { given, revision } });
      }),
    ],
  };
}

/** Whether the person has agreed to it and not withdrawn, as far as this subgraph has heard. */
export async function hasConsent(scope: TenantScope, personId: string, purpose: string): Promise<boolean> {
  return (await knownConsents(scope).findOne({ personId, purpose }))?.given === true;
}
