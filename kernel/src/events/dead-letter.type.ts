import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../pagination';
import type { DeadLetterRow } from './collections';

// Every subgraph that consumes events has these types.
@Directive('@shareable')
@ObjectType({ description: 'An event that failed in a consumer as often as it is tried, and was put aside.' })
export class DeadLetter {
  @Field(() => ID)
  id!: string;

  @Field({ description: 'The subgraph that it failed in.' })
  service!: string;

  @Field({ description: 'The consumer group that it failed in; it has had its effect in others.' })
  group!: string;

  @Field()
  eventType!: string;

  @Field({ description: 'What it is about, by id: `course:ID`.' })
  subject!: string;

  @Field({ description: 'When it happened.' })
  recordedAt!: Date;

  @Field()
  failedAt!: Date;

  @Field(() => Int)
  tries!: number;

  @Field({ description: 'Why it failed the last time. It may quote what the event says.' })
  error!: string;

  @Field(() => String, { nullable: true, description: 'Of the request that caused it.' })
  requestId!: string | null;
}

export const DeadLetterConnection = connectionOf(DeadLetter, 'DeadLetter', true);

@Directive('@shareable')
@ObjectType()
export class ReplayedDeadLetters {
  @Field(() => Int, { description: 'On their way back to their consumer.' })
  replayed!: number;

  @Field(() => Int, { description: 'Of the same consumer group, and put aside still.' })
  left!: number;
}

// A stack of validation errors is no help on a screen.
const MAX_ERROR = 500;

/** Without the payload, which may be personal. */
export function deadLetterOf({ _id, group, envelope, at, tries, error }: DeadLetterRow, service: string): DeadLetter {
  return {
    id: _id,
    service,
    group,
    eventType: envelope.type,
    subject: envelope.subject,
    recordedAt: new Date(envelope.time),
    failedAt: at,
    tries,
    error: error.message.slice(0, MAX_ERROR),
    requestId: envelope.requestid ?? null,
  };
}
