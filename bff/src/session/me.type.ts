import { Field, ID, ObjectType } from 'type-graphql';
import { Branding } from '../sso/sso.type';

@ObjectType({ description: 'Who is signed in, and what the app shows because of it.' })
export class Me {
  @Field(() => ID)
  id!: string;

  @Field()
  displayName!: string;

  @Field(() => String, { nullable: true })
  email!: string | null;

  @Field(() => [String], {
    description: 'What one may do: `course:read` everywhere, `seat:read@course` on courses that one has been given.',
  })
  permissions!: string[];

  @Field({ description: 'The short name of the school.' })
  slug!: string;

  @Field({ description: 'The name of the school.' })
  school!: string;

  @Field(() => Branding)
  branding!: Branding;
}
