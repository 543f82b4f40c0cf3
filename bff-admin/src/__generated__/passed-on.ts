import { Field, Float, ID, InputType, Int, registerEnumType } from 'type-graphql';

export const TextFormatEnum = {
  MARKDOWN: 'MARKDOWN',
  HTML: 'HTML',
} as const;
registerEnumType(TextFormatEnum, { name: "TextFormat", description: "HTML is free of scripts, styles and foreign addresses." });

export const ToleranceKindEnum = {
  ABSOLUTE: 'ABSOLUTE',
  RELATIVE: 'RELATIVE',
  SIGNIFICANT_FIGURES: 'SIGNIFICANT_FIGURES',
} as const;
registerEnumType(ToleranceKindEnum, { name: "ToleranceKind" });

export const TextMatchEnum = {
  EXACT: 'EXACT',
  IGNORE_CASE: 'IGNORE_CASE',
  FUZZY: 'FUZZY',
  PATTERN: 'PATTERN',
} as const;
registerEnumType(TextMatchEnum, { name: "TextMatch", description: "PATTERN: a regular expression of RE2 for the whole answer." });

export const GapKindEnum = {
  TEXT: 'TEXT',
  NUMERIC: 'NUMERIC',
  CHOICE: 'CHOICE',
} as const;
registerEnumType(GapKindEnum, { name: "GapKind" });

export const OrderPartialEnum = {
  PLACES: 'PLACES',
  NEIGHBOURS: 'NEIGHBOURS',
} as const;
registerEnumType(OrderPartialEnum, { name: "OrderPartial", description: "What counts where a part of the order is right." });

export const AreaShapeEnum = {
  RECTANGLE: 'RECTANGLE',
  CIRCLE: 'CIRCLE',
  POLYGON: 'POLYGON',
} as const;
registerEnumType(AreaShapeEnum, { name: "AreaShape" });

export const CodeLanguageEnum = {
  JAVASCRIPT: 'JAVASCRIPT',
  PYTHON: 'PYTHON',
} as const;
registerEnumType(CodeLanguageEnum, { name: "CodeLanguage" });

export const ItemStatusEnum = {
  DRAFT: 'DRAFT',
  READY: 'READY',
  RETIRED: 'RETIRED',
} as const;
registerEnumType(ItemStatusEnum, { name: "ItemStatus", description: "Exams draw from READY ones. RETIRED: for no new exam; exams that have it keep it." });

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
} as const;
registerEnumType(QuestionKindEnum, { name: "QuestionKind", description: "docs/reference/question-kinds.md has them all." });

@InputType()
export class TextInput {
  @Field(() => TextFormatEnum)
  format!: keyof typeof TextFormatEnum;

  @Field(() => String, { description: "Up to 50,000 characters. Files of the bank are named `media:NAME`." })
  text!: string;
}

@InputType()
export class FeedbackInput {
  @Field(() => TextInput, { nullable: true })
  correct?: TextInput | null;

  @Field(() => TextInput, { nullable: true })
  wrong?: TextInput | null;
}

@InputType()
export class ChoiceInput {
  @Field(() => ID, { description: "1 to 64 letters, digits, dots, hyphens and underscores." })
  id!: string;

  @Field(() => TextInput)
  text!: TextInput;

  @Field(() => TextInput, { nullable: true, description: "Shown to those who chose it." })
  feedback?: TextInput | null;

  @Field(() => Float, { nullable: true, description: "Share of the points, −1 to 1, where right and wrong are not enough." })
  credit?: number | null;
}

@InputType()
export class SingleInput {
  @Field(() => TextInput)
  prompt!: TextInput;

  @Field(() => FeedbackInput, { nullable: true })
  feedback?: FeedbackInput | null;

  @Field(() => [ChoiceInput])
  choices!: (ChoiceInput)[];

  @Field(() => ID)
  correct!: string;

  @Field(() => Boolean, { nullable: true })
  shuffle?: boolean | null;
}

@InputType()
export class MultipleInput {
  @Field(() => TextInput)
  prompt!: TextInput;

  @Field(() => FeedbackInput, { nullable: true })
  feedback?: FeedbackInput | null;

  @Field(() => [ChoiceInput])
  choices!: (ChoiceInput)[];

  @Field(() => [ID])
  correctChoices!: (string)[];

  @Field(() => Int, { nullable: true })
  minChoices?: number | null;

  @Field(() => Int, { nullable: true, description: "0, as many as one likes, unless said." })
  maxChoices?: number | null;

  @Field(() => Boolean, { nullable: true })
  shuffle?: boolean | null;
}

@InputType()
export class TrueFalseInput {
  @Field(() => TextInput)
  prompt!: TextInput;

