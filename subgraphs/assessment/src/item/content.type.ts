import { createUnionType } from 'type-graphql';
import {
  HotspotContent,
  MatchingContent,
  MultipleContent,
  OrderingContent,
  SingleContent,
  TrueFalseContent,
} from './chosen.type';
import { ClozeContent, CodeContent, EssayContent, FileContent, NumericContent, ShortTextContent } from './written.type';

// What authors see of a question, with its key, one type a kind. Fields that differ by kind have names of their own, so that one
// operation can ask for all kinds.

/** By kind. */
export const contentTypes = {
  SINGLE: SingleContent,
  MULTIPLE: MultipleContent,
  TRUE_FALSE: TrueFalseContent,
  NUMERIC: NumericContent,
  SHORT_TEXT: ShortTextContent,
  CLOZE: ClozeContent,
  MATCHING: MatchingContent,
  ORDERING: OrderingContent,
  HOTSPOT: HotspotContent,
  ESSAY: EssayContent,
  FILE: FileContent,
  CODE: CodeContent,
} as const;

export const ItemContentUnion = createUnionType({
  name: 'ItemContent',
  description: 'A question with what is right, for its authors.',
  types: () => Object.values(contentTypes) as unknown as readonly [typeof SingleContent],
});
