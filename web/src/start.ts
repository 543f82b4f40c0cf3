import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { askEarly } from './early';
import { type Locale, preferences } from './preferences';
import { session } from './session/session';

interface Start {
  messages: (locale: Locale) => Promise<unknown>;
  /** What the first screen will ask, without variables. */
  questions: readonly TypedDocumentNode<unknown, Record<string, never>>[];
  /** The code of the app, and that of the screen which the address names. */
  code: readonly (() => Promise<unknown>)[];
}

/** Has all that a first screen needs on its way at once: session and answers come while the app's code does. */
export function start({ messages, questions, code }: Start): void {
  void session.refresh().then((isSignedIn) => isSignedIn && questions.forEach(askEarly));
  for (const load of code) void load();
  void messages(preferences().locale);
}
