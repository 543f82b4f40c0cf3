/** For urql: what these mutations change is one screen, of whose lists some may be empty. */
export const CHANGES_SECURITY = { additionalTypenames: ['Security'] };
