import { ArgsType, Field, ID, ObjectType } from 'type-graphql';
import { PageArgs, pageOf } from '../page';

@ObjectType({ description: 'A device on which a person is signed in.' })
export class Device {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { nullable: true })
  device!: string | null;

  @Field(() => String, { nullable: true })
  address!: string | null;

  @Field()
  createdAt!: Date;

  @Field()
  usedAt!: Date;
}

export const DevicePage = pageOf(Device, 'DevicePage');

@ArgsType()
export class DeviceArgs extends PageArgs {
  @Field(() => ID)
  personId!: string;
}
