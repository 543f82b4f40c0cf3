/** One thing that has to hold. `check` throws when it does not. */
export interface Case {
  readonly name: string;
  check(): Promise<void>;
}

export function violated(what: string): never {
  throw new Error(what);
}
