import { PageArgs } from '@lyceum/kernel/pagination';
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { EnrollmentContext } from '../context';
import { Course } from '../course/course.type';
import { Person } from '../person/person.type';
import type { CohortRow } from './cohort.model';
import { createCohort, getVisible, listBySourcedIds, listCohorts, setDueDate } from './cohort.service';
import {
  Cohort,
  CohortConnection,
  CohortsBySourcedIdArgs,
  CreateCohortInput,
  ImportCohortsInput,
  ImportResult,
} from './cohort.type';
import { importCohorts } from './import.service';

@Resolver(() => Cohort)
export class CohortResolver {
  @Query(() => Cohort, { description: 'Errors: NOT_FOUND.' })
  cohort(@Arg('id', () => ID) id: string, @Ctx() ctx: EnrollmentContext): Promise<CohortRow> {
    return getVisible(ctx, id);
  }

  @Query(() => CohortConnection, {
    description: 'By title: of one course, or of all whose cohorts one may see. Errors: FORBIDDEN.',
  })
  cohorts(
    @Args(() => PageArgs) paging: PageArgs,
    @Arg('courseId', () => ID, { nullable: true }) courseId: string | undefined,
    @Arg('search', () => String, { nullable: true, description: 'Beginnings of words of the title.' }) search:
      | string
      | undefined,
    @Ctx() ctx: EnrollmentContext,
  ) {
    return listCohorts(ctx, { courseId, search }, paging);
  }

  @Query(() => [Cohort], {
    description: 'Up to 1,000 at once, whatever their status and in no order; unknown ids are left out.',
  })
  cohortsBySourcedId(
    @Args(() => CohortsBySourcedIdArgs) { sourcedIds }: CohortsBySourcedIdArgs,
    @Ctx() ctx: EnrollmentContext,
  ): Promise<CohortRow[]> {
    return listBySourcedIds(ctx, sourcedIds);
  }

  @Mutation(() => Cohort, { description: 'Errors: FORBIDDEN; NOT_FOUND when there is no such course.' })
  createCohort(
    @Arg('input', () => CreateCohortInput) input: CreateCohortInput,
    @Ctx() ctx: EnrollmentContext,
  ): Promise<CohortRow> {
    return createCohort(ctx, input);
  }

  @Mutation(() => Cohort, {
    description: 'For the cohort and all of its seats; null takes the date away. Errors: NOT_FOUND.',
  })
  setDueDate(
    @Arg('cohortId', () => ID) cohortId: string,
    @Arg('dueAt', () => Date, { nullable: true }) dueAt: Date | undefined,
    @Ctx() ctx: EnrollmentContext,
  ): Promise<CohortRow> {
    return setDueDate(ctx, cohortId, dueAt ?? null);
  }

  @Mutation(() => ImportResult, {
    description:
      'Up to 1,000 at once, by sourcedId; the same input again changes nothing. Errors: BAD_USER_INPUT, TRY_AGAIN.',
  })
  importCohorts(
    @Arg('input', () => ImportCohortsInput) input: ImportCohortsInput,
    @Ctx() ctx: EnrollmentContext,
  ): Promise<ImportResult> {
    return importCohorts(ctx, input.cohorts);
  }

  // A key and nothing more: the router asks the catalog for the fields the client selected.
  @FieldResolver(() => Course)
  course(@Root() row: CohortRow): Course {
    return { _id: row.courseId };
  }

  @FieldResolver(() => [Person])
  instructors(@Root() row: CohortRow): Person[] {
    return row.instructorIds.map((id) => ({ _id: id }));
  }
}
