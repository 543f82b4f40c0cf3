import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { questionKinds } from './item.content';

export const QuestionKindEnum = Object.fromEntries(questionKinds.map((kind) => [kind, kind]));
registerEnumType(QuestionKindEnum, {
  name: 'QuestionKind',
  description: 'docs/reference/question-kinds.md has them all.',
});

export const TextFormatEnum = { MARKDOWN: 'MARKDOWN', HTML: 'HTML' } as const;
registerEnumType(TextFormatEnum, {
  name: 'TextFormat',
  description: 'HTML is free of scripts, styles and foreign addresses.',
});

@ObjectType({ description: 'A text with its format; images in it are links that work for a day.' })
export class RichTextView {
  @Field(() => TextFormatEnum)
  format!: keyof typeof TextFormatEnum;

  @Field()
  text!: string;
}

@ObjectType({ description: 'Something to choose, to pair or to put in order.' })
export class QuestionOption {
  @Field(() => ID)
  id!: string;

  @Field(() => RichTextView)
  text!: RichTextView;
}

export const GapKindEnum = { TEXT: 'TEXT', NUMERIC: 'NUMERIC', CHOICE: 'CHOICE' } as const;
registerEnumType(GapKindEnum, { name: 'GapKind' });

@ObjectType()
export class QuestionGap {
  @Field(() => ID)
  id!: string;

  @Field(() => GapKindEnum)
  kind!: keyof typeof GapKindEnum;

  @Field(() => [QuestionOption], { nullable: true, description: 'Of CHOICE: what to choose from.' })
  choices!: QuestionOption[] | null;
}

@ObjectType()
export class QuestionImage {
  @Field(() => String, { nullable: true, description: 'Works for a day.' })
  url!: string | null;

  @Field()
  alt!: string;

  @Field(() => Int, { description: 'In pixels; points of an answer are counted in these, however large it is drawn.' })
  width!: number;

  @Field(() => Int)
  height!: number;
}

@ObjectType({ description: 'A test of a program that learners are told of.' })
export class QuestionTest {
  @Field()
  name!: string;
}

@ObjectType({
  description:
    'A question as learners meet it, in the order that their attempt drew. Its parts have ids of that attempt; for staff the author’s. Fields of other kinds are null.',
})
export class Question {
  @Field(() => ID, { description: 'The item’s.' })
  id!: string;

  @Field(() => QuestionKindEnum)
  kind!: string;

  @Field(() => Float, { description: 'What it is worth.' })
  points!: number;

  @Field({
    description:
      'An answer says how certain one is, 1 to 3: that decides what it gains when right and loses when wrong.',
  })
  certainty!: boolean;

  @Field(() => Float, { description: 'Share of the points that a wrong answer loses.' })
  penalty!: number;

  @Field(() => RichTextView)
  prompt!: RichTextView;

  @Field(() => [QuestionOption], { nullable: true, description: 'SINGLE, MULTIPLE.' })
  choices!: QuestionOption[] | null;

  @Field(() => Int, { nullable: true })
  minChoices!: number | null;

  @Field(() => Int, { nullable: true, description: '0: as many as one likes.' })
  maxChoices!: number | null;

  @Field(() => RichTextView, { nullable: true, description: 'CLOZE: `{{ID}}` stands where a gap is.' })
  text!: RichTextView | null;

  @Field(() => [QuestionGap], { nullable: true, description: 'CLOZE.' })
  gaps!: QuestionGap[] | null;

  @Field(() => [QuestionOption], { nullable: true, description: 'MATCHING.' })
  left!: QuestionOption[] | null;

  @Field(() => [QuestionOption], { nullable: true, description: 'MATCHING.' })
  right!: QuestionOption[] | null;

  @Field(() => [QuestionOption], { nullable: true, description: 'ORDERING.' })
  entries!: QuestionOption[] | null;

  @Field(() => QuestionImage, { nullable: true, description: 'HOTSPOT.' })
  image!: QuestionImage | null;

  @Field(() => Int, { nullable: true, description: 'HOTSPOT: how many points may be set.' })
  maxPoints!: number | null;

  @Field(() => [String], { nullable: true, description: 'NUMERIC: units that are taken; none is a plain number.' })
  units!: string[] | null;

  @Field(() => Boolean, { nullable: true })
  unitRequired!: boolean | null;

  @Field(() => Int, { nullable: true, description: 'ESSAY.' })
  minWords!: number | null;

  @Field(() => Int, { nullable: true, description: 'ESSAY.' })
  maxWords!: number | null;

  @Field(() => Int, { nullable: true, description: 'FILE.' })
  maxFiles!: number | null;

  @Field(() => Int, { nullable: true, description: 'FILE: of each.' })
  maxBytes!: number | null;

  @Field(() => [String], { nullable: true, description: 'FILE: endings that are taken; none is any.' })
  types!: string[] | null;

  @Field(() => String, { nullable: true, description: 'CODE.' })
  language!: string | null;

  @Field(() => String, { nullable: true, description: 'CODE: what the program begins as.' })
  starter!: string | null;

  @Field(() => [QuestionTest], { nullable: true, description: 'CODE: tests that are no secret.' })
  tests!: QuestionTest[] | null;

  @Field(() => Int, { nullable: true, description: 'CODE: of all tests together.' })
  timeLimitMs!: number | null;
}
