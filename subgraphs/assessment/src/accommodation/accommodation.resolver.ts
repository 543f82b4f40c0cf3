import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { AssessmentContext } from '../context';
import { Course } from '../course/course.type';
import type { ExamRow } from '../exam/exam.model';
import { Exam } from '../exam/exam.type';
import { Person } from '../person/person.type';
import type { AccommodationRow } from './accommodation.model';
import { grantAccommodation, listAccommodations, revokeAccommodation } from './accommodation.service';
import {
  Accommodation,
  AccommodationConnection,
  AccommodationsArgs,
  GrantAccommodationInput,
} from './accommodation.type';

@Resolver(() => Accommodation)
export class AccommodationResolver {
  @Query(() => AccommodationConnection, { description: 'Oldest first. Errors: FORBIDDEN.' })
  accommodations(@Args(() => AccommodationsArgs) args: AccommodationsArgs, @Ctx() ctx: AssessmentContext) {
    return listAccommodations(ctx, args);
  }

  @Mutation(() => Accommodation, {
    description:
      'In place of what was granted before; a running attempt has its new deadline at once. Errors: FORBIDDEN, NOT_FOUND, BAD_USER_INPUT.',
  })
  grantAccommodation(
    @Arg('input', () => GrantAccommodationInput) input: GrantAccommodationInput,
    @Ctx() ctx: AssessmentContext,
  ): Promise<AccommodationRow> {
    return grantAccommodation(ctx, input);
  }

  @Mutation(() => Boolean, { description: 'A running attempt follows at once. Errors: NOT_FOUND.' })
  revokeAccommodation(@Arg('id', () => ID) id: string, @Ctx() ctx: AssessmentContext): Promise<boolean> {
    return revokeAccommodation(ctx, id);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Null when the person is no longer there.' })
  learner(@Root() row: AccommodationRow): Person {
    return { _id: row.learnerId };
  }

  @FieldResolver(() => Course)
  course(@Root() { courseId }: AccommodationRow): Course {
    return { _id: courseId };
  }

  @FieldResolver(() => Exam, { nullable: true, description: 'Null: in all exams of the course.' })
  exam(@Root() { examId }: AccommodationRow, @Ctx() { loaders }: AssessmentContext): Promise<ExamRow | null> | null {
    return examId === null ? null : loaders.exams.load(examId);
  }
}
