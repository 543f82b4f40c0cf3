import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { IdentityContext } from '../context';
import type { PurposeRow } from './consent.model';
import { giveConsent, listOwnConsents, withdrawConsent } from './consent.service';
import { Consent, ConsentPurpose, DefineConsentPurposeInput, GiveConsentInput } from './consent.type';
import { definePurpose, listPurposes, retirePurpose } from './purpose.service';

@Resolver(() => Consent)
export class ConsentResolver {
  @Query(() => [ConsentPurpose], { description: 'What this tenant asks people to agree to, by key.' })
  consentPurposes(@Ctx() ctx: IdentityContext): Promise<PurposeRow[]> {
    return listPurposes(ctx);
  }

  @Query(() => [Consent], { description: 'What one has said to each, by key. Errors: FORBIDDEN for a service.' })
  myConsents(@Ctx() ctx: IdentityContext): Promise<Consent[]> {
    return listOwnConsents(ctx);
  }

  @Mutation(() => Consent, {
    description:
      'Twice is once. Errors: NOT_FOUND; CONFLICT with the current `version` when one has read an older one; TRY_AGAIN.',
  })
  giveConsent(
    @Arg('input', () => GiveConsentInput) input: GiveConsentInput,
    @Ctx() ctx: IdentityContext,
  ): Promise<Consent> {
    return giveConsent(ctx, input);
  }

  @Mutation(() => Consent, {
    description: 'Possible at any time; twice is once. Errors: NOT_FOUND when one has never agreed; TRY_AGAIN.',
  })
  withdrawConsent(
    @Arg('purpose', () => String, { description: 'Its key.' }) purpose: string,
    @Ctx() ctx: IdentityContext,
  ): Promise<Consent> {
    return withdrawConsent(ctx, purpose);
  }

  @Mutation(() => ConsentPurpose, {
    description:
      'A new version when it differs from the current one, and people are asked again; else the current one. Errors: BAD_USER_INPUT; TRY_AGAIN.',
  })
  defineConsentPurpose(
    @Arg('input', () => DefineConsentPurposeInput) input: DefineConsentPurposeInput,
    @Ctx() ctx: IdentityContext,
  ): Promise<PurposeRow> {
    return definePurpose(ctx, input);
  }

  @Mutation(() => Boolean, {
    description: 'People are asked no more; what they said stays. Always true; twice is once. Errors: NOT_FOUND.',
  })
  async retireConsentPurpose(@Arg('key', () => String) key: string, @Ctx() ctx: IdentityContext): Promise<boolean> {
    await retirePurpose(ctx, key);
    return true;
  }
}
