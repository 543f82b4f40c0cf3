import { Field, Float, ID, InputType, Int } from 'type-graphql';
import { AreaShapeEnum, CodeLanguageEnum, OrderPartialEnum, TextMatchEnum, ToleranceKindEnum } from './content.type';
import { GapKindEnum, TextFormatEnum } from './question.type';

// What authors write, one input a kind. Bounds and defaults are those of item.content.ts, which everything passes through.

const optional = { nullable: true } as const;

@InputType()
export class TextInput {
  @Field(() => TextFormatEnum)
  format!: string;

  @Field({ description: 'Up to 50,000 characters. Files of the bank are named `media:NAME`.' })
  text!: string;
}

@InputType()
export class FeedbackInput {
  @Field(() => TextInput, optional)
  correct?: TextInput | null;

  @Field(() => TextInput, optional)
  wrong?: TextInput | null;
}

@InputType()
export class OptionInput {
  @Field(() => ID, { description: '1 to 64 letters, digits, dots, hyphens and underscores.' })
  id!: string;

  @Field(() => TextInput)
  text!: TextInput;
}

@InputType()
export class ChoiceInput extends OptionInput {
  @Field(() => TextInput, { nullable: true, description: 'Shown to those who chose it.' })
  feedback?: TextInput | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Share of the points, −1 to 1, where right and wrong are not enough.',
  })
  credit?: number | null;
}

@InputType()
export class ToleranceInput {
  @Field(() => ToleranceKindEnum)
  kind!: string;

  @Field(() => Float, { description: 'A distance, a share of the value, or a number of figures.' })
  amount!: number;
}

@InputType()
export class NumericKeyInput {
  @Field(() => Float)
  value!: number;

  @Field(() => ToleranceInput)
  tolerance!: ToleranceInput;

  @Field(() => Float, { nullable: true, description: '1 unless said.' })
  credit?: number | null;
}

@InputType()
export class TextKeyInput {
  @Field()
  text!: string;

  @Field(() => TextMatchEnum, { nullable: true, description: 'IGNORE_CASE unless said.' })
  match?: string | null;

  @Field(() => Int, { nullable: true, description: 'FUZZY: how many letters may differ, up to 5; 1 unless said.' })
  distance?: number | null;

  @Field(() => Float, { nullable: true, description: '1 unless said.' })
  credit?: number | null;
}

@InputType()
export class UnitInput {
  @Field()
  unit!: string;

  @Field(() => Float, { description: 'How many of the first unit it is; 1 for the first.' })
  factor!: number;
}

@InputType({ description: 'A gap of a cloze, with the fields of its kind.' })
export class GapInput {
  @Field(() => ID)
  id!: string;

  @Field(() => GapKindEnum)
  kind!: string;

  @Field(() => [TextKeyInput], { nullable: true, description: 'TEXT.' })
  acceptedTexts?: TextKeyInput[] | null;

  @Field(() => [NumericKeyInput], { nullable: true, description: 'NUMERIC.' })
  acceptedNumbers?: NumericKeyInput[] | null;

  @Field(() => [ChoiceInput], { nullable: true, description: 'CHOICE.' })
  choices?: ChoiceInput[] | null;

  @Field(() => ID, { nullable: true, description: 'CHOICE: the right one.' })
  correct?: string | null;
}

@InputType()
export class KeyPairInput {
  @Field(() => ID)
  left!: string;

  @Field(() => ID)
  right!: string;
}

@InputType()
export class ImageInput {
  @Field({ description: 'The name that the upload gave.' })
  file!: string;

  @Field({ description: 'For those who do not see it; without telling what is right.' })
  alt!: string;

  @Field(() => Int, { description: 'Pixels.' })
  width!: number;

  @Field(() => Int, { description: 'Pixels.' })
  height!: number;
}

@InputType()
export class AreaInput {
  @Field(() => ID)
  id!: string;

  @Field(() => AreaShapeEnum)
  shape!: string;

  @Field(() => [Float], {
    description: 'Pixels. RECTANGLE: left, top, right, bottom; CIRCLE: x, y, radius; POLYGON: x and y of each corner.',
  })
  coordinates!: number[];

  @Field()
  correct!: boolean;
}

@InputType()
export class CodeTestInput {
  @Field(() => ID)
  id!: string;

  @Field()
  name!: string;

  @Field({ description: 'An expression that is run after the program: `add(1, 2)`.' })
  call!: string;

  @Field({ description: 'What it has to give, as JSON.' })
  expected!: string;

  @Field(() => Float, { nullable: true, description: '1 unless said.' })
  weight?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Learners are not told of it, not even its name.' })
  hidden?: boolean | null;
}

@InputType()
class AnyContentInput {
  @Field(() => TextInput)
  prompt!: TextInput;

  @Field(() => FeedbackInput, optional)
  feedback?: FeedbackInput | null;
}

@InputType()
export class SingleInput extends AnyContentInput {
  @Field(() => [ChoiceInput])
  choices!: ChoiceInput[];

  @Field(() => ID)
  correct!: string;

  @Field(() => Boolean, optional)
  shuffle?: boolean | null;
}

