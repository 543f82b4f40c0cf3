import { because } from '@lyceum/kernel/input-faults';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsEmail,
  IsISO31661Alpha2,
  IsPhoneNumber,
  Length,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import type { GovernmentId as GovernmentIdOf, PostalAddress as PostalAddressOf } from './person.model';

const COUNTRY = 'ISO 3166-1 alpha-2: two capital letters.';

@ObjectType()
export class PostalAddress implements PostalAddressOf {
  @Field(() => [String], { description: 'Street and what else stands above the city.' })
  lines!: string[];

  @Field(() => String, { nullable: true })
  postalCode!: string | null;

  @Field()
  city!: string;

  @Field(() => String, { nullable: true })
  region!: string | null;

  @Field({ description: COUNTRY })
  country!: string;
}

@ObjectType({ description: 'A number by which a public body knows somebody.' })
export class GovernmentId implements GovernmentIdOf {
  @Field({ description: 'Such as `passport` or `student-number`.' })
  type!: string;

  @Field({ description: COUNTRY })
  country!: string;

  @Field()
  value!: string;
}

@InputType()
export class PostalAddressInput {
  @Field(() => [String], { description: '1 to 4 lines.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(4)
  @Length(1, 100, { each: true })
  lines!: string[];

  @Field(() => String, { nullable: true })
  @Length(1, 20)
  postalCode?: string | null;

  @Field()
  @Length(1, 100)
  city!: string;

  @Field(() => String, { nullable: true })
  @Length(1, 100)
  region?: string | null;

  @Field({ description: COUNTRY })
  @IsISO31661Alpha2({ message: 'country is a code of two capital letters: DE, FR, US' })
  country!: string;
}

@InputType()
export class GovernmentIdInput implements GovernmentIdOf {
  @Field({ description: 'Lower-case letters, digits and hyphens: `passport`.' })
  @Matches(/^[a-z0-9-]{1,40}$/, because('NOT_A_KEY', 'type is 1 to 40 lower-case letters, digits and hyphens'))
  type!: string;

  @Field({ description: COUNTRY })
  @IsISO31661Alpha2({ message: 'country is a code of two capital letters: DE, FR, US' })
  country!: string;

  @Field()
  @Length(1, 64)
  value!: string;
}

@InputType({ description: 'What is left out stays as it is; null takes it away.' })
export class UpdateMyProfileInput {
  @Field(() => String, { nullable: true, description: 'E.164: +4930123456.' })
  @IsPhoneNumber(undefined, because('NOT_A_PHONE_NUMBER', 'phone is an international number: +4930123456'))
  phone?: string | null;

  @Field(() => PostalAddressInput, { nullable: true })
  @ValidateNested()
  address?: PostalAddressInput | null;
}

@InputType({ description: 'What is left out stays as it is; null takes it away.' })
export class UpdatePersonInput extends UpdateMyProfileInput {
  @Field(() => ID)
  personId!: string;

  @Field({ nullable: true })
  @Length(1, 100)
  givenName?: string;

  @Field({ nullable: true })
  @Length(1, 100)
  familyName?: string;

  @Field(() => String, { nullable: true, description: 'What the person signs in with.' })
  @IsEmail()
  @MaxLength(254)
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'YYYY-MM-DD' })
  @Matches(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, because('NOT_A_DAY', 'birthDate is a day: 2010-05-31'))
  birthDate?: string | null;

  @Field(() => [GovernmentIdInput], { nullable: true, description: '10 at most.' })
  @ArrayMaxSize(10)
  @ValidateNested({ each: true })
  governmentIds?: GovernmentIdInput[] | null;

  @Field(() => [String], { nullable: true, description: 'As the school’s own books know the guardians; 10 at most.' })
  @ArrayMaxSize(10)
  @Length(1, 64, { each: true })
  guardianIds?: string[] | null;
}
