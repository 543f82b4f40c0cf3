import { connectionOf } from '@lyceum/kernel/pagination';
import { Text } from '@lyceum/kernel/text';
import { Length, MaxLength } from 'class-validator';
import { Field, ID, InputType, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A passkey: a key on one’s device that signs in without a password.' })
export class Passkey {
  @Field(() => ID, { name: 'id' })
  _id!: string;

  @Field()
  name!: string;

  @Field({ description: 'Kept on several devices by whoever made them, rather than bound to one.' })
  synced!: boolean;

  @Field()
  createdAt!: Date;

  @Field(() => Date, { nullable: true })
  usedAt!: Date | null;
}

export const PasskeyConnection = connectionOf(Passkey, 'Passkey');

@ObjectType({ description: 'What a device needs to make a passkey or to sign with one.' })
export class PasskeyCeremony {
  @Field({ description: 'To be sent back with the device’s answer; good once, for 5 minutes.' })
  challenge!: string;

  @Field({
    description:
      'JSON text for `PublicKeyCredential.parseCreationOptionsFromJSON` or `parseRequestOptionsFromJSON`: the options of `navigator.credentials.create` or `get`.',
  })
  options!: string;
}

const RESPONSE = 'JSON text of `PublicKeyCredential.toJSON()`.';
const MAX_RESPONSE = 20_000;

@InputType()
export class RegisterPasskeyInput {
  @Field()
  @MaxLength(500)
  challenge!: string;

  @Field({ description: RESPONSE })
  @MaxLength(MAX_RESPONSE)
  response!: string;

  @Field({ description: 'What the person calls it, such as `My phone`.' })
  @Text(60)
  name!: string;
}

@InputType()
export class RenamePasskeyInput {
  @Field(() => ID)
  id!: string;

  @Field()
  @Text(60)
  name!: string;
}

@InputType()
export class BeginPasskeySignInInput {
  @Field({ description: 'The slug of the school.' })
  @Length(1, 40)
  tenant!: string;

  @Field(() => String, { nullable: true, description: 'Left out, the device offers the passkeys that it knows.' })
  @Length(1, 254)
  email?: string;
}

@InputType()
export class SignInWithPasskeyInput {
  @Field()
  @MaxLength(500)
  challenge!: string;

  @Field({ description: RESPONSE })
  @MaxLength(MAX_RESPONSE)
  response!: string;
}
