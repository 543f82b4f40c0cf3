import { createHash } from 'node:crypto';
import { type OutcomeDeclaration, responsesOf, templatesOf } from './declarations';
import { costOf, evaluate, type Session, UnknownRule } from './expression';
import { NotImportable, remark } from './remarks';
import { literal, scalarOf, type Value } from './value';
import { childOf, elementsOf, isElement, type XmlElement, type XmlNode } from './xml';

// Items of template variables are another question for each learner. Here they become one of them.

// What constraints rule out is drawn anew: of some of the standard's own examples 97 of 100 draws.
const MAX_DRAWS = 2_000;
/** So that all draws together take some seconds at most. */
const MAX_RULES = 2_000;

interface Drawn {
  declared: ReadonlyMap<string, OutcomeDeclaration>;
  values: Map<string, Value>;
  /** By the identifier of the response or outcome that it is set for. */
  correct: Map<string, Value>;
  defaults: Map<string, Value>;
}

/**
 * The item with its template variables replaced by values that they could have: always the same ones for the same identifier.
 * `said` names them; null when there are none.
 * @throws NotImportable when a rule is not known, or no draw satisfies the constraints.
 */
export function instantiate(item: XmlElement): { item: XmlElement; said: string | null } {
  const declared = templatesOf(item);
  if (declared.size === 0) return { item, said: null };
  const drawn = draw(item, declared);
  const said = [...drawn.values].flatMap(([name, value]) => (value ? [`${name} = ${printed(value)}`] : []));
  return { item: replaced(item, drawn) as XmlElement, said: said.join(', ').slice(0, 300) };
}

function draw(item: XmlElement, declared: Drawn['declared']): Drawn {
  const rules = elementsOf(childOf(item, 'qti-template-processing') ?? { name: '', attributes: {}, children: [] });
  if (rules.reduce((sum, rule) => sum + costOf(rule), 0) > MAX_RULES)
    throw new NotImportable(remark('QTI_TEMPLATE_TOO_LARGE', { max: MAX_RULES }));
  const random = numbersFrom(item.attributes.identifier ?? '');
  for (let n = 0; n < MAX_DRAWS; n += 1) {
    const initial = [...declared.values()].map(({ identifier, initial }) => [identifier, initial] as const);
    const drawn = { declared, values: new Map(initial), correct: new Map(), defaults: new Map() };
    const session = {
      ...{ responses: responsesOf(item), given: new Map(), random },
      ...{ declaredOutcomes: declared, outcomes: drawn.values },
    };
    try {
      if (runAll(rules, session, drawn) !== 'AGAIN') return drawn;
    } catch (error) {
      if (!(error instanceof UnknownRule)) throw error;
      throw new NotImportable(remark('QTI_TEMPLATE_RULE', { rule: error.rule }));
    }
  }
  throw new NotImportable(remark('QTI_TEMPLATE_UNMET'));
}

type Ran = 'ON' | 'EXIT' | 'AGAIN';

function runAll(rules: readonly XmlElement[], session: Session, drawn: Drawn): Ran {
  for (const rule of rules) {
    const ran = run(rule, session, drawn);
    if (ran !== 'ON') return ran;
  }
  return 'ON';
}

function run(rule: XmlElement, session: Session, drawn: Drawn): Ran {
  const name = rule.attributes.identifier ?? '';
  const [expression] = elementsOf(rule);
  const value = () => (expression ? evaluate(expression, session) : null);
  switch (rule.name) {
    case 'qti-set-template-value':
      drawn.values.set(name, typed(value(), drawn.declared.get(name)));
      return 'ON';
    case 'qti-set-correct-response':
      drawn.correct.set(name, value());
      return 'ON';
    case 'qti-set-default-value':
      drawn.defaults.set(name, value());
      return 'ON';
    case 'qti-template-constraint':
      return value()?.values[0] === true ? 'ON' : 'AGAIN';
    case 'qti-exit-template':
      return 'EXIT';
    case 'qti-template-condition': {
      const holds = (branch: XmlElement) => {
        const [test] = elementsOf(branch);
        return branch.name === 'qti-template-else' || (test && evaluate(test, session)?.values[0] === true);
      };
      const branch = elementsOf(rule).find(holds);
      const parts = branch ? elementsOf(branch) : [];
      return runAll(branch?.name === 'qti-template-else' ? parts : parts.slice(1), session, drawn);
    }
    default:
      throw new UnknownRule(rule.name);
  }
}

