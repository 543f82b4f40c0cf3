import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useEffect, useState } from 'react';
import { useClient } from 'urql';

const LOOK_MS = 1_500;

/** Asks again and again while what it is about goes on; an answer that does not come is asked for again. */
export function usePolled<Data, Variables extends object, Thing>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  thingIn: (data: Data) => Thing,
  first: Thing,
  goesOn: (thing: Thing) => boolean,
): Thing {
  const client = useClient();
  const [thing, setThing] = useState(first);
  const isOn = goesOn(thing);
  // biome-ignore lint: the document and its variables are those of one thing
  useEffect(() => {
    if (!isOn) return;
    const timer = setInterval(async () => {
      const { data } = await client.query(document, variables as never, { requestPolicy: 'network-only' }).toPromise();
      if (data) setThing(thingIn(data));
    }, LOOK_MS);
    return () => clearInterval(timer);
  }, [client, isOn]);
  return thing;
}
