/** For urql: what these mutations change is one screen, of whose lists some may be empty. */
export const CHANGES_PRIVACY = { additionalTypenames: ['Consent', 'DataExport', 'Erasure'] };
