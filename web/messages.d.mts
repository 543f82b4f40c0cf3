/** What is wrong with the messages below `folders`, a line each. */
export function faultsIn(folders: readonly string[]): string[];
