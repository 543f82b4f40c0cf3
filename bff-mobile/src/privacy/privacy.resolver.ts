import type { BffContext } from '@lyceum/kernel/bff';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import {
  CancelMyErasureDocument,
  type ConsentFieldsFragment,
  EraseMyDataDocument,
  ExportMyDataDocument,
  GiveConsentDocument,
  MyConsentsDocument,
  MyDataExportsDocument,
  MyErasureDocument,
  WithdrawConsentDocument,
} from '../__generated__/operations';
import { Consent, DataExport, Erasure, GiveConsentInput } from './privacy.type';

@Resolver()
export class PrivacyResolver {
  @Query(() => [Consent], { description: 'By purpose. Errors: UNAUTHENTICATED.' })
  async myConsents(@Ctx() ctx: BffContext) {
    return (await ctx.ask(MyConsentsDocument, {})).myConsents.map(consentOf);
  }

  @Mutation(() => Consent, {
    description: 'Twice is once. Errors: NOT_FOUND; CONFLICT when it has changed since it was shown; TRY_AGAIN.',
  })
  async giveConsent(@Arg('input', () => GiveConsentInput) input: GiveConsentInput, @Ctx() ctx: BffContext) {
    return consentOf((await ctx.ask(GiveConsentDocument, { input })).giveConsent);
  }

  @Mutation(() => Consent, { description: 'Twice is once. Errors: NOT_FOUND; TRY_AGAIN.' })
  async withdrawConsent(@Arg('purpose', () => String) purpose: string, @Ctx() ctx: BffContext) {
    return consentOf((await ctx.ask(WithdrawConsentDocument, { purpose })).withdrawConsent);
  }

  @Query(() => [DataExport], { description: 'Newest first. Errors: UNAUTHENTICATED.' })
  async myDataExports(@Ctx() ctx: BffContext) {
    return (await ctx.ask(MyDataExportsDocument, {})).myDataExports;
  }

  @Mutation(() => DataExport, {
    description: 'Does not wait; while one is under way, answers that one. Errors: CONFLICT while one is being erased.',
  })
  async exportMyData(@Ctx() ctx: BffContext) {
    return (await ctx.ask(ExportMyDataDocument, {})).exportMyData;
  }

  @Query(() => Erasure, { nullable: true, description: 'One’s last; null when one has never asked.' })
  async myErasure(@Ctx() ctx: BffContext) {
    return (await ctx.ask(MyErasureDocument, {})).myErasure;
  }

  @Mutation(() => Erasure, {
    description: 'When the days of grace are over. Twice is once. Errors: BAD_USER_INPUT for the last administrator.',
  })
  async eraseMyData(@Ctx() ctx: BffContext) {
    return (await ctx.ask(EraseMyDataDocument, {})).eraseMyData;
  }

  @Mutation(() => Erasure, { description: 'Twice is once. Errors: NOT_FOUND; CONFLICT once it has begun.' })
  async cancelMyErasure(@Ctx() ctx: BffContext) {
    return (await ctx.ask(CancelMyErasureDocument, {})).cancelMyErasure;
  }
}

function consentOf({ purpose: { key, ...asked }, ...said }: ConsentFieldsFragment) {
  return { purpose: key, ...asked, ...said };
}
