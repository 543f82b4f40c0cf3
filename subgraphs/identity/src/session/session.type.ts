import { Length } from 'class-validator';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { Person } from '../person/person.type';
import { MAX_PASSWORD } from './passwords';

@InputType()
export class SignInInput {
  @Field({ description: 'The slug of the school.' })
  @Length(1, 40)
  tenant!: string;

  @Field()
  @Length(1, 254)
  email!: string;

  @Field()
  @Length(1, MAX_PASSWORD)
  password!: string;
}

@ObjectType({ description: 'What a client keeps of a sign-in.' })
export class Session {
  @Field({ description: 'For the header `Authorization: Bearer …`.' })
  accessToken!: string;

  @Field({
    description:
      'Good for one `refresh` within 30 days, which gives another. Sent twice it ends the session, unless with the same `retryKey`.',
  })
  refreshToken!: string;

  @Field(() => Int, { description: 'Seconds that the access token is good for.' })
  expiresIn!: number;

  @Field(() => Person, { description: 'Names and roles; the rest is for `me`, with the access token.' })
  person!: Person;
}
