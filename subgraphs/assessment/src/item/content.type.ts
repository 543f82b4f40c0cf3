import { createUnionType, Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { GapKindEnum, TextFormatEnum } from './question.type';

// What authors see of a question, with its key, one type a kind. Fields that differ by kind have names of their own, so that one
// operation can ask for all kinds.

const enumOf = <const Name extends string>(...names: Name[]) =>
  Object.fromEntries(names.map((name) => [name, name])) as { [Key in Name]: Key };

export const ToleranceKindEnum = enumOf('ABSOLUTE', 'RELATIVE', 'SIGNIFICANT_FIGURES');
registerEnumType(ToleranceKindEnum, { name: 'ToleranceKind' });
export const TextMatchEnum = enumOf('EXACT', 'IGNORE_CASE', 'FUZZY', 'PATTERN');
registerEnumType(TextMatchEnum, {
  name: 'TextMatch',
  description: 'PATTERN: a regular expression of RE2 for the whole answer.',
});
export const AreaShapeEnum = enumOf('RECTANGLE', 'CIRCLE', 'POLYGON');
registerEnumType(AreaShapeEnum, { name: 'AreaShape' });
export const OrderPartialEnum = enumOf('PLACES', 'NEIGHBOURS');
registerEnumType(OrderPartialEnum, {
  name: 'OrderPartial',
  description: 'What counts where a part of the order is right.',
});
export const CodeLanguageEnum = enumOf('JAVASCRIPT');
registerEnumType(CodeLanguageEnum, { name: 'CodeLanguage' });

@ObjectType({ description: 'A text as it was written; files of the bank are named `media:NAME`.' })
export class AuthoredText {
  @Field(() => TextFormatEnum)
  format!: string;

  @Field()
  text!: string;
}

@ObjectType()
export class AuthoredFeedback {
  @Field(() => AuthoredText, { nullable: true })
  correct?: AuthoredText | null;

  @Field(() => AuthoredText, { nullable: true })
  wrong?: AuthoredText | null;
}

@ObjectType()
export class AuthoredOption {
  @Field(() => ID)
  id!: string;

  @Field(() => AuthoredText)
  text!: AuthoredText;
}

@ObjectType()
export class AuthoredChoice extends AuthoredOption {
  @Field(() => AuthoredText, { nullable: true })
  feedback?: AuthoredText | null;

  @Field(() => Float, { nullable: true })
  credit?: number | null;
}

@ObjectType()
export class NumericTolerance {
  @Field(() => ToleranceKindEnum)
  kind!: string;

  @Field(() => Float)
  amount!: number;
}

@ObjectType()
export class NumericKey {
  @Field(() => Float)
  value!: number;

  @Field(() => NumericTolerance)
  tolerance!: NumericTolerance;

  @Field(() => Float)
  credit!: number;
}

@ObjectType()
export class TextKey {
  @Field()
  text!: string;

  @Field(() => TextMatchEnum)
  match!: string;

  @Field(() => Int)
  distance!: number;

  @Field(() => Float)
  credit!: number;
}

@ObjectType()
export class NumericUnit {
  @Field()
  unit!: string;

  @Field(() => Float)
  factor!: number;
}

@ObjectType()
export class AuthoredGap {
  @Field(() => ID)
  id!: string;

  @Field(() => GapKindEnum)
  kind!: string;

  @Field(() => [TextKey], { nullable: true })
  acceptedTexts?: TextKey[] | null;

  @Field(() => [NumericKey], { nullable: true })
  acceptedNumbers?: NumericKey[] | null;

  @Field(() => [AuthoredChoice], { nullable: true })
  choices?: AuthoredChoice[] | null;

  @Field(() => ID, { nullable: true })
  correct?: string | null;
}

@ObjectType()
export class KeyPair {
  @Field(() => ID)
  left!: string;

  @Field(() => ID)
  right!: string;
}

@ObjectType()
export class AuthoredImage {
  @Field()
  file!: string;

  @Field()
  alt!: string;

  @Field(() => Int)
  width!: number;

  @Field(() => Int)
  height!: number;
}

@ObjectType()
export class HotspotArea {
  @Field(() => ID)
  id!: string;

  @Field(() => AreaShapeEnum)
  shape!: string;

  @Field(() => [Float])
  coordinates!: number[];

  @Field()
  correct!: boolean;
}

@ObjectType()
export class CodeTest {
  @Field(() => ID)
  id!: string;

  @Field()
  name!: string;

  @Field()
  call!: string;

  @Field()
  expected!: string;

  @Field(() => Float)
  weight!: number;

  @Field()
  hidden!: boolean;
}

// A base and no interface: who may read a field is asked of object types.
@ObjectType()
class AnyContent {
  @Field(() => AuthoredText)
  prompt!: AuthoredText;

  @Field(() => AuthoredFeedback, { nullable: true })
  feedback?: AuthoredFeedback | null;
}

@ObjectType()
export class SingleContent extends AnyContent {
  @Field(() => [AuthoredChoice])
  choices!: AuthoredChoice[];

  @Field(() => ID)
  correct!: string;

  @Field()
  shuffle!: boolean;
}

@ObjectType()
export class MultipleContent extends AnyContent {
  @Field(() => [AuthoredChoice])
  choices!: AuthoredChoice[];

  @Field(() => [ID])
  correctChoices!: string[];

  @Field(() => Int)
  minChoices!: number;

  @Field(() => Int)
  maxChoices!: number;

  @Field()
  shuffle!: boolean;
}

@ObjectType()
export class TrueFalseContent extends AnyContent {
  @Field()
  answer!: boolean;
}

@ObjectType()
export class NumericContent extends AnyContent {
  @Field(() => [NumericKey])
  acceptedNumbers!: NumericKey[];

  @Field(() => [NumericUnit])
  units!: NumericUnit[];

  @Field()
  unitRequired!: boolean;
}

@ObjectType()
export class ShortTextContent extends AnyContent {
  @Field(() => [TextKey])
  acceptedTexts!: TextKey[];
}

@ObjectType()
export class ClozeContent extends AnyContent {
  @Field(() => AuthoredText)
  text!: AuthoredText;

  @Field(() => [AuthoredGap])
  gaps!: AuthoredGap[];
}

@ObjectType()
export class MatchingContent extends AnyContent {
  @Field(() => [AuthoredOption])
  left!: AuthoredOption[];

  @Field(() => [AuthoredOption])
  right!: AuthoredOption[];

  @Field(() => [KeyPair])
  pairs!: KeyPair[];
}

@ObjectType()
export class OrderingContent extends AnyContent {
  @Field(() => [AuthoredOption])
  entries!: AuthoredOption[];

  @Field(() => [ID])
  correctOrder!: string[];

  @Field(() => OrderPartialEnum)
  partial!: string;
}

@ObjectType()
export class HotspotContent extends AnyContent {
  @Field(() => AuthoredImage)
  image!: AuthoredImage;

  @Field(() => [HotspotArea])
  areas!: HotspotArea[];

  @Field(() => Int)
  maxPoints!: number;
}

@ObjectType()
export class EssayContent extends AnyContent {
  @Field(() => Int)
  minWords!: number;

  @Field(() => Int)
  maxWords!: number;

  @Field(() => ID, { nullable: true })
  rubricId?: string | null;
}

@ObjectType()
export class FileContent extends AnyContent {
  @Field(() => Int)
  maxFiles!: number;

  @Field(() => Int)
  maxBytes!: number;

  @Field(() => [String])
  types!: string[];

  @Field(() => ID, { nullable: true })
  rubricId?: string | null;
}

@ObjectType()
export class CodeContent extends AnyContent {
  @Field(() => CodeLanguageEnum)
  language!: string;

  @Field()
  starter!: string;

  @Field(() => [CodeTest])
  tests!: CodeTest[];

  @Field(() => Int)
  timeLimitMs!: number;

  @Field(() => Int)
  memoryBytes!: number;
}

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
