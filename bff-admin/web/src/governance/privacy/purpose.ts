import type { GovernancePurposesQuery } from '../../__generated__/operations';

export type Purpose = GovernancePurposesQuery['consentPurposes'][number];

/** What a change to one makes stale. */
export const PURPOSES = { additionalTypenames: ['ConsentPurpose'] };
