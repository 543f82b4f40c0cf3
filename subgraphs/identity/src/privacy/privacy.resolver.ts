import { PageArgs } from '@lyceum/kernel/pagination';
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { IdentityContext } from '../context';
import { Person } from '../person/person.type';
import type { DataExportRow } from './data-export.model';
import { exportMine, exportPerson, linkTo, listExports } from './data-export.service';
import type { ErasureRow, ErasureStatus, LegalHoldRow, PrivacySettingsRow } from './erasure.model';
import {
  cancel,
  cancelMine,
  eraseMe,
  erasePerson,
  findMine,
  keptOf,
  listErasures,
  waitingFor,
} from './erasure.service';
import { liftHold, listHolds, placeHold } from './legal-hold.service';
import {
  DataExport,
  Erasure,
  ErasureConnection,
  ErasureStatusEnum,
  KeptData,
  LegalHold,
  LegalHoldConnection,
  PlaceLegalHoldInput,
  PrivacySettings,
  PrivacySettingsInput,
} from './privacy.type';
import { setErasureGrace, settingsOf } from './settings.service';

@Resolver(() => DataExport)
export class DataExportResolver {
  @Query(() => [DataExport], {
    description: 'One’s own, and those that one has asked for of others; newest first, 100 at most.',
  })
  myDataExports(@Ctx() ctx: IdentityContext): Promise<DataExportRow[]> {
    return listExports(ctx);
  }

  @Mutation(() => DataExport, {
    description:
      'Gathers all that the platform holds of oneself and does not wait; while one is under way, answers that one. Errors: CONFLICT while one is being erased.',
  })
  exportMyData(@Ctx() ctx: IdentityContext): Promise<DataExportRow> {
    return exportMine(ctx);
  }

  @Mutation(() => DataExport, {
    description: 'The same of somebody else, for those who have no account to ask with. Errors: NOT_FOUND; CONFLICT.',
  })
  exportPersonData(@Arg('personId', () => ID) personId: string, @Ctx() ctx: IdentityContext): Promise<DataExportRow> {
    return exportPerson(ctx, personId);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'A link to the archive that works for five minutes. Null unless READY, and for anybody else.',
  })
  url(@Root() row: DataExportRow, @Ctx() ctx: IdentityContext): Promise<string | null> {
    return linkTo(ctx, row);
  }

  @FieldResolver(() => Person, { nullable: true })
  person(@Root() row: DataExportRow, @Ctx() ctx: IdentityContext) {
    return ctx.loaders.people.load(row.personId);
  }
}

@Resolver(() => Erasure)
export class ErasureResolver {
  @Query(() => Erasure, { nullable: true, description: 'One’s last; null when one has never asked.' })
  myErasure(@Ctx() ctx: IdentityContext): Promise<ErasureRow | null> {
    return findMine(ctx);
  }

  @Query(() => ErasureConnection, { description: 'Newest first.' })
  erasures(
    @Args(() => PageArgs) paging: PageArgs,
    @Arg('status', () => ErasureStatusEnum, { nullable: true }) status: ErasureStatus | undefined,
    @Ctx() ctx: IdentityContext,
  ) {
    return listErasures(ctx, { ...paging, status });
  }

  @Mutation(() => Erasure, {
    description:
      'Has oneself forgotten when the days of grace are over. Twice is once. Errors: BAD_USER_INPUT for the last administrator.',
  })
  eraseMyData(@Ctx() ctx: IdentityContext): Promise<ErasureRow> {
    return eraseMe(ctx);
  }

  @Mutation(() => Erasure, {
    description: 'Twice is once. Errors: NOT_FOUND when one has not asked to be erased; CONFLICT once it has begun.',
  })
  cancelMyErasure(@Ctx() ctx: IdentityContext): Promise<ErasureRow> {
    return cancelMine(ctx);
  }

  @Mutation(() => Erasure, {
    description:
      'Has somebody forgotten when the days of grace are over. Twice is once. Errors: NOT_FOUND; BAD_USER_INPUT for the last administrator; CONFLICT when they have been erased.',
  })
  erasePersonData(@Arg('personId', () => ID) personId: string, @Ctx() ctx: IdentityContext): Promise<ErasureRow> {
    return erasePerson(ctx, personId);
  }

  @Mutation(() => Erasure, { description: 'Twice is once. Errors: NOT_FOUND; CONFLICT once it has begun.' })
  cancelErasure(@Arg('erasureId', () => ID) erasureId: string, @Ctx() ctx: IdentityContext): Promise<ErasureRow> {
    return cancel(ctx, erasureId);
  }

  @FieldResolver(() => [KeptData], { description: 'What stayed and why: complete once it is DONE.' })
  kept(@Root() row: ErasureRow, @Ctx() ctx: IdentityContext): Promise<KeptData[]> {
    return keptOf(ctx, row);
  }

  @FieldResolver(() => [String], { description: 'The subgraphs that have not answered yet.' })
  waitingFor(@Root() row: ErasureRow): string[] {
    return waitingFor(row);
  }

  @FieldResolver(() => Person, { nullable: true })
  person(@Root() row: ErasureRow, @Ctx() ctx: IdentityContext) {
    return ctx.loaders.people.load(row.personId);
  }
}

@Resolver(() => LegalHold)
export class LegalHoldResolver {
  @Query(() => LegalHoldConnection, { description: 'Newest first, lifted ones too.' })
  legalHolds(@Args(() => PageArgs) paging: PageArgs, @Ctx() ctx: IdentityContext) {
    return listHolds(ctx, paging);
  }

  @Mutation(() => LegalHold, {
    description: 'Twice is once. Errors: NOT_FOUND; CONFLICT when the person is being erased, or has been.',
  })
  placeLegalHold(
    @Arg('input', () => PlaceLegalHoldInput) input: PlaceLegalHoldInput,
    @Ctx() ctx: IdentityContext,
  ): Promise<LegalHoldRow> {
    return placeHold(ctx, input);
  }

  @Mutation(() => LegalHold, {
    description: 'An erasure that waited for it begins within a minute. Twice is once. Errors: NOT_FOUND.',
  })
  liftLegalHold(@Arg('holdId', () => ID) holdId: string, @Ctx() ctx: IdentityContext): Promise<LegalHoldRow> {
    return liftHold(ctx, holdId);
  }

  @FieldResolver(() => Person, { nullable: true })
  person(@Root() row: LegalHoldRow, @Ctx() ctx: IdentityContext) {
    return ctx.loaders.people.load(row.personId);
  }
}

@Resolver(() => PrivacySettings)
export class PrivacySettingsResolver {
  @Query(() => PrivacySettings)
  privacySettings(@Ctx() ctx: IdentityContext): Promise<PrivacySettingsRow> {
    return settingsOf(ctx);
  }

  @Mutation(() => PrivacySettings, { description: 'Holds for erasures that are asked for from now on.' })
  setPrivacySettings(
    @Arg('input', () => PrivacySettingsInput) { erasureGraceDays }: PrivacySettingsInput,
    @Ctx() ctx: IdentityContext,
  ): Promise<PrivacySettingsRow> {
    return setErasureGrace(ctx, erasureGraceDays);
  }
}