function typed(value: Value, declared: OutcomeDeclaration | undefined): Value {
  if (!value || !declared) return value;
  const values = value.values.map((one) => scalarOf(declared.baseType, String(one)) ?? one);
  return { cardinality: declared.cardinality, baseType: declared.baseType, values };
}

/** Without what the drawn values hide, and with the values in place of the variables. */
function replaced(node: XmlNode, drawn: Drawn): XmlNode | null {
  if (!isElement(node)) return node;
  const { name, attributes } = node;
  const identifier = attributes.identifier ?? '';
  if (name === 'qti-template-declaration' || name === 'qti-template-processing') return null;
  if (attributes['template-identifier'] !== undefined && !isShown(attributes, drawn)) return null;
  if (name === 'qti-printed-variable' && drawn.values.has(identifier))
    return printed(drawn.values.get(identifier) ?? null, attributes.format);
  if (name === 'qti-variable' && drawn.values.has(identifier)) return literal(drawn.values.get(identifier) ?? null);
  if ((name === 'mi' || name === 'ci') && node.children.length === 1) {
    const variable = String(node.children[0]).trim();
    const value = drawn.declared.get(variable)?.element.attributes['math-variable'] === 'true';
    if (value) return { name: 'mn', attributes: {}, children: [printed(drawn.values.get(variable) ?? null)] };
  }
  const children = node.children.map((child) => replaced(child, drawn)).filter((child) => child !== null);
  if (name === 'qti-response-declaration' && drawn.correct.has(identifier))
    return declaring(node, children, 'qti-correct-response', drawn.correct.get(identifier) ?? null);
  if (name === 'qti-outcome-declaration' && drawn.defaults.has(identifier))
    return declaring(node, children, 'qti-default-value', drawn.defaults.get(identifier) ?? null);
  const own = Object.entries(attributes).map(([key, value]) => [key, referred(key, value, drawn)]);
  return { name, attributes: Object.fromEntries(own), children };
}

function isShown(attributes: Record<string, string>, { values }: Drawn): boolean {
  const shown = values.get(attributes['template-identifier'] ?? '')?.values.map(String) ?? [];
  return shown.includes(attributes.identifier ?? '') !== (attributes['show-hide'] === 'hide');
}

const NUMBERS = new Set(['tolerance', 'figures', 'n', 'min', 'max', 'number-repeats']);

/** Some attributes may name a variable in place of a number. */
function referred(key: string, value: string, { values }: Drawn): string {
  if (!NUMBERS.has(key)) return value;
  const parts = value.split(/\s+/).map((part) => {
    const found = values.get(part.replace(/^\{(.*)\}$/, '$1'));
    return found ? printed(found) : part;
  });
  return parts.join(' ');
}

function declaring({ name, attributes }: XmlElement, children: XmlNode[], part: string, value: Value): XmlElement {
  const others = children.filter((child) => !isElement(child) || child.name !== part);
  const values = (value?.values ?? []).map(
    (one): XmlElement => ({ name: 'qti-value', attributes: {}, children: [String(one)] }),
  );
  return { name, attributes, children: [...others, { name: part, attributes: {}, children: values }] };
}

/** As a learner reads it: by a format of C’s, with `r` for significant figures without an exponent. */
function printed(value: Value, format = ''): string {
  const [, precision, kind] = /%[-+ #0]*\d*(?:\.(\d{1,2}))?([defgir])/i.exec(format) ?? [];
  const show = (one: unknown) => {
    if (typeof one !== 'number') return String(one);
    if (kind === undefined) return String(Number(one.toPrecision(12)));
    const digits = Number(precision ?? 6);
    switch (kind.toLowerCase()) {
      case 'f':
        return one.toFixed(digits);
      case 'e':
        return one.toExponential(digits);
      case 'g':
        return String(Number(one.toPrecision(Math.max(1, digits))));
      case 'r': {
        const rounded = one.toPrecision(Math.max(1, digits));
        return rounded.includes('e') ? String(Number(rounded)) : rounded;
      }
      default:
        return String(Math.trunc(one));
    }
  };
  return (value?.values ?? []).map(show).join(', ');
}

/** Numbers from 0 to 1 that follow from a text (SplitMix32). */
function numbersFrom(text: string): () => number {
  let state = createHash('sha256').update(text).digest().readUInt32LE();
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  };
}
