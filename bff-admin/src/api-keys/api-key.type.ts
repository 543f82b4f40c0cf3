import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import type * as graph from '../__generated__/operations';
import { pageOf } from '../page';

export const ApiKeyStatusEnum = {
  ACTIVE: 'ACTIVE',
  EXPIRED: 'EXPIRED',
  REVOKED: 'REVOKED',
} as const satisfies { [S in graph.ApiKeyStatus]: S };
registerEnumType(ApiKeyStatusEnum, { name: 'ApiKeyStatus' });

@ObjectType({ description: 'Requests let through in so many seconds.' })
export class ApiKeyRate {
  @Field(() => Int)
  requests!: number;

  @Field(() => Int)
  seconds!: number;
}

@ObjectType({ description: 'The key of a partner’s program in the list.' })
export class ApiKeyEntry {
  @Field(() => ID)
  id!: string;

  @Field()
  name!: string;

  @Field(() => ApiKeyStatusEnum)
  status!: graph.ApiKeyStatus;

  @Field(() => [String])
  permissions!: string[];

  @Field(() => [String], { nullable: true, description: 'The operations that it may run, by SHA-256; null: all.' })
  operations!: string[] | null;

  @Field(() => ApiKeyRate, { nullable: true, description: 'Null: what every key may do.' })
  rate!: ApiKeyRate | null;

  @Field(() => Date)
  createdAt!: string;

  @Field(() => String, { nullable: true, description: 'Null when they are no longer there.' })
  createdBy!: string | null;

  @Field(() => Date)
  expiresAt!: string;

  @Field(() => Date, { nullable: true })
  revokedAt!: string | null;

  @Field(() => Date, { nullable: true, description: 'A minute late at most.' })
  lastUsedAt!: string | null;
}

export const ApiKeyPage = pageOf(ApiKeyEntry, 'ApiKeyPage');

@ObjectType()
export class NewApiKey {
  @Field(() => ApiKeyEntry)
  apiKey!: ApiKeyEntry;

  @Field({ description: 'To be handed to the partner now: it is never shown again.' })
  key!: string;
}

@InputType()
export class ApiKeyRateInput implements graph.ApiKeyRateInput {
  @Field(() => Int)
  requests!: number;

  @Field(() => Int)
  seconds!: number;
}

@InputType()
export class CreateApiKeyInput {
  @Field()
  name!: string;

  @Field(() => [String], { nullable: true, description: 'Those of the role PARTNER when left out.' })
  permissions?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'By SHA-256; all when left out.' })
  operations?: string[] | null;

  @Field(() => ApiKeyRateInput, { nullable: true })
  rate?: ApiKeyRateInput | null;

  @Field({ description: 'Within a year.' })
  expiresAt!: Date;
}

@InputType()
export class RotateApiKeyInput {
  @Field(() => ID)
  keyId!: string;

  @Field(() => Int, { defaultValue: 24, description: 'How long the secret before this one goes on working: 0 to 720.' })
  overlapHours: number = 24;

  @Field(() => Date, { nullable: true, description: 'As before when left out.' })
  expiresAt?: Date | null;
}
