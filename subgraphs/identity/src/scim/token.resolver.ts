import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { IdentityContext } from '../context';
import type { ScimTokenRow } from './token.model';
import { createToken, listTokens, type NewScimToken as NewToken, revokeToken, rotateToken } from './token.service';
import { CreateScimTokenInput, NewScimToken, ScimToken } from './token.type';

@Resolver(() => ScimToken)
export class ScimTokenResolver {
  @Query(() => [ScimToken], { description: 'The oldest first, 100 at most, those that were revoked among them.' })
  scimTokens(@Ctx() ctx: IdentityContext): Promise<ScimTokenRow[]> {
    return listTokens(ctx);
  }

  @Mutation(() => NewScimToken, {
    description:
      'Errors: FORBIDDEN for a role that one may not give; BAD_USER_INPUT for an end in the past; CONFLICT for the 21st.',
  })
  createScimToken(
    @Arg('input', () => CreateScimTokenInput) input: CreateScimTokenInput,
    @Ctx() ctx: IdentityContext,
  ): Promise<NewToken> {
    return createToken(ctx, input);
  }

  @Mutation(() => NewScimToken, {
    description:
      'A new secret; the one before works for another day. Errors: NOT_FOUND; CONFLICT when somebody else rotated it at the same time.',
  })
  rotateScimToken(@Arg('id', () => ID) id: string, @Ctx() ctx: IdentityContext): Promise<NewToken> {
    return rotateToken(ctx, id);
  }

  @Mutation(() => ScimToken, { description: 'At once. Twice is once. Errors: NOT_FOUND.' })
  revokeScimToken(@Arg('id', () => ID) id: string, @Ctx() ctx: IdentityContext): Promise<ScimTokenRow> {
    return revokeToken(ctx, id);
  }
}
