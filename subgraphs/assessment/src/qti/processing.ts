import type { OutcomeDeclaration, ResponseDeclaration } from './declarations';
import { costOf, evaluate, type Session, UnknownRule } from './expression';
import { booleanValue, numberValue, sameValue, type Value } from './value';
import { childOf, childrenOf, elementsOf, numberOf, type XmlElement } from './xml';

/** What an item makes of responses: its outcomes, `SCORE` among them. @throws UnknownRule */
export type Processor = (given: ReadonlyMap<string, Value>) => Map<string, Value>;

// It runs once for each of some hundred answers. The longest of the standard's examples has some 300.
const MAX_RULES = 5_000;

interface Declared {
  responses: ReadonlyMap<string, ResponseDeclaration>;
  outcomes: ReadonlyMap<string, OutcomeDeclaration>;
}

/**
 * Response processing as the package has it, to be asked what an answer is worth there. Undefined when there is none.
 * @throws UnknownRule for a template that is not one of the standard’s.
 */
export function processorOf(
  item: XmlElement,
  { responses, outcomes: declaredOutcomes }: Declared,
): Processor | undefined {
  const processing = childOf(item, 'qti-response-processing');
  if (processing && costOf(processing) > MAX_RULES) throw new UnknownRule(`more than ${MAX_RULES} elements`);
  const rules = processing ? elementsOf(processing) : [];
  const template = processing?.attributes.template || processing?.attributes['template-location'] || undefined;
  if (rules.length === 0 && template === undefined) return undefined;
  const run = rules.length > 0 ? (session: Session) => runAll(rules, session) : standardTemplate(template as string);
  return (given) => {
    const initial = [...declaredOutcomes.values()].map((one) => [one.identifier, one.initial ?? zero(one)] as const);
    const session: Session = { responses, declaredOutcomes, given, outcomes: new Map(initial) };
    run(session);
    return session.outcomes;
  };
}

function zero({ cardinality, baseType }: OutcomeDeclaration): Value {
  return cardinality === 'single' && ['float', 'integer'].includes(baseType) ? numberValue(0) : null;
}

/** Answers false when `exitResponse` was met. */
function runAll(rules: readonly XmlElement[], session: Session): boolean {
  return rules.every((rule) => runRule(rule, session));
}

function runRule(rule: XmlElement, session: Session): boolean {
  switch (rule.name) {
    case 'qti-response-condition': {
      const branch = elementsOf(rule).find((branch) => branch.name === 'qti-response-else' || holds(branch, session));
      if (!branch) return true;
      const parts = elementsOf(branch);
      return runAll(branch.name === 'qti-response-else' ? parts : parts.slice(1), session);
    }
    case 'qti-response-processing-fragment':
      return runAll(elementsOf(rule), session);
    case 'qti-set-outcome-value':
      session.outcomes.set(rule.attributes.identifier ?? '', evaluated(rule, session));
      return true;
    case 'qti-lookup-outcome-value':
      session.outcomes.set(rule.attributes.identifier ?? '', lookedUp(rule, session));
      return true;
    case 'qti-exit-response':
      return false;
    default:
      throw new UnknownRule(rule.name);
  }
}

function holds(branch: XmlElement, session: Session): boolean {
  return evaluated(branch, session)?.values[0] === true;
}

function evaluated(rule: XmlElement, session: Session): Value {
  const [expression] = elementsOf(rule);
  return expression ? evaluate(expression, session) : null;
}

function lookedUp(rule: XmlElement, session: Session): Value {
  const name = rule.attributes.identifier ?? '';
  const declaration = session.declaredOutcomes.get(name)?.element;
  const table =
    declaration && (childOf(declaration, 'qti-match-table') ?? childOf(declaration, 'qti-interpolation-table'));
  const source = Number(evaluated(rule, session)?.values[0] ?? Number.NaN);
  if (!table) throw new UnknownRule(`lookup-outcome-value of ${name}, which has no table`);
  const exact = childrenOf(table, 'qti-match-table-entry').find(
    (one) => numberOf(one.attributes['source-value']) === source,
  );
  const reached = childrenOf(table, 'qti-interpolation-table-entry').find(({ attributes }) => {
    const from = numberOf(attributes['source-value']) ?? Number.NaN;
    return attributes['include-boundary'] === 'false' ? source > from : source >= from;
  });
  const target = (exact ?? reached)?.attributes['target-value'] ?? table.attributes['default-value'];
  return numberValue(numberOf(target) ?? Number.NaN);
}

/** By the last part of the address: each version of the standard has its own for the same templates. */
function standardTemplate(address: string): (session: Session) => void {
  const name = (address.split('/').at(-1) ?? '').replace(/\.xml$/i, '').toLowerCase();
  switch (name) {
    case 'match_correct':
      return (session) => setScore(session, isCorrect(session) ? 1 : 0);
    case 'map_response':
      return (session) => setScore(session, mapped(session, 'qti-map-response'));
    case 'map_response_point':
      return (session) => setScore(session, mapped(session, 'qti-map-response-point'));
    case 'cc2_match':
    case 'cc2_match_basic':
      return (session) => {
        setScore(session, isCorrect(session) ? maxScore(session) : 0);
        // The template for systems that show feedback by choice, and the one for those that do not: we show both.
        if (session.outcomes.has('FEEDBACK'))
          session.outcomes.set('FEEDBACK', session.given.get(responseName(session)) ?? null);
        setFeedback(session, 'FEEDBACKBASIC', isCorrect(session));
      };
    case 'cc2_map_response':
      return (session) => {
        const score = mapped(session, 'qti-map-response');
        setScore(session, score);
        setFeedback(session, 'FEEDBACK', score >= maxScore(session));
        setFeedback(session, 'FEEDBACKBASIC', score >= maxScore(session));
      };
    default:
      throw new UnknownRule(`the template ${address.slice(0, 200)}`);
  }
}

// Templates speak of RESPONSE; an item with one response under another name means that one.
function responseName({ responses }: Session): string {
  if (responses.has('RESPONSE')) return 'RESPONSE';
  const [only, ...others] = responses.keys();
  if (only === undefined || others.length > 0) throw new UnknownRule('a template for RESPONSE, which is not declared');
  return only;
}

function isCorrect(session: Session): boolean {
  const name = responseName(session);
  return sameValue(session.given.get(name) ?? null, session.responses.get(name)?.correct ?? null) === true;
}

function mapped(session: Session, rule: string): number {
  const name = responseName(session);
  if (!session.given.get(name)) return 0;
  const value = evaluate({ name: rule, attributes: { identifier: name }, children: [] }, session);
  return Number(value?.values[0] ?? 0);
}

function maxScore({ outcomes }: Session): number {
  return Number(outcomes.get('MAXSCORE')?.values[0] ?? 1) || 1;
}

function setScore({ outcomes }: Session, score: number): void {
  outcomes.set('SCORE', numberValue(score));
}

function setFeedback({ outcomes }: Session, name: string, correct: boolean): void {
  if (!outcomes.has(name)) return;
  outcomes.set(name, {
    ...booleanValue(true),
    baseType: 'identifier',
    values: [correct ? 'correct' : 'incorrect'],
  } as Value);
}
