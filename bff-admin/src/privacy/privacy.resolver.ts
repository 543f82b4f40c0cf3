import { ErasureStatusEnum } from '@lyceum/bff/__generated__/passed-on';
import type { BffContext } from '@lyceum/kernel/bff';
import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type * as graph from '../__generated__/operations';
import {
  CancelErasureDocument,
  ConsentPurposesDocument,
  DataExportsDocument,
  DefineConsentPurposeDocument,
  ErasePersonDataDocument,
  ErasuresDocument,
  ExportPersonDataDocument,
  LegalHoldsDocument,
  LiftLegalHoldDocument,
  PlaceLegalHoldDocument,
  PrivacySettingsDocument,
  RetireConsentPurposeDocument,
  SetPrivacySettingsDocument,
} from '../__generated__/operations';
import { PageArgs, pageFrom } from '../page';
import {
  ConsentPurpose,
  DataExport,
  DefineConsentPurposeInput,
  Erasure,
  ErasuresPage,
  LegalHold,
  LegalHoldsPage,
  PlaceLegalHoldInput,
  PrivacySettings,
  PrivacySettingsInput,
} from './privacy.type';

@Resolver()
export class PrivacyResolver {
  @Query(() => ErasuresPage, { description: 'Newest first.' })
  async erasures(
    @Args(() => PageArgs) paging: PageArgs,
    @Arg('status', () => ErasureStatusEnum, { nullable: true }) status: graph.ErasureStatus | undefined,
    @Ctx() ctx: BffContext,
  ) {
    return pageFrom((await ctx.ask(ErasuresDocument, { ...paging, status })).erasures, named);
  }

  @Mutation(() => Erasure, {
    description: 'When the days of grace are over. Twice is once. Errors: NOT_FOUND; BAD_USER_INPUT; CONFLICT.',
  })
  async erasePersonData(@Arg('personId', () => ID) personId: string, @Ctx() ctx: BffContext) {
    return named((await ctx.ask(ErasePersonDataDocument, { personId })).erasePersonData);
  }

  @Mutation(() => Erasure, { description: 'Twice is once. Errors: NOT_FOUND; CONFLICT once it has begun.' })
  async cancelErasure(@Arg('id', () => ID) erasureId: string, @Ctx() ctx: BffContext) {
    return named((await ctx.ask(CancelErasureDocument, { erasureId })).cancelErasure);
  }

  @Query(() => [DataExport], { description: 'Those that one has asked for, newest first.' })
  async dataExports(@Ctx() ctx: BffContext) {
    return (await ctx.ask(DataExportsDocument, {})).myDataExports.map(named);
  }

  @Mutation(() => DataExport, { description: 'Does not wait. Errors: NOT_FOUND; CONFLICT.' })
  async exportPersonData(@Arg('personId', () => ID) personId: string, @Ctx() ctx: BffContext) {
    return named((await ctx.ask(ExportPersonDataDocument, { personId })).exportPersonData);
  }

  @Query(() => LegalHoldsPage, { description: 'Newest first, lifted ones too.' })
  async legalHolds(@Args(() => PageArgs) paging: PageArgs, @Ctx() ctx: BffContext) {
    return pageFrom((await ctx.ask(LegalHoldsDocument, { ...paging })).legalHolds, named);
  }

  @Mutation(() => LegalHold, { description: 'Twice is once. Errors: NOT_FOUND; CONFLICT.' })
  async placeLegalHold(@Arg('input', () => PlaceLegalHoldInput) input: PlaceLegalHoldInput, @Ctx() ctx: BffContext) {
    return named((await ctx.ask(PlaceLegalHoldDocument, { input })).placeLegalHold);
  }

  @Mutation(() => LegalHold, { description: 'Twice is once. Errors: NOT_FOUND.' })
  async liftLegalHold(@Arg('id', () => ID) holdId: string, @Ctx() ctx: BffContext) {
    return named((await ctx.ask(LiftLegalHoldDocument, { holdId })).liftLegalHold);
  }

  @Query(() => PrivacySettings)
  async privacySettings(@Ctx() ctx: BffContext) {
    return (await ctx.ask(PrivacySettingsDocument, {})).privacySettings;
  }

  @Mutation(() => PrivacySettings)
  async setPrivacySettings(
    @Arg('input', () => PrivacySettingsInput) input: PrivacySettingsInput,
    @Ctx() ctx: BffContext,
  ) {
    return (await ctx.ask(SetPrivacySettingsDocument, { input })).setPrivacySettings;
  }

  @Query(() => [ConsentPurpose], { description: 'By key.' })
  async consentPurposes(@Ctx() ctx: BffContext) {
    return (await ctx.ask(ConsentPurposesDocument, {})).consentPurposes;
  }

  @Mutation(() => ConsentPurpose, { description: 'A new version when it differs. Errors: BAD_USER_INPUT; TRY_AGAIN.' })
  async defineConsentPurpose(
    @Arg('input', () => DefineConsentPurposeInput) input: DefineConsentPurposeInput,
    @Ctx() ctx: BffContext,
  ) {
    return (await ctx.ask(DefineConsentPurposeDocument, { input })).defineConsentPurpose;
  }

  @Mutation(() => Boolean, { description: 'Twice is once. Errors: NOT_FOUND.' })
  async retireConsentPurpose(@Arg('key', () => String) key: string, @Ctx() ctx: BffContext) {
    return (await ctx.ask(RetireConsentPurposeDocument, { key })).retireConsentPurpose;
  }
}

function named<T extends { person?: { id: string; displayName: string } | null }>({ person, ...rest }: T) {
  return { ...rest, personId: person?.id ?? '', name: person?.displayName ?? '' };
}
