import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  type Node,
  type Pair,
  type ParsedNode,
  Parser,
  parseDocument,
  visit,
} from 'yaml';

export type Path = readonly (string | number)[];

export interface YamlFile {
  /** Plain JSON values; undefined for an empty file. */
  readonly value: unknown;
  /** Where the key or item is, or the innermost of its parents that is there; undefined above the first key. */
  lineOf(path: Path): number | undefined;
}

export interface YamlProblem {
  readonly line?: number;
  readonly what: string;
}

// Characters. A configuration of a thousand subgraphs has a tenth of it.
const LONGEST = 1_000_000;
// What follows is recursive, and V8 aborts the process when it has to compile a regular expression at the end of the stack.
const DEEPEST = 100;

/** YAML 1.2 of one document, with unique keys and without tags of its own; or else what is wrong with the text. */
export function readYaml(text: string): { file: YamlFile } | { problems: YamlProblem[] } {
  if (text.length > LONGEST) return { problems: [{ what: `is longer than ${LONGEST} characters` }] };
  if (isDeep(text)) return { problems: [{ what: `is nested more than ${DEEPEST} levels deep` }] };
  const lines = new LineCounter();
  // The parser compares each key with each other one, which takes it half a minute for 60,000 of them: see duplicateKeys.
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'error',
    uniqueKeys: false,
  });
  const problems = [...document.errors, ...document.warnings].map(({ code, message, pos }) => ({
    line: lines.linePos(pos[0]).line,
    what: code === 'MULTIPLE_DOCS' ? 'a second document begins' : message,
  }));
  try {
    problems.push(...duplicateKeys(document, lines));
    if (problems.length > 0) return { problems };
    const value: unknown = document.toJS() ?? undefined;
    return { file: { value, lineOf: (path) => lineOf(document, lines, path) } };
  } catch (error) {
    // An alias without its anchor, or so many of them, each of which stands for others, that memory would not hold them.
    if (error instanceof ReferenceError) return { problems: [{ what: error.message }] };
    throw error;
  }
}

function isDeep(text: string): boolean {
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(text)) {
    // What it yields is whole documents; what is open is on its stack.
    Array.from(parser.next(lexeme));
    if (parser.stack.length > DEEPEST) return true;
  }
  return false;
}

function duplicateKeys(document: Document, lines: LineCounter): { line: number; what: string }[] {
  const found: { line: number; what: string }[] = [];
  visit(document, {
    Map(_, { items }) {
      const seen = new Set<string>();
      for (const { key } of items as Pair<Node>[]) {
        if (!isScalar(key)) continue;
        const name = String(key.value);
        if (seen.has(name))
          found.push({
            line: lines.linePos(key.range?.[0] ?? 0).line,
            what: `the key ${name.slice(0, 60)} is there twice`,
          });
        seen.add(name);
      }
    },
  });
  return found;
}

function lineOf(document: Document<ParsedNode>, lines: LineCounter, path: Path): number | undefined {
  let node: Node | null | undefined = document.contents;
  let offset: number | undefined;
  for (const step of path) {
    if (isAlias(node)) node = node.resolve(document);
    let at: Node | undefined;
    if (isMap(node)) {
      const pair: Pair<Node, Node | null> | undefined = (node.items as Pair<Node, Node | null>[]).find(
        ({ key }) => isScalar(key) && String(key.value) === String(step),
      );
      at = pair?.key;
      node = pair?.value;
    } else if (isSeq(node)) {
      at = node.items[Number(step)] as Node | undefined;
      node = at;
    }
    if (!at) break;
    offset = at.range?.[0] ?? offset;
  }
  return offset === undefined ? undefined : lines.linePos(offset).line;
}
