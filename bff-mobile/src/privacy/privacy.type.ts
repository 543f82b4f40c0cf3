import { DataExportStatusEnum, ErasureStatusEnum } from '@lyceum/bff/__generated__/passed-on';
import { KeptData } from '@lyceum/bff/privacy/kept-data.type';
import { MaxLength, Min } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type * as graph from '../__generated__/operations';

@ObjectType()
export class ConsentText {
  @Field({ description: 'BCP 47, such as `de`.' })
  language!: string;

  @Field()
  title!: string;

  @Field()
  text!: string;
}

@ObjectType()
export class ConsentDecision {
  @Field()
  given!: boolean;

  @Field(() => Int)
  version!: number;

  @Field(() => Date)
  at!: string;
}

@ObjectType({ description: 'Something that the school asks one to agree to, and what one says to it.' })
export class Consent {
  @Field({ description: 'Names the purpose in `giveConsent` and `withdrawConsent`.' })
  purpose!: string;

  @Field(() => Int)
  version!: number;

  @Field({ description: 'Whether the app cannot be used without.' })
  required!: boolean;

  @Field(() => [ConsentText])
  texts!: ConsentText[];

  @Field()
  given!: boolean;

  @Field({ description: 'Whether to ask: one has not answered, or agreed to an older version.' })
  toAsk!: boolean;

  @Field(() => [ConsentDecision], { description: 'Oldest first.' })
  history!: ConsentDecision[];
}

@InputType()
export class GiveConsentInput {
  @Field()
  @MaxLength(60)
  purpose!: string;

  @Field(() => Int, { description: 'The version that was shown.' })
  @Min(1)
  version!: number;
}

@ObjectType({ description: 'All that the school holds of one, as a zip.' })
export class DataExport {
  @Field(() => ID)
  id!: string;

  @Field(() => DataExportStatusEnum)
  status!: graph.DataExportStatus;

  @Field(() => Date)
  requestedAt!: string;

  @Field(() => Date, { nullable: true })
  readyAt!: string | null;

  @Field(() => Date, { nullable: true, description: 'When the archive is removed.' })
  expiresAt!: string | null;

  @Field(() => Int, { nullable: true })
  bytes!: number | null;

  @Field(() => String, { nullable: true, description: 'Works for five minutes; ask again for another.' })
  url!: string | null;
}

@ObjectType({ description: 'That one is forgotten.' })
export class Erasure {
  @Field(() => ID)
  id!: string;

  @Field(() => ErasureStatusEnum)
  status!: graph.ErasureStatus;

  @Field(() => Date)
  requestedAt!: string;

  @Field(() => Date, { description: 'Until then it can be cancelled.' })
  dueAt!: string;

  @Field(() => Date, { nullable: true })
  finishedAt!: string | null;

  @Field(() => [KeptData])
  kept!: KeptData[];
}
