import type { ResourceType } from './attribute';
import { type Place, placeOf } from './path';
import { invalid, type ScimType } from './scim.error';

export const comparisons = ['eq', 'ne', 'co', 'sw', 'ew', 'gt', 'ge', 'lt', 'le'] as const;
export type Comparison = (typeof comparisons)[number];
export type Literal = string | number | boolean | null;

export type Filter =
  | { kind: 'and' | 'or'; filters: Filter[] }
  | { kind: 'not'; filter: Filter }
  | { kind: 'present'; place: Place }
  | { kind: 'compare'; place: Place; op: Comparison; value: Literal }
  /** Some value of a list that fits, and where `then` is given one whose sub-attribute does too. */
  | { kind: 'some'; place: Place; where: Filter };

/** What stands in the path of a PATCH: an attribute, of which values, and which part of them. */
export interface ValuePath {
  place: Place;
  where: Filter | null;
}

// What directories send is some dozen characters; these leave room and bound the work.
const MAX_LENGTH = 4_000;
const MAX_DEPTH = 20;
const MAX_TERMS = 100;

const TOKEN = /\s*(?:("(?:[^"\\]|\\.)*")|([()[\]])|([^\s()[\]"]+))/y;

interface Token {
  text: string;
  kind: 'string' | 'bracket' | 'word';
}

/** RFC 7644, 3.4.2.2, the whole of it. @throws invalidFilter */
export function parseFilter(type: ResourceType, text: string): Filter {
  const parser = new Parser(type, tokens(text, 'invalidFilter'), 'invalidFilter');
  const filter = parser.any(null, 0);
  parser.end();
  return filter;
}

/** RFC 7644, 3.5.2: `emails[type eq "work"].value`. @throws invalidPath */
export function parsePath(type: ResourceType, text: string): ValuePath {
  const parser = new Parser(type, tokens(text, 'invalidPath'), 'invalidPath');
  const path = parser.path();
  parser.end();
  return path;
}

function tokens(text: string, problem: ScimType): Token[] {
  if (text.length > MAX_LENGTH) throw invalid(problem, `It is longer than ${MAX_LENGTH} characters.`);
  const found: Token[] = [];
  TOKEN.lastIndex = 0;
  for (let at = 0; text.slice(at).trim() !== ''; at = TOKEN.lastIndex) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    if (!match) throw invalid(problem, `It cannot be read from “${text.slice(at, at + 20)}” on.`);
    const [, string, bracket, word] = match;
    if (string !== undefined) found.push({ text: string, kind: 'string' });
    else if (bracket !== undefined) found.push({ text: bracket, kind: 'bracket' });
    else found.push({ text: word as string, kind: 'word' });
  }
  return found;
}

class Parser {
  private at = 0;
  private terms = 0;

  constructor(
    private readonly type: ResourceType,
    private readonly tokens: readonly Token[],
    private readonly problem: ScimType,
  ) {}

  end(): void {
    if (this.at < this.tokens.length) throw this.wrong();
  }

  /** `or` binds less than `and`. `within` is the attribute whose values are looked at. */
  any(within: Place | null, depth: number): Filter {
    return this.chain('or', () => this.chain('and', () => this.one(within, depth + 1)));
  }

  path(): ValuePath {
    const word = this.take('word').text;
    const open = this.peek('[');
    const place = this.resolve(word, null);
    if (!open) return { place, where: null };
    const where = this.values(place, 0);
    const sub = this.subAfter(place);
    return { place: sub ?? place, where };
  }

  private chain(operator: 'and' | 'or', part: () => Filter): Filter {
    const filters = [part()];
    while (this.isWord(operator)) {
      this.at++;
      filters.push(part());
    }
    return filters.length === 1 ? (filters[0] as Filter) : { kind: operator, filters };
  }

  private one(within: Place | null, depth: number): Filter {
    if (depth > MAX_DEPTH) throw invalid(this.problem, `It is nested more than ${MAX_DEPTH} levels deep.`);
    if (++this.terms > MAX_TERMS) throw invalid(this.problem, `It has more than ${MAX_TERMS} terms.`);
    if (this.isWord('not') && this.tokens[this.at + 1]?.text === '(') {
      this.at++;
      return { kind: 'not', filter: this.one(within, depth) };
    }
    if (this.peek('(')) {
      this.at++;
      const filter = this.any(within, depth);
      this.close(')');
      return filter;
    }
    const place = this.resolve(this.take('word').text, within);
    if (!this.peek('[') || within) return this.compare(place);
    const where = this.values(place, depth);
    const sub = this.subAfter(place);
    if (!sub) return { kind: 'some', place, where };
    // `emails[type eq "work"].value eq "x"` is `emails[type eq "work" and value eq "x"]`.
    return { kind: 'some', place, where: { kind: 'and', filters: [where, this.compare(inside(sub))] } };
  }

