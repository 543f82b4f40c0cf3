import { registerEnumType } from 'type-graphql';
import type * as graph from '../__generated__/operations';

export const QuestionKindEnum = {
  SINGLE: 'SINGLE',
  MULTIPLE: 'MULTIPLE',
  TRUE_FALSE: 'TRUE_FALSE',
  NUMERIC: 'NUMERIC',
  SHORT_TEXT: 'SHORT_TEXT',
  CLOZE: 'CLOZE',
  MATCHING: 'MATCHING',
  ORDERING: 'ORDERING',
  HOTSPOT: 'HOTSPOT',
  ESSAY: 'ESSAY',
  FILE: 'FILE',
  CODE: 'CODE',
} as const satisfies { [K in graph.QuestionKind]: K };
registerEnumType(QuestionKindEnum, { name: 'QuestionKind' });

export const ItemStatusEnum = { DRAFT: 'DRAFT', READY: 'READY', RETIRED: 'RETIRED' } as const satisfies {
  [S in graph.ItemStatus]: S;
};
registerEnumType(ItemStatusEnum, {
  name: 'ItemStatus',
  description: 'Exams draw from READY ones. RETIRED: for no new exam; exams that have it keep it.',
});

export const TextFormatEnum = { MARKDOWN: 'MARKDOWN', HTML: 'HTML' } as const satisfies { [F in graph.TextFormat]: F };
registerEnumType(TextFormatEnum, { name: 'TextFormat' });

export const GapKindEnum = { TEXT: 'TEXT', NUMERIC: 'NUMERIC', CHOICE: 'CHOICE' } as const satisfies {
  [K in graph.GapKind]: K;
};
registerEnumType(GapKindEnum, { name: 'GapKind' });

export const ToleranceKindEnum = {
  ABSOLUTE: 'ABSOLUTE',
  RELATIVE: 'RELATIVE',
  SIGNIFICANT_FIGURES: 'SIGNIFICANT_FIGURES',
} as const satisfies { [K in graph.ToleranceKind]: K };
registerEnumType(ToleranceKindEnum, { name: 'ToleranceKind' });

export const TextMatchEnum = {
  EXACT: 'EXACT',
  IGNORE_CASE: 'IGNORE_CASE',
  FUZZY: 'FUZZY',
  PATTERN: 'PATTERN',
} as const satisfies { [M in graph.TextMatch]: M };
registerEnumType(TextMatchEnum, {
  name: 'TextMatch',
  description: 'PATTERN: a regular expression of RE2 for the whole answer.',
});

export const AreaShapeEnum = { RECTANGLE: 'RECTANGLE', CIRCLE: 'CIRCLE', POLYGON: 'POLYGON' } as const satisfies {
  [S in graph.AreaShape]: S;
};
registerEnumType(AreaShapeEnum, { name: 'AreaShape' });

export const OrderPartialEnum = { PLACES: 'PLACES', NEIGHBOURS: 'NEIGHBOURS' } as const satisfies {
  [P in graph.OrderPartial]: P;
};
registerEnumType(OrderPartialEnum, { name: 'OrderPartial' });

export const CodeLanguageEnum = { JAVASCRIPT: 'JAVASCRIPT' } as const satisfies { [L in graph.CodeLanguage]: L };
registerEnumType(CodeLanguageEnum, { name: 'CodeLanguage' });
