import { Text } from '@lyceum/kernel/text';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsEmail, Length, MaxLength } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import type { Role } from '../role/role.model';
import { RoleEnum } from '../role/role.type';
import { MAX_PASSWORD, MIN_PASSWORD } from '../session/passwords';

@InputType()
export class InvitePersonInput {
  @Field()
  @IsEmail()
  email!: string;

  @Field()
  @Text(100)
  givenName!: string;

  @Field()
  @Text(100)
  familyName!: string;

  @Field(() => [RoleEnum])
  @ArrayMinSize(1)
  @ArrayMaxSize(9)
  @ArrayUnique()
  roles!: Role[];
}

@InputType()
export class InvitePeopleInput {
  @Field(() => [ID], { description: '500 at most.' })
  @ArrayMaxSize(500)
  personIds!: string[];
}

@InputType()
export class AcceptInvitationInput {
  @Field({ description: 'From the link in the mail.' })
  @MaxLength(500)
  token!: string;

  @Field({ description: '10 to 200 characters.' })
  @Length(MIN_PASSWORD, MAX_PASSWORD)
  password!: string;
}
