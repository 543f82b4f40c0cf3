import type { BffContext } from '@lyceum/kernel/bff';
import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import {
  type ApiKeyFieldsFragment,
  ApiKeysDocument,
  CreateApiKeyDocument,
  RevokeApiKeyDocument,
  RotateApiKeyDocument,
} from '../__generated__/operations';
import { PageArgs, pageFrom } from '../page';
import { ApiKeyEntry, ApiKeyPage, CreateApiKeyInput, NewApiKey, RotateApiKeyInput } from './api-key.type';

@Resolver()
export class ApiKeyResolver {
  @Query(() => ApiKeyPage, { description: 'Newest first, those revoked and expired among them.' })
  async apiKeys(@Args(() => PageArgs) paging: PageArgs, @Ctx() ctx: BffContext) {
    return pageFrom((await ctx.ask(ApiKeysDocument, { ...paging })).apiKeys, entryOf);
  }

  @Mutation(() => NewApiKey, {
    description: 'Errors: BAD_USER_INPUT; FORBIDDEN for a permission that one does not hold.',
  })
  async createApiKey(
    @Arg('input', () => CreateApiKeyInput) input: CreateApiKeyInput,
    @Ctx() ctx: BffContext,
  ): Promise<NewApiKey> {
    const expiresAt = input.expiresAt.toISOString();
    const { createApiKey } = await ctx.ask(CreateApiKeyDocument, { input: { ...input, expiresAt } });
    return { key: createApiKey.key, apiKey: entryOf(createApiKey.apiKey) };
  }

  @Mutation(() => NewApiKey, {
    description:
      'A new secret; the one before goes on working for `overlapHours`. Errors: NOT_FOUND; CONFLICT when it was revoked; FORBIDDEN; BAD_USER_INPUT.',
  })
  async rotateApiKey(
    @Arg('input', () => RotateApiKeyInput) input: RotateApiKeyInput,
    @Ctx() ctx: BffContext,
  ): Promise<NewApiKey> {
    const expiresAt = input.expiresAt?.toISOString() ?? null;
    const { rotateApiKey } = await ctx.ask(RotateApiKeyDocument, { input: { ...input, expiresAt } });
    return { key: rotateApiKey.key, apiKey: entryOf(rotateApiKey.apiKey) };
  }

  @Mutation(() => ApiKeyEntry, { description: 'At once; twice is once. Errors: NOT_FOUND.' })
  async revokeApiKey(@Arg('keyId', () => ID) keyId: string, @Ctx() ctx: BffContext): Promise<ApiKeyEntry> {
    return entryOf((await ctx.ask(RevokeApiKeyDocument, { keyId })).revokeApiKey);
  }
}

function entryOf({ createdBy, ...key }: ApiKeyFieldsFragment): ApiKeyEntry {
  return { ...key, createdBy: createdBy?.name ?? null };
}