  @Field(() => FeedbackInput, { nullable: true })
  feedback?: FeedbackInput | null;

  @Field(() => Boolean)
  answer!: boolean;
}

@InputType()
export class ToleranceInput {
  @Field(() => ToleranceKindEnum)
  kind!: keyof typeof ToleranceKindEnum;

  @Field(() => Float, { description: "A distance, a share of the value, or a number of figures." })
  amount!: number;
}

@InputType()
export class NumericKeyInput {
  @Field(() => Float)
  value!: number;

  @Field(() => ToleranceInput)
  tolerance!: ToleranceInput;

  @Field(() => Float, { nullable: true, description: "1 unless said." })
  credit?: number | null;
}

@InputType()
export class UnitInput {
  @Field(() => String)
  unit!: string;

  @Field(() => Float, { description: "How many of the first unit it is; 1 for the first." })
  factor!: number;
}

@InputType()
export class NumericInput {
  @Field(() => TextInput)
  prompt!: TextInput;

  @Field(() => FeedbackInput, { nullable: true })
  feedback?: FeedbackInput | null;

  @Field(() => [NumericKeyInput], { description: "The first that fits counts." })
  acceptedNumbers!: (NumericKeyInput)[];

  @Field(() => [UnitInput], { nullable: true, description: "The first is that of `acceptedNumbers`." })
  units?: (UnitInput)[] | null;

  @Field(() => Boolean, { nullable: true })
  unitRequired?: boolean | null;
}

@InputType()
export class TextKeyInput {
  @Field(() => String)
  text!: string;

  @Field(() => TextMatchEnum, { nullable: true, description: "IGNORE_CASE unless said." })
  match?: keyof typeof TextMatchEnum | null;

  @Field(() => Int, { nullable: true, description: "FUZZY: how many letters may differ, up to 5; 1 unless said." })
  distance?: number | null;

  @Field(() => Float, { nullable: true, description: "1 unless said." })
  credit?: number | null;
}

@InputType()
export class ShortTextInput {
  @Field(() => TextInput)
  prompt!: TextInput;

  @Field(() => FeedbackInput, { nullable: true })
  feedback?: FeedbackInput | null;

  @Field(() => [TextKeyInput], { description: "The first that fits counts." })
  acceptedTexts!: (TextKeyInput)[];
}

@InputType({ description: "A gap of a cloze, with the fields of its kind." })
export class GapInput {
  @Field(() => ID)
  id!: string;

  @Field(() => GapKindEnum)
  kind!: keyof typeof GapKindEnum;

  @Field(() => [TextKeyInput], { nullable: true, description: "TEXT." })
  acceptedTexts?: (TextKeyInput)[] | null;

  @Field(() => [NumericKeyInput], { nullable: true, description: "NUMERIC." })
  acceptedNumbers?: (NumericKeyInput)[] | null;

  @Field(() => [ChoiceInput], { nullable: true, description: "CHOICE." })
  choices?: (ChoiceInput)[] | null;

  @Field(() => ID, { nullable: true, description: "CHOICE: the right one." })
  correct?: string | null;
}

@InputType()
export class ClozeInput {
  @Field(() => TextInput)
  prompt!: TextInput;

  @Field(() => FeedbackInput, { nullable: true })
  feedback?: FeedbackInput | null;

  @Field(() => TextInput, { description: "`{{ID}}` stands where a gap is." })
  text!: TextInput;

  @Field(() => [GapInput])
  gaps!: (GapInput)[];
}

@InputType()
export class OptionInput {
  @Field(() => ID, { description: "1 to 64 letters, digits, dots, hyphens and underscores." })
  id!: string;

  @Field(() => TextInput)
  text!: TextInput;
}

@InputType()
export class KeyPairInput {
  @Field(() => ID)
  left!: string;

  @Field(() => ID)
  right!: string;
}

@InputType()
export class MatchingInput {
  @Field(() => TextInput)
  prompt!: TextInput;

  @Field(() => FeedbackInput, { nullable: true })
  feedback?: FeedbackInput | null;

  @Field(() => [OptionInput])
  left!: (OptionInput)[];

  @Field(() => [OptionInput])
  right!: (OptionInput)[];

  @Field(() => [KeyPairInput])
  pairs!: (KeyPairInput)[];
}

@InputType()
export class OrderingInput {
  @Field(() => TextInput)
  prompt!: TextInput;

  @Field(() => FeedbackInput, { nullable: true })
  feedback?: FeedbackInput | null;

  @Field(() => [OptionInput])
  entries!: (OptionInput)[];

  @Field(() => [ID])
  correctOrder!: (string)[];

