import { connectionOf } from '@lyceum/kernel/pagination';
import { Field, Int, ObjectType } from 'type-graphql';
import { Exam } from '../exam/exam.type';
import { Person } from '../person/person.type';
import { Result } from './result.type';

@ObjectType({ description: 'Of one learner and one exam, the attempt that counts.' })
export class GradebookEntry {
  @Field(() => Person, { nullable: true, description: 'Null when the person is no longer there.' })
  learner!: Person | null;

  @Field(() => Exam)
  exam!: Exam;

  @Field(() => Result, { description: 'By the exam’s rule: best, last or first.' })
  result!: Result;

  @Field(() => Int, { description: 'That were handed in.' })
  attempts!: number;
}

@ObjectType()
export class GradebookEntryConnection extends connectionOf(GradebookEntry, 'GradebookEntry') {}
