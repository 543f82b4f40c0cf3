// ${NAME}, ${NAME:-default}, $${ for the two characters themselves, and what begins like one of them and is none.
const reference = /\$\$\{|\$\{([A-Za-z_]\w*)(?::-([^}]*))?\}|\$\{/g;

/** Puts variables of the environment into a text. An empty variable is none, as in shells, compose files and charts. */
export function expand(
  text: string,
  environment: NodeJS.ProcessEnv,
): { value: string; problem?: undefined } | { value?: undefined; problem: string } {
  let problem: string | undefined;
  const value = text.replaceAll(reference, (whole, name?: string, fallback?: string) => {
    if (whole === '$${') return '${';
    if (name === undefined)
      problem ??= 'expected ${NAME} or ${NAME:-default} after a dollar; $${ is the two characters';
    const found = (name !== undefined && environment[name]) || fallback;
    if (found === undefined) problem ??= `needs the variable ${name}, which is not set`;
    return found ?? '';
  });
  return problem === undefined ? { value } : { problem };
}
