import type { RouterRequest } from '../request';
import type { Failure } from '../subgraphs/failure';
import type { SubgraphAnswer, SubgraphError } from '../subgraphs/subgraph';

/** A subscription as a subgraph gets it. */
export interface SubgraphOperation {
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Who hears what a subgraph says. Of the last three one is called, once, and nothing after it. */
export interface Listener {
  /** The subgraph has taken the subscription; it may be silent from here on. */
  taken(): void;
  /** `bytes`: of its text. */
  event(answer: SubgraphAnswer): void;
  completed(): void;
  /** The subgraph itself ends it, and says why. */
  refused(errors: readonly SubgraphError[]): void;
  failed(failure: Failure): void;
}

/** One subscription at one subgraph. */
export interface Upstream {
  /** Tells the subgraph that nobody listens any more; nothing is heard of it after that. */
  close(): void;
}

export type Connect = (
  operation: SubgraphOperation,
  headers: Readonly<Record<string, string>>,
  listener: Listener,
) => Upstream;

/** The same for a client's request, whose headers follow from it; those of hooks take the place of others. */
export type Open = (
  operation: SubgraphOperation,
  request: RouterRequest,
  listener: Listener,
  own?: Readonly<Record<string, string>>,
) => Upstream;

/** Says the end once, whatever still comes in. */
export function once(listener: Listener): Listener & { readonly over: boolean; silence(): void } {
  let over = false;
  const last = (tell: () => void) => {
    if (over) return;
    over = true;
    tell();
  };
  return {
    get over() {
      return over;
    },
    silence: () => (over = true),
    taken: () => over || listener.taken(),
    event: (answer) => over || listener.event(answer),
    completed: () => last(() => listener.completed()),
    refused: (errors) => last(() => listener.refused(errors)),
    failed: (failure) => last(() => listener.failed(failure)),
  };
}
