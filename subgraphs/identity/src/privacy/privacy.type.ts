import { connectionOf } from '@lyceum/kernel/pagination';
import { Length, Max, Min } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { DataExportStatus } from './data-export.model';
import type { ErasureStatus } from './erasure.model';

export const DataExportStatusEnum = {
  GATHERING: 'GATHERING',
  PACKING: 'PACKING',
  READY: 'READY',
  EXPIRED: 'EXPIRED',
  FAILED: 'FAILED',
} as const satisfies { [S in DataExportStatus]: S };
registerEnumType(DataExportStatusEnum, {
  name: 'DataExportStatus',
  description:
    'EXPIRED a week after it was READY: ask for another one. FAILED when a service has not answered for a day.',
});

@ObjectType({ description: 'All that the platform holds of a person, as one archive.' })
export class DataExport {
  @Field(() => ID, { name: 'id' })
  _id!: string;

  @Field(() => DataExportStatusEnum)
  status!: DataExportStatus;

  @Field()
  requestedAt!: Date;

  @Field(() => Date, { nullable: true })
  readyAt!: Date | null;

  @Field(() => Date, { nullable: true, description: 'When the archive is removed.' })
  expiresAt!: Date | null;

  @Field(() => Int, { nullable: true })
  bytes!: number | null;
}

export const ErasureStatusEnum = {
  SCHEDULED: 'SCHEDULED',
  ON_HOLD: 'ON_HOLD',
  RUNNING: 'RUNNING',
  DONE: 'DONE',
  CANCELLED: 'CANCELLED',
} as const satisfies { [S in ErasureStatus]: S };
registerEnumType(ErasureStatusEnum, {
  name: 'ErasureStatus',
  description: 'SCHEDULED until the days of grace are over; ON_HOLD while a legal hold forbids it.',
});

export const KeptReasonEnum = {
  GRADES: 'GRADES',
  RECORDS: 'RECORDS',
  AUDIT: 'AUDIT',
  CONSENT: 'CONSENT',
  LEGAL_HOLD: 'LEGAL_HOLD',
} as const;
registerEnumType(KeptReasonEnum, {
  name: 'KeptReason',
  description:
    'GRADES: what the person achieved. RECORDS: what others did or decided. AUDIT: the audit trail. CONSENT: proof of what was agreed to. All of it under an id that leads to nobody. LEGAL_HOLD: nothing was erased.',
});

@ObjectType({ description: 'What an erasure has left, and why.' })
export class KeptData {
  @Field({ description: 'The subgraph that keeps it.' })
  service!: string;

  @Field({ description: 'The collection, as in an export.' })
  what!: string;

  @Field(() => Int, { nullable: true })
  rows!: number | null;

  @Field(() => KeptReasonEnum)
  why!: keyof typeof KeptReasonEnum;
}

@ObjectType({ description: 'That a person is forgotten: asked for, under way or done.' })
export class Erasure {
  @Field(() => ID, { name: 'id' })
  _id!: string;

  @Field(() => ErasureStatusEnum)
  status!: ErasureStatus;

  @Field()
  requestedAt!: Date;

  @Field({ description: 'When it begins; until then it can be cancelled.' })
  dueAt!: Date;

  @Field(() => Date, { nullable: true })
  startedAt!: Date | null;

  @Field(() => Date, { nullable: true })
  finishedAt!: Date | null;
}

export const ErasureConnection = connectionOf(Erasure, 'Erasure');

@ObjectType({ description: 'While it stands, nothing of the person is erased.' })
export class LegalHold {
  @Field(() => ID, { name: 'id' })
  _id!: string;

  @Field({ description: 'Empty once the person has been erased.' })
  reason!: string;

  @Field()
  placedAt!: Date;

  @Field(() => Date, { nullable: true, description: 'Null while it stands.' })
  liftedAt!: Date | null;
}

export const LegalHoldConnection = connectionOf(LegalHold, 'LegalHold');

@InputType()
export class PlaceLegalHoldInput {
  @Field(() => ID)
  @Length(1, 100)
  personId!: string;

  @Field({ description: 'Such as the number of a case.' })
  @Length(1, 500)
  reason!: string;
}

@ObjectType({ description: 'What a tenant decides about the data of its people.' })
export class PrivacySettings {
  @Field(() => Int, { description: 'How long one can take back that one wants to be erased.' })
  erasureGraceDays!: number;
}

@InputType()
export class PrivacySettingsInput {
  @Field(() => Int, { description: '0 to 30: the GDPR gives a month to answer. 0 erases at once.' })
  @Min(0)
  @Max(30)
  erasureGraceDays!: number;
}
