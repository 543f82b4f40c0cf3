import type { GraphQLFormattedError } from 'graphql';

// What the payloads of a subscription throw where they do not end as its subgraph ends them.

/** Nothing more comes, for these reasons: as the client is to read them. */
export class BrokenOff extends Error {
  constructor(readonly errors: readonly GraphQLFormattedError[]) {
    super(errors[0]?.message ?? 'The subscription broke off.');
  }
}

/** The router goes away, or has a new configuration: the client is to subscribe again. */
export class GoingAway extends Error {}