@InputType()
export class MultipleInput extends AnyContentInput {
  @Field(() => [ChoiceInput])
  choices!: ChoiceInput[];

  @Field(() => [ID])
  correctChoices!: string[];

  @Field(() => Int, optional)
  minChoices?: number | null;

  @Field(() => Int, { nullable: true, description: '0, as many as one likes, unless said.' })
  maxChoices?: number | null;

  @Field(() => Boolean, optional)
  shuffle?: boolean | null;
}

@InputType()
export class TrueFalseInput extends AnyContentInput {
  @Field()
  answer!: boolean;
}

@InputType()
export class NumericInput extends AnyContentInput {
  @Field(() => [NumericKeyInput], { description: 'The first that fits counts.' })
  acceptedNumbers!: NumericKeyInput[];

  @Field(() => [UnitInput], { nullable: true, description: 'The first is that of `acceptedNumbers`.' })
  units?: UnitInput[] | null;

  @Field(() => Boolean, optional)
  unitRequired?: boolean | null;
}

@InputType()
export class ShortTextInput extends AnyContentInput {
  @Field(() => [TextKeyInput], { description: 'The first that fits counts.' })
  acceptedTexts!: TextKeyInput[];
}

@InputType()
export class ClozeInput extends AnyContentInput {
  @Field(() => TextInput, { description: '`{{ID}}` stands where a gap is.' })
  text!: TextInput;

  @Field(() => [GapInput])
  gaps!: GapInput[];
}

@InputType()
export class MatchingInput extends AnyContentInput {
  @Field(() => [OptionInput])
  left!: OptionInput[];

  @Field(() => [OptionInput])
  right!: OptionInput[];

  @Field(() => [KeyPairInput])
  pairs!: KeyPairInput[];
}

@InputType()
export class OrderingInput extends AnyContentInput {
  @Field(() => [OptionInput])
  entries!: OptionInput[];

  @Field(() => [ID])
  correctOrder!: string[];

  @Field(() => OrderPartialEnum, optional)
  partial?: string | null;
}

@InputType()
export class HotspotInput extends AnyContentInput {
  @Field(() => ImageInput)
  image!: ImageInput;

  @Field(() => [AreaInput])
  areas!: AreaInput[];

  @Field(() => Int, optional)
  maxPoints?: number | null;
}

@InputType()
export class EssayInput extends AnyContentInput {
  @Field(() => Int, optional)
  minWords?: number | null;

  @Field(() => Int, optional)
  maxWords?: number | null;

  @Field(() => ID, optional)
  rubricId?: string | null;
}

@InputType()
export class FileInput extends AnyContentInput {
  @Field(() => Int, optional)
  maxFiles?: number | null;

  @Field(() => Int, optional)
  maxBytes?: number | null;

  @Field(() => [String], { nullable: true, description: 'Endings such as `pdf`; none is any.' })
  types?: string[] | null;

  @Field(() => ID, optional)
  rubricId?: string | null;
}

@InputType()
export class CodeInput extends AnyContentInput {
  @Field(() => CodeLanguageEnum)
  language!: string;

  @Field(() => String, optional)
  starter?: string | null;

  @Field(() => [CodeTestInput])
  tests!: CodeTestInput[];

  @Field(() => Int, { nullable: true, description: 'Of all tests together, 100 to 10,000; 2,000 unless said.' })
  timeLimitMs?: number | null;

  @Field(() => Int, { nullable: true, description: '1 MiB to 128 MiB; 32 MiB unless said.' })
  memoryBytes?: number | null;
}

@InputType({ description: 'The field of the question’s kind is set, and no other.' })
export class ItemContentInput {
  @Field(() => SingleInput, optional)
  single?: SingleInput | null;

  @Field(() => MultipleInput, optional)
  multiple?: MultipleInput | null;

  @Field(() => TrueFalseInput, optional)
  trueFalse?: TrueFalseInput | null;

  @Field(() => NumericInput, optional)
  numeric?: NumericInput | null;

  @Field(() => ShortTextInput, optional)
  shortText?: ShortTextInput | null;

  @Field(() => ClozeInput, optional)
  cloze?: ClozeInput | null;

  @Field(() => MatchingInput, optional)
  matching?: MatchingInput | null;

  @Field(() => OrderingInput, optional)
  ordering?: OrderingInput | null;

  @Field(() => HotspotInput, optional)
  hotspot?: HotspotInput | null;

  @Field(() => EssayInput, optional)
  essay?: EssayInput | null;

  @Field(() => FileInput, optional)
  file?: FileInput | null;

  @Field(() => CodeInput, optional)
  code?: CodeInput | null;
}

@InputType({ description: 'How points follow from an answer.' })
export class MarkingInput {
  @Field(() => Float, { nullable: true, description: '1 unless said.' })
  points?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True unless said: part of an answer earns part of the points.',
  })
  partial?: boolean | null;

  @Field(() => Float, { nullable: true, description: 'Share of the points that a wrong answer loses, 0 to 1.' })
  penalty?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Certainty-based marking: docs/reference/question-kinds.md.' })
  certainty?: boolean | null;

  @Field(() => Float, { nullable: true, description: 'What it takes away at most, as a share of the points: −2 to 0.' })
  floor?: number | null;
}
