import { Field, Float, ID, Int, ObjectType } from 'type-graphql';

@ObjectType({
  description: 'MARKDOWN, or HTML without scripts and foreign addresses; images in it are links that work for a day.',
})
export class RichText {
  @Field()
  format!: string;

  @Field()
  text!: string;

  @Field({ description: 'For a page, to be shown as it is: files in it are paths of this server.' })
  html?: string;
}

@ObjectType({ description: 'Something to choose, to pair or to put in order.' })
export class QuestionOption {
  @Field(() => ID)
  id!: string;

  @Field(() => RichText)
  text!: RichText;
}

@ObjectType()
export class QuestionGap {
  @Field(() => ID)
  id!: string;

  @Field({ description: 'TEXT, NUMERIC or CHOICE.' })
  kind!: string;

  @Field(() => [QuestionOption], { nullable: true })
  choices?: QuestionOption[] | null;
}

@ObjectType()
export class QuestionImage {
  @Field(() => String, { nullable: true })
  url?: string | null;

  @Field()
  alt!: string;

  @Field(() => Int, { description: 'In pixels; points of an answer are counted in these, however large it is drawn.' })
  width!: number;

  @Field(() => Int)
  height!: number;
}

@ObjectType()
export class QuestionTest {
  @Field()
  name!: string;
}

@ObjectType({
  description:
    'A question in the order that the attempt drew; its parts have ids of that attempt, which answers name. Fields of other kinds are null.',
})
export class Question {
  @Field(() => ID)
  id!: string;

  @Field({
    description:
      'SINGLE, MULTIPLE, TRUE_FALSE, NUMERIC, SHORT_TEXT, CLOZE, MATCHING, ORDERING, HOTSPOT, ESSAY, FILE or CODE.',
  })
  kind!: string;

  @Field(() => Float)
  points!: number;

  @Field({ description: 'Ask how certain one is, 1 to 3.' })
  certainty!: boolean;

  @Field(() => Float, { description: 'Share of the points that a wrong answer loses.' })
  penalty!: number;

  @Field(() => RichText)
  prompt!: RichText;

  @Field(() => [QuestionOption], { nullable: true })
  choices?: QuestionOption[] | null;

  @Field(() => Int, { nullable: true })
  minChoices?: number | null;

  @Field(() => Int, { nullable: true, description: '0: as many as one likes.' })
  maxChoices?: number | null;

  @Field(() => RichText, { nullable: true, description: 'CLOZE: `{{ID}}` stands where a gap is.' })
  text?: RichText | null;

  @Field(() => [QuestionGap], { nullable: true })
  gaps?: QuestionGap[] | null;

  @Field(() => [QuestionOption], { nullable: true })
  left?: QuestionOption[] | null;

  @Field(() => [QuestionOption], { nullable: true })
  right?: QuestionOption[] | null;

  @Field(() => [QuestionOption], { nullable: true })
  entries?: QuestionOption[] | null;

  @Field(() => QuestionImage, { nullable: true })
  image?: QuestionImage | null;

  @Field(() => Int, { nullable: true, description: 'HOTSPOT: how many points may be set.' })
  maxPoints?: number | null;

  @Field(() => [String], { nullable: true })
  units?: string[] | null;

  @Field(() => Boolean, { nullable: true })
  unitRequired?: boolean | null;

  @Field(() => Int, { nullable: true })
  minWords?: number | null;

  @Field(() => Int, { nullable: true })
  maxWords?: number | null;

  @Field(() => Int, { nullable: true })
  maxFiles?: number | null;

  @Field(() => Int, { nullable: true })
  maxBytes?: number | null;

  @Field(() => [String], { nullable: true })
  types?: string[] | null;

  @Field(() => String, { nullable: true })
  language?: string | null;

  @Field(() => String, { nullable: true })
  starter?: string | null;

  @Field(() => [QuestionTest], { nullable: true })
  tests?: QuestionTest[] | null;

  @Field(() => Int, { nullable: true })
  timeLimitMs?: number | null;
}