  @Field(() => OrderPartialEnum, { nullable: true })
  partial?: keyof typeof OrderPartialEnum | null;
}

@InputType()
export class ImageInput {
  @Field(() => String, { description: "The name that the upload gave." })
  file!: string;

  @Field(() => String, { description: "For those who do not see it; without telling what is right." })
  alt!: string;

  @Field(() => Int, { description: "Pixels." })
  width!: number;

  @Field(() => Int, { description: "Pixels." })
  height!: number;
}

@InputType()
export class AreaInput {
  @Field(() => ID)
  id!: string;

  @Field(() => AreaShapeEnum)
  shape!: keyof typeof AreaShapeEnum;

  @Field(() => [Float], { description: "Pixels. RECTANGLE: left, top, right, bottom; CIRCLE: x, y, radius; POLYGON: x and y of each corner." })
  coordinates!: (number)[];

  @Field(() => Boolean)
  correct!: boolean;
}

@InputType()
export class HotspotInput {
  @Field(() => TextInput)
  prompt!: TextInput;

  @Field(() => FeedbackInput, { nullable: true })
  feedback?: FeedbackInput | null;

  @Field(() => ImageInput)
  image!: ImageInput;

  @Field(() => [AreaInput])
  areas!: (AreaInput)[];

  @Field(() => Int, { nullable: true })
  maxPoints?: number | null;
}

@InputType()
export class EssayInput {
  @Field(() => TextInput)
  prompt!: TextInput;

  @Field(() => FeedbackInput, { nullable: true })
  feedback?: FeedbackInput | null;

  @Field(() => Int, { nullable: true })
  minWords?: number | null;

  @Field(() => Int, { nullable: true })
  maxWords?: number | null;

  @Field(() => ID, { nullable: true })
  rubricId?: string | null;
}

@InputType()
export class FileInput {
  @Field(() => TextInput)
  prompt!: TextInput;

  @Field(() => FeedbackInput, { nullable: true })
  feedback?: FeedbackInput | null;

  @Field(() => Int, { nullable: true })
  maxFiles?: number | null;

  @Field(() => Int, { nullable: true })
  maxBytes?: number | null;

  @Field(() => [String], { nullable: true, description: "Endings such as `pdf`; none is any." })
  types?: (string)[] | null;

  @Field(() => ID, { nullable: true })
  rubricId?: string | null;
}

@InputType()
export class CodeTestInput {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { description: "An expression that is run after the program: `add(1, 2)`." })
  call!: string;

  @Field(() => String, { description: "What it has to give, as JSON." })
  expected!: string;

  @Field(() => Float, { nullable: true, description: "1 unless said." })
  weight?: number | null;

  @Field(() => Boolean, { nullable: true, description: "Learners are not told of it, not even its name." })
  hidden?: boolean | null;
}

@InputType()
export class CodeInput {
  @Field(() => TextInput)
  prompt!: TextInput;

  @Field(() => FeedbackInput, { nullable: true })
  feedback?: FeedbackInput | null;

  @Field(() => CodeLanguageEnum)
  language!: keyof typeof CodeLanguageEnum;

  @Field(() => String, { nullable: true })
  starter?: string | null;

  @Field(() => [CodeTestInput])
  tests!: (CodeTestInput)[];

  @Field(() => Int, { nullable: true, description: "Of all tests together, 100 to 10,000; 2,000 unless said." })
  timeLimitMs?: number | null;

  @Field(() => Int, { nullable: true, description: "1 MiB to 128 MiB; 32 MiB unless said." })
  memoryBytes?: number | null;
}

@InputType({ description: "The field of the question’s kind is set, and no other." })
export class ItemContentInput {
  @Field(() => SingleInput, { nullable: true })
  single?: SingleInput | null;

  @Field(() => MultipleInput, { nullable: true })
  multiple?: MultipleInput | null;

  @Field(() => TrueFalseInput, { nullable: true })
  trueFalse?: TrueFalseInput | null;

  @Field(() => NumericInput, { nullable: true })
  numeric?: NumericInput | null;

  @Field(() => ShortTextInput, { nullable: true })
  shortText?: ShortTextInput | null;

  @Field(() => ClozeInput, { nullable: true })
  cloze?: ClozeInput | null;

  @Field(() => MatchingInput, { nullable: true })
  matching?: MatchingInput | null;

  @Field(() => OrderingInput, { nullable: true })
  ordering?: OrderingInput | null;

  @Field(() => HotspotInput, { nullable: true })
  hotspot?: HotspotInput | null;

  @Field(() => EssayInput, { nullable: true })
  essay?: EssayInput | null;

  @Field(() => FileInput, { nullable: true })
  file?: FileInput | null;

