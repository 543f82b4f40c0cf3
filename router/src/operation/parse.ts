import { type ASTNode, type DocumentNode, GraphQLError, Kind, parse } from 'graphql';

// The parser takes comments for nothing and makes a token of each. Below this many characters they cannot hurt.
const FEW = 32_768;
// A syntax error quotes what it met, which may be a string of a megabyte.
const LONGEST_MESSAGE = 500;

/**
 * Parses an operation's text. Comments count as tokens.
 * @throws GRAPHQL_PARSE_FAILED whatever is wrong: syntax, length, depth.
 */
export function parseOperation(text: string, maxTokens: number): DocumentNode {
  if (text.length > FEW && occurrences(text, '#', maxTokens + 1) > maxTokens)
    throw failed(`Syntax Error: Document contains more than ${maxTokens} comments. Parsing aborted.`);
  try {
    return parse(text, { maxTokens });
  } catch (error) {
    if (error instanceof GraphQLError) throw failed(error.message, error);
    // The parser descends into what it reads.
    if (error instanceof RangeError) throw failed('Syntax Error: The operation is nested too deeply.');
    throw error;
  }
}

function failed(message: string, { source, positions }: Partial<GraphQLError> = {}): GraphQLError {
  return new GraphQLError(message.length > LONGEST_MESSAGE ? `${message.slice(0, LONGEST_MESSAGE)}…` : message, {
    source,
    positions,
    extensions: { code: 'GRAPHQL_PARSE_FAILED' },
  });
}

function occurrences(text: string, character: string, most: number): number {
  let count = 0;
  for (let at = text.indexOf(character); at >= 0 && count < most; at = text.indexOf(character, at + 1)) count += 1;
  return count;
}

/**
 * Lets go of where a validated document's nodes stand in the text, in place, but for its variables: their values can still be
 * wrong. Each node leads to tokens and each token to the next: more than half of what a document takes in memory.
 */
export function dropLocations(node: ASTNode): void {
  const { loc } = node;
  if (loc) {
    const kept =
      node.kind === Kind.VARIABLE_DEFINITION ? { ...loc, startToken: undefined, endToken: undefined } : undefined;
    Object.assign(node, { loc: kept });
  }
  for (const value of Object.values(node)) {
    if (Array.isArray(value)) for (const item of value) dropLocations(item);
    else if (typeof value === 'object' && value !== null && 'kind' in value) dropLocations(value);
  }
}
