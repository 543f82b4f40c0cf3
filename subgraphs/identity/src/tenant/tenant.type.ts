import type { Tier } from '@lyceum/kernel/principal';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';

export const TierEnum = { STANDARD: 'STANDARD', ENTERPRISE: 'ENTERPRISE' } as const satisfies { [T in Tier]: T };
registerEnumType(TierEnum, { name: 'Tier', description: 'An ENTERPRISE tenant has databases of its own.' });

@ObjectType({ description: 'A school, a training provider, a public body: whoever has people on the platform.' })
export class Tenant {
  @Field(() => ID, { name: 'id' })
  _id!: string;

  @Field({ description: 'What one types at sign-in: lower-case letters, digits and hyphens.' })
  slug!: string;

  @Field()
  name!: string;

  @Field(() => TierEnum)
  tier!: Tier;
}