  @Field(() => CodeInput, { nullable: true })
  code?: CodeInput | null;
}

@InputType({ description: "How points follow from an answer." })
export class MarkingInput {
  @Field(() => Float, { nullable: true, description: "1 unless said." })
  points?: number | null;

  @Field(() => Boolean, { nullable: true, description: "True unless said: part of an answer earns part of the points." })
  partial?: boolean | null;

  @Field(() => Float, { nullable: true, description: "Share of the points that a wrong answer loses, 0 to 1." })
  penalty?: number | null;

  @Field(() => Boolean, { nullable: true, description: "Certainty-based marking: docs/reference/question-kinds.md." })
  certainty?: boolean | null;

  @Field(() => Float, { nullable: true, description: "What it takes away at most, as a share of the points: −2 to 0." })
  floor?: number | null;
}

@InputType()
export class CreateItemInput {
  @Field(() => ID, { nullable: true, description: "Of the client’s making: the same again makes no second item." })
  key?: string | null;

  @Field(() => String)
  title!: string;

  @Field(() => [String], { nullable: true })
  tags?: (string)[] | null;

  @Field(() => [String], { nullable: true })
  skills?: (string)[] | null;

  @Field(() => Boolean, { nullable: true, description: "READY at once; a DRAFT unless said." })
  ready?: boolean | null;

  @Field(() => ItemContentInput)
  content!: ItemContentInput;

  @Field(() => MarkingInput, { nullable: true })
  marking?: MarkingInput | null;
}

@InputType()
export class DescribeItemInput {
  @Field(() => ID)
  itemId!: string;

  @Field(() => String, { nullable: true })
  title?: string | null;

  @Field(() => [String], { nullable: true, description: "Instead of those it has." })
  tags?: (string)[] | null;

  @Field(() => [String], { nullable: true, description: "Instead of those it has." })
  skills?: (string)[] | null;
}

@InputType()
export class ReviseItemInput {
  @Field(() => ID)
  itemId!: string;

  @Field(() => Int, { description: "The version that was revised." })
  version!: number;

  @Field(() => ItemContentInput)
  content!: ItemContentInput;

  @Field(() => MarkingInput, { nullable: true, description: "As it was, unless said." })
  marking?: MarkingInput | null;
}

@InputType()
export class GapAnswerInput {
  @Field(() => ID)
  gap!: string;

  @Field(() => String)
  value!: string;
}

@InputType()
export class PairInput {
  @Field(() => ID)
  left!: string;

  @Field(() => ID)
  right!: string;
}

@InputType()
export class PointInput {
  @Field(() => Float, { description: "Pixels of the image, from its left edge." })
  x!: number;

  @Field(() => Float, { description: "Pixels of the image, from its top edge." })
  y!: number;
}

@InputType({ description: "The field of the question’s kind is set, the others are not. None: an answer left out." })
export class ItemResponseInput {
  @Field(() => [ID], { nullable: true, description: "SINGLE, MULTIPLE: ids; TRUE_FALSE: `true` or `false`." })
  choices?: (string)[] | null;

  @Field(() => String, { nullable: true, description: "NUMERIC, SHORT_TEXT, ESSAY, CODE: as typed." })
  text?: string | null;

  @Field(() => String, { nullable: true, description: "NUMERIC." })
  unit?: string | null;

  @Field(() => [GapAnswerInput], { nullable: true, description: "CLOZE: by gap, what was typed or chosen." })
  gaps?: (GapAnswerInput)[] | null;

  @Field(() => [PairInput], { nullable: true, description: "MATCHING." })
  pairs?: (PairInput)[] | null;

  @Field(() => [ID], { nullable: true, description: "ORDERING: all ids, in the order chosen." })
  order?: (string)[] | null;

  @Field(() => [PointInput], { nullable: true, description: "HOTSPOT." })
  points?: (PointInput)[] | null;

  @Field(() => [String], { nullable: true, description: "FILE: keys of `AnswerFile`s of the same attempt." })
  files?: (string)[] | null;

  @Field(() => Int, { nullable: true, description: "Of certainty-based marking: 1, 2 or 3." })
  certainty?: number | null;
}

@InputType({ description: "Either an item, or a content that is not stored yet." })
export class TryItemInput {
  @Field(() => ID, { nullable: true })
  itemId?: string | null;

  @Field(() => Int, { nullable: true, description: "The newest unless said." })
  version?: number | null;

  @Field(() => ItemContentInput, { nullable: true })
  content?: ItemContentInput | null;

  @Field(() => MarkingInput, { nullable: true })
  marking?: MarkingInput | null;

  @Field(() => ItemResponseInput, { nullable: true, description: "None: the question alone." })
  response?: ItemResponseInput | null;
}
