import { Length } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Person } from '../person/person.type';

@InputType()
export class ImpersonateInput {
  @Field(() => ID)
  @Length(1, 64)
  personId!: string;

  @Field({
    description: 'For auditors, 10 to 500 characters: the number of the request for help, and no personal data.',
  })
  @Length(10, 500)
  reason!: string;
}

@ObjectType({ description: 'To look at the platform as somebody else does.' })
export class Impersonation {
  @Field({ description: 'For the header `Authorization: Bearer …`. Nothing renews it.' })
  accessToken!: string;

  @Field(() => Int, { description: 'Seconds that it is good for.' })
  expiresIn!: number;

  @Field(() => Person)
  person!: Person;
}
