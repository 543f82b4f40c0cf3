import { connectionOf } from '@lyceum/kernel/pagination';
import { Text } from '@lyceum/kernel/text';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsOptional,
  Length,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';

export const ApiKeyStatusEnum = { ACTIVE: 'ACTIVE', EXPIRED: 'EXPIRED', REVOKED: 'REVOKED' } as const;
registerEnumType(ApiKeyStatusEnum, { name: 'ApiKeyStatus' });
export type ApiKeyStatus = keyof typeof ApiKeyStatusEnum;

@ObjectType({ description: 'Requests let through in so many seconds.' })
export class ApiKeyRate {
  @Field(() => Int)
  requests!: number;

  @Field(() => Int)
  seconds!: number;
}

@ObjectType({ description: 'What a partner’s program shows, in the header `x-api-key`, instead of signing in.' })
export class ApiKey {
  @Field(() => ID, { name: 'id' })
  _id!: string;

  @Field()
  name!: string;

  @Field(() => [String])
  permissions!: string[];

  @Field(() => [String], {
    nullable: true,
    description: 'SHA-256 of the persisted operations that it may run; null: all.',
  })
  operations!: string[] | null;

  @Field(() => ApiKeyRate, { nullable: true, description: 'Null: what every key may do.' })
  rate!: ApiKeyRate | null;

  @Field()
  createdAt!: Date;

  @Field()
  expiresAt!: Date;

  @Field(() => Date, { nullable: true })
  revokedAt!: Date | null;

  @Field(() => Date, { nullable: true, description: 'A minute late at most.' })
  lastUsedAt!: Date | null;
}

export const ApiKeyConnection = connectionOf(ApiKey, 'ApiKey');

@ObjectType({ description: 'A key with its secret, which nobody can show again.' })
export class NewApiKey {
  @Field(() => ApiKey)
  apiKey!: ApiKey;

  @Field({ description: 'For the header `x-api-key`. Shown this once: only its hash is stored.' })
  key!: string;
}

@InputType()
export class ApiKeyRateInput {
  @Field(() => Int)
  @Min(1)
  @Max(1_000_000)
  requests!: number;

  @Field(() => Int, { description: '1 to 3,600.' })
  @Min(1)
  @Max(3_600)
  seconds!: number;
}

@InputType()
export class CreateApiKeyInput {
  @Field({ description: 'Of the partner, or of what the key is for.' })
  @Text(100)
  name!: string;

  @Field(() => [String], {
    nullable: true,
    description: 'Of `permissions`, and none that one does not hold. Those of the role PARTNER when left out.',
  })
  @IsOptional()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @ArrayUnique()
  @Length(3, 60, { each: true })
  permissions?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'SHA-256 of the persisted operations that it may run; all that its permissions allow when left out.',
  })
  @IsOptional()
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @ArrayUnique()
  @Matches(/^[0-9a-f]{64}$/, {
    each: true,
    message: 'operations: expected SHA-256 hashes, each of 64 hexadecimal digits',
  })
  operations?: string[] | null;

  @Field(() => ApiKeyRateInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  rate?: ApiKeyRateInput | null;

  @Field({ description: 'Within a year.' })
  expiresAt!: Date;
}

@InputType()
export class RotateApiKeyInput {
  @Field(() => ID)
  @Length(1, 64)
  keyId!: string;

  @Field(() => Int, { defaultValue: 24, description: 'How long the secret before this one goes on working: 0 to 720.' })
  @Min(0)
  @Max(720)
  overlapHours: number = 24;

  @Field(() => Date, { nullable: true, description: 'Within a year; as before when left out.' })
  @IsOptional()
  expiresAt?: Date | null;
}
