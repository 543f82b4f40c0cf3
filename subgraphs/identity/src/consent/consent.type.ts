import { because } from '@lyceum/kernel/input-faults';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, Length, Matches, Min, ValidateNested } from 'class-validator';
import { Field, InputType, Int, ObjectType } from 'type-graphql';

@ObjectType()
export class ConsentText {
  @Field({ description: 'BCP 47, such as `de` or `en-GB`.' })
  language!: string;

  @Field()
  title!: string;

  @Field()
  text!: string;
}

@ObjectType({ description: 'What a tenant asks people to agree to.' })
export class ConsentPurpose {
  @Field({ description: 'Its name for programs: lower-case words with hyphens.' })
  key!: string;

  @Field(() => Int, { description: 'One more with every change. A version is never changed.' })
  version!: number;

  @Field(() => [ConsentText])
  texts!: ConsentText[];

  @Field({ description: 'Whether the platform cannot be used without: apps ask before all else.' })
  required!: boolean;
}

@ObjectType()
export class ConsentDecision {
  @Field()
  given!: boolean;

  @Field(() => Int)
  version!: number;

  @Field()
  at!: Date;
}

@ObjectType({ description: 'What one says to a purpose.' })
export class Consent {
  @Field(() => ConsentPurpose, { description: 'As it is asked for now, or, once it is retired, as it was agreed to.' })
  purpose!: ConsentPurpose;

  @Field({ description: 'False also while one has not answered.' })
  given!: boolean;

  @Field({ description: 'Whether to ask: one has not answered, or agreed to an older version.' })
  toAsk!: boolean;

  @Field(() => [ConsentDecision], { description: 'All that one has said to it, oldest first.' })
  history!: ConsentDecision[];
}

@InputType()
export class ConsentTextInput {
  @Field()
  @Matches(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/, because('NOT_A_LANGUAGE', '`language` is a tag such as de or en-GB'))
  language!: string;

  @Field()
  @Length(1, 200)
  title!: string;

  @Field()
  @Length(1, 20_000)
  text!: string;
}

@InputType()
export class DefineConsentPurposeInput {
  @Field()
  @Matches(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, because('NOT_A_KEY', '`key` is lower-case words with hyphens'))
  @Length(2, 60)
  key!: string;

  @Field(() => [ConsentTextInput], { description: 'One a language.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(30)
  @ArrayUnique(({ language }: ConsentTextInput) => language, { message: 'each language once' })
  @ValidateNested({ each: true })
  texts!: ConsentTextInput[];

  @Field({ defaultValue: false })
  required!: boolean;
}

@InputType()
export class GiveConsentInput {
  @Field({ description: 'The key of the purpose.' })
  @Length(1, 60)
  purpose!: string;

  @Field(() => Int, { description: 'The version that one has read.' })
  @Min(1)
  version!: number;
}
