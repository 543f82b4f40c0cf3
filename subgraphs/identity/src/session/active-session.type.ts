import { connectionOf } from '@lyceum/kernel/pagination';
import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A sign-in that goes on, on one device.' })
export class ActiveSession {
  @Field(() => ID, { name: 'id' })
  _id!: string;

  @Field(() => String, { nullable: true, description: 'Such as `Firefox on Windows`; null when it does not say.' })
  device!: string | null;

  @Field(() => String, { nullable: true, description: 'The network address that it was last used from.' })
  address!: string | null;

  @Field()
  createdAt!: Date;

  @Field({ description: 'When it last got an access token, which is good for 15 minutes.' })
  usedAt!: Date;

  current!: boolean;
}

export const ActiveSessionConnection = connectionOf(ActiveSession, 'ActiveSession');
