import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { CodeLanguageEnum, TextMatchEnum, ToleranceKindEnum } from './content.enums';
import { AnyContent, AuthoredChoice, AuthoredText } from './option.type';
import { GapKindEnum } from './question.type';

// Kinds that are answered by writing, and by handing in files.

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
