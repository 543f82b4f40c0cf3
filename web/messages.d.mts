export const LOCALES: readonly string[];
/** The names of the values that a text takes. */
export function valuesOf(text: string): string[];
/** What is wrong with the messages below `folders`, a line each. */
export function faultsIn(folders: readonly string[]): string[];