  private values(place: Place, depth: number): Filter {
    if (!place.attribute.subAttributes || place.sub)
      throw invalid(this.problem, `${place.attribute.name} has no parts.`);
    this.at++;
    const where = this.any(place, depth);
    this.close(']');
    return where;
  }

  /** The `.value` behind a `]`. */
  private subAfter(place: Place): Place | null {
    const word = this.tokens[this.at];
    if (word?.kind !== 'word' || !word.text.startsWith('.')) return null;
    this.at++;
    return this.resolve(`${nameOf(place)}${word.text}`, null);
  }

  private compare(place: Place): Filter {
    const op = this.take('word').text.toLowerCase();
    if (op === 'pr') return { kind: 'present', place };
    if (!comparisons.some((known) => known === op)) throw invalid(this.problem, `“${op}” is no operator.`);
    const value = this.literal();
    requireComparable(place, op as Comparison, value, this.problem);
    return { kind: 'compare', place, op: op as Comparison, value };
  }

  private literal(): Literal {
    const token = this.tokens[this.at++];
    if (!token || token.kind === 'bracket') throw this.wrong();
    try {
      // Entra writes True and False.
      const value: unknown = JSON.parse(token.kind === 'word' ? token.text.toLowerCase() : token.text);
      if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) return value as Literal;
    } catch {}
    throw invalid(this.problem, `“${token.text}” is no value: a text stands in double quotes.`);
  }

  private resolve(path: string, within: Place | null): Place {
    const place = placeOf(this.type, within ? `${nameOf(within)}.${path}` : path);
    if (!place) throw invalid(this.problem, `There is no attribute ${path}.`);
    return within ? inside(place) : place;
  }

  private take(kind: Token['kind']): Token {
    const token = this.tokens[this.at++];
    if (token?.kind !== kind) throw this.wrong();
    return token;
  }

  private close(bracket: string): void {
    if (!this.peek(bracket)) throw this.wrong();
    this.at++;
  }

  private peek(bracket: string): boolean {
    const token = this.tokens[this.at];
    return token?.kind === 'bracket' && token.text === bracket;
  }

  private isWord(word: string): boolean {
    const token = this.tokens[this.at];
    return token?.kind === 'word' && token.text.toLowerCase() === word;
  }

  private wrong() {
    const rest = this.tokens.slice(Math.max(0, this.at - 1), this.at + 3).map(({ text }) => text);
    return invalid(this.problem, rest.length > 0 ? `It cannot be read at “${rest.join(' ')}”.` : 'It ends too early.');
  }
}

const nameOf = ({ extension, attribute }: Place) => (extension ? `${extension}:${attribute.name}` : attribute.name);

/** Of a value in a list its sub-attribute is an attribute of its own. */
function inside(place: Place): Place {
  return { extension: null, attribute: place.sub ?? place.attribute, sub: null };
}

/** The part that is compared: of a list of values it is their `value`. */
export function compared({ attribute, sub }: Place) {
  return sub ?? attribute.subAttributes?.find(({ name }) => name === 'value') ?? attribute;
}

function requireComparable(place: Place, op: Comparison, value: Literal, problem: ScimType): void {
  const { type, name } = compared(place);
  if (value === null ? op !== 'eq' && op !== 'ne' : type === 'complex')
    throw invalid(problem, `${name} cannot be compared with ${op}.`);
  if (value === null) return;
  const wanted = type === 'boolean' ? 'boolean' : 'string';
  const isTruth = type === 'boolean' && typeof value === 'string' && /^(true|false)$/i.test(value);
  if (typeof value !== wanted && !isTruth) throw invalid(problem, `${name} is compared with a ${wanted}.`);
  if (type === 'boolean' && op !== 'eq' && op !== 'ne') throw invalid(problem, `${name} is true or false: use eq.`);
  if (type === 'dateTime' && Number.isNaN(Date.parse(String(value))))
    throw invalid(problem, `${name} is compared with a date.`);
}
