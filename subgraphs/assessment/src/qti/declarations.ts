import { type Value, valueOf } from './value';
import { childOf, childrenOf, numberOf, textOf, type XmlElement } from './xml';

// What an item declares: its responses with what is right, and its outcomes.

export interface Mapping {
  default: number;
  lower: number | undefined;
  upper: number | undefined;
  entries: { key: string; value: number; caseSensitive: boolean }[];
}

export interface Area {
  shape: string;
  coordinates: number[];
}

export interface AreaMapping extends Omit<Mapping, 'entries'> {
  entries: (Area & { value: number })[];
}

export interface ResponseDeclaration {
  identifier: string;
  cardinality: string;
  baseType: string;
  correct: Value;
  mapping: Mapping | undefined;
  areaMapping: AreaMapping | undefined;
}

export interface OutcomeDeclaration {
  identifier: string;
  cardinality: string;
  baseType: string;
  initial: Value;
  maximum: number | undefined;
  /** The element itself, for lookup tables. */
  element: XmlElement;
}

export function responsesOf(item: XmlElement): Map<string, ResponseDeclaration> {
  return byIdentifier(childrenOf(item, 'qti-response-declaration').map(responseOf));
}

export function outcomesOf(item: XmlElement): Map<string, OutcomeDeclaration> {
  return variablesOf(item, 'qti-outcome-declaration');
}

/** Variables that are drawn for each learner, which are declared as outcomes are. */
export function templatesOf(item: XmlElement): Map<string, OutcomeDeclaration> {
  return variablesOf(item, 'qti-template-declaration');
}

function variablesOf(item: XmlElement, name: string): Map<string, OutcomeDeclaration> {
  return byIdentifier(
    childrenOf(item, name).map((element) => ({
      ...kindOf(element),
      initial: valuesIn(childOf(element, 'qti-default-value'), kindOf(element)),
      maximum: numberOf(element.attributes['normal-maximum']),
      element,
    })),
  );
}

/** `coords`: numbers, apart by commas or spaces. Percentages have no meaning without the picture’s size and are not read. */
export function areaOf({ attributes }: XmlElement): Area {
  const coordinates = (attributes.coords ?? '')
    .split(/[\s,]+/)
    .filter(Boolean)
    .map(Number);
  return { shape: attributes.shape ?? 'default', coordinates };
}

function responseOf(element: XmlElement): ResponseDeclaration {
  const kind = kindOf(element);
  const mapping = childOf(element, 'qti-mapping');
  const areaMapping = childOf(element, 'qti-area-mapping');
  return {
    ...kind,
    correct: valuesIn(childOf(element, 'qti-correct-response'), kind),
    mapping: mapping && {
      ...boundsOf(mapping),
      entries: childrenOf(mapping, 'qti-map-entry').map(({ attributes }) => ({
        key: attributes['map-key'] ?? '',
        value: numberOf(attributes['mapped-value']) ?? 0,
        caseSensitive: attributes['case-sensitive'] !== 'false',
      })),
    },
    areaMapping: areaMapping && {
      ...boundsOf(areaMapping),
      entries: childrenOf(areaMapping, 'qti-area-map-entry').map((entry) => ({
        ...areaOf(entry),
        value: numberOf(entry.attributes['mapped-value']) ?? 0,
      })),
    },
  };
}

function kindOf({ attributes }: XmlElement) {
  return {
    identifier: attributes.identifier ?? '',
    cardinality: attributes.cardinality ?? 'single',
    baseType: attributes['base-type'] ?? 'string',
  };
}

function valuesIn(
  element: XmlElement | undefined,
  { cardinality, baseType }: { cardinality: string; baseType: string },
): Value {
  const texts = element ? childrenOf(element, 'qti-value').map(textOf) : [];
  return valueOf(cardinality, baseType, texts);
}

function boundsOf({ attributes }: XmlElement) {
  return {
    default: numberOf(attributes['default-value']) ?? 0,
    lower: numberOf(attributes['lower-bound']),
    upper: numberOf(attributes['upper-bound']),
  };
}

function byIdentifier<T extends { identifier: string }>(declared: T[]): Map<string, T> {
  return new Map(declared.map((one) => [one.identifier, one]));
}
