/** Asks a BFF as its clients do. */
export async function ask<Data>(url: string, query: string, variables: object, token?: string): Promise<Data> {
  const { data, errors } = await answerOf<Data>(url, query, variables, token);
  if (errors)
    throw new Error(
      `The demo tenant could not be set up: ${errors[0]?.message} (${errors[0]?.extensions.code})\n${query.trim()}`,
    );
  return data;
}

interface Answer<Data> {
  data: Data;
  errors?: { message: string; extensions: { code: string } }[];
}

export async function answerOf<Data>(
  url: string,
  query: string,
  variables: object,
  token?: string,
): Promise<Answer<Data>> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as Answer<Data>;
}

/** Null when the password is not theirs, or not yet. */
export async function signIn(
  url: string,
  account: { tenant: string; email: string; password: string },
): Promise<string | null> {
  const query = 'mutation ($input: SignInInput!) { signIn(input: $input) { accessToken } }';
  const { data, errors } = await answerOf<{ signIn: { accessToken: string } }>(url, query, { input: account });
  if (errors && errors[0]?.extensions.code !== 'UNAUTHENTICATED') throw new Error(errors[0]?.message);
  return errors ? null : data.signIn.accessToken;
}

/** For what happens by event, such as a mail: asks again until there is something. */
export async function waitFor<T>(what: string, look: () => Promise<T | null>): Promise<T> {
  const until = Date.now() + 300_000;
  while (Date.now() < until) {
    const found = await look();
    if (found !== null) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Waited five minutes for ${what} in vain.`);
}
