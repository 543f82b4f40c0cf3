import { PageArgs } from '@lyceum/kernel/pagination';
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { IdentityContext } from '../context';
import { Person } from '../person/person.type';
import type { ApiKeyRow } from './api-key.model';
import { createApiKey, listApiKeys, type MadeKey, revokeApiKey, rotateApiKey, statusOf } from './api-key.service';
import {
  ApiKey,
  ApiKeyConnection,
  type ApiKeyStatus,
  ApiKeyStatusEnum,
  CreateApiKeyInput,
  NewApiKey,
  RotateApiKeyInput,
} from './api-key.type';

@Resolver(() => ApiKey)
export class ApiKeyResolver {
  @Query(() => ApiKeyConnection, { description: 'Newest first, those revoked and expired among them.' })
  apiKeys(@Args(() => PageArgs) paging: PageArgs, @Ctx() ctx: IdentityContext) {
    return listApiKeys(ctx, paging);
  }

  @Mutation(() => NewApiKey, {
    description:
      'Errors: BAD_USER_INPUT for a permission that there is none of or that no key may have, or an expiry later than a year; FORBIDDEN for a permission that one does not hold.',
  })
  createApiKey(
    @Arg('input', () => CreateApiKeyInput) input: CreateApiKeyInput,
    @Ctx() ctx: IdentityContext,
  ): Promise<MadeKey> {
    return createApiKey(ctx, input);
  }

  @Mutation(() => NewApiKey, {
    description:
      'A new secret of the same key. The one before goes on working for `overlapHours`, so that no request fails meanwhile. Errors: NOT_FOUND; CONFLICT when it was revoked; FORBIDDEN for a key that may do what one may not; BAD_USER_INPUT.',
  })
  rotateApiKey(
    @Arg('input', () => RotateApiKeyInput) input: RotateApiKeyInput,
    @Ctx() ctx: IdentityContext,
  ): Promise<MadeKey> {
    return rotateApiKey(ctx, input);
  }

  @Mutation(() => ApiKey, { description: 'At once, with all of its secrets. Twice is once. Errors: NOT_FOUND.' })
  revokeApiKey(@Arg('keyId', () => ID) keyId: string, @Ctx() ctx: IdentityContext): Promise<ApiKeyRow> {
    return revokeApiKey(ctx, keyId);
  }

  @FieldResolver(() => ApiKeyStatusEnum)
  status(@Root() row: ApiKeyRow, @Ctx() ctx: IdentityContext): ApiKeyStatus {
    return statusOf(row, ctx.now);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Null when they are no longer there.' })
  createdBy(@Root() row: ApiKeyRow, @Ctx() ctx: IdentityContext) {
    return ctx.loaders.people.load(row.createdBy);
  }
}
