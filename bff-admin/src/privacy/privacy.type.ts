import { DataExportStatusEnum, ErasureStatusEnum } from '@lyceum/bff/__generated__/passed-on';
import { KeptData } from '@lyceum/bff/privacy/kept-data.type';
import { ArrayMaxSize, MaxLength } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type * as graph from '../__generated__/operations';
import { pageOf } from '../page';

@ObjectType({ description: 'That a person is forgotten.' })
export class Erasure {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  personId!: string;

  @Field({ description: '“Erased person” once it is done.' })
  name!: string;

  @Field(() => ErasureStatusEnum)
  status!: graph.ErasureStatus;

  @Field(() => Date)
  requestedAt!: string;

  @Field(() => Date)
  dueAt!: string;

  @Field(() => Date, { nullable: true })
  finishedAt!: string | null;

  @Field(() => [String], { description: 'The subgraphs that have not answered yet.' })
  waitingFor!: string[];

  @Field(() => [KeptData])
  kept!: KeptData[];
}

export const ErasuresPage = pageOf(Erasure, 'ErasuresPage');

@ObjectType({ description: 'All that the platform holds of a person, as a zip.' })
export class DataExport {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  personId!: string;

  @Field()
  name!: string;

  @Field(() => DataExportStatusEnum)
  status!: graph.DataExportStatus;

  @Field(() => Date)
  requestedAt!: string;

  @Field(() => Date, { nullable: true })
  expiresAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Works for five minutes.' })
  url!: string | null;
}

@ObjectType({ description: 'While it stands, nothing of the person is erased.' })
export class LegalHold {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  personId!: string;

  @Field()
  name!: string;

  @Field()
  reason!: string;

  @Field(() => Date)
  placedAt!: string;

  @Field(() => Date, { nullable: true })
  liftedAt!: string | null;
}

export const LegalHoldsPage = pageOf(LegalHold, 'LegalHoldsPage');

@InputType()
export class PlaceLegalHoldInput {
  @Field(() => ID)
  @MaxLength(100)
  personId!: string;

  @Field()
  @MaxLength(500)
  reason!: string;
}

@ObjectType()
export class PrivacySettings {
  @Field(() => Int)
  erasureGraceDays!: number;
}

@InputType()
export class PrivacySettingsInput {
  @Field(() => Int, { description: '0 to 30.' })
  erasureGraceDays!: number;
}

@ObjectType()
export class PurposeText {
  @Field()
  language!: string;

  @Field()
  title!: string;

  @Field()
  text!: string;
}

@ObjectType({ description: 'What people are asked to agree to.' })
export class ConsentPurpose {
  @Field()
  key!: string;

  @Field(() => Int)
  version!: number;

  @Field()
  required!: boolean;

  @Field(() => [PurposeText])
  texts!: PurposeText[];
}

@InputType()
export class PurposeTextInput {
  @Field()
  @MaxLength(35)
  language!: string;

  @Field()
  @MaxLength(200)
  title!: string;

  @Field()
  @MaxLength(20_000)
  text!: string;
}

@InputType()
export class DefineConsentPurposeInput {
  @Field()
  @MaxLength(60)
  key!: string;

  @Field(() => [PurposeTextInput])
  @ArrayMaxSize(30)
  texts!: PurposeTextInput[];

  @Field({ defaultValue: false })
  required!: boolean;
}
