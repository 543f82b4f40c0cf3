import { Field, Float, ID, InputType, Int } from 'type-graphql';
import { CodeLanguageEnum, TextMatchEnum, ToleranceKindEnum } from './content.enums';
import { AnyContentInput, ChoiceInput, TextInput } from './option.input';
import { GapKindEnum } from './question.type';

// Kinds that are answered by writing, and by handing in files.

const optional = { nullable: true } as const;

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
