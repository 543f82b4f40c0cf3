/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type ImportCohortInput = {
  courseId: string | number;
  /** Kept only for a new cohort: what people set by hand stays. */
  dueAt?: string | null | undefined;
  /** The roster says that it is gone: the cohort is closed, nothing is deleted. */
  removed?: boolean;
  sourcedId: string | number;
  title: string;
};

export type ImportCourseInput = {
  code?: string | null | undefined;
  /** The roster says that it is gone: the course is archived, nothing is deleted. */
  removed?: boolean;
  sourcedId: string | number;
  title: string;
};

/** A person in a class, as a roster has it. */
export type ImportSeatInput = {
  /** The sourcedId of the cohort. */
  cohortSourcedId: string | number;
  personId: string | number;
  /** The enrolment is gone, wherever it was. One is out of a cohort with the last enrolment there; a seat that is left with no cohort is withdrawn. */
  removed?: boolean;
  role: SeatRole;
  /** Of the enrolment. One that is known elsewhere leaves there first. */
  sourcedId: string | number;
};

export type SeatRole =
  | 'INSTRUCTOR'
  | 'LEARNER';

export type CohortsBySourcedIdQueryVariables = Exact<{
  sourcedIds: Array<string | number> | string | number;
}>;


export type CohortsBySourcedIdQuery = { cohortsBySourcedId: Array<{ sourcedId: string }> };

export type CoursesBySourcedIdQueryVariables = Exact<{
  sourcedIds: Array<string | number> | string | number;
}>;


export type CoursesBySourcedIdQuery = { coursesBySourcedId: Array<{ id: string, sourcedId: string }> };

export type ImportCohortsMutationVariables = Exact<{
  cohorts: Array<ImportCohortInput> | ImportCohortInput;
}>;


export type ImportCohortsMutation = { importCohorts: { created: number, updated: number, rejected: Array<{ index: number, reason: string, because: Record<string, unknown>, retry: boolean }> } };

export type ImportCoursesMutationVariables = Exact<{
  courses: Array<ImportCourseInput> | ImportCourseInput;
}>;


export type ImportCoursesMutation = { importCourses: { created: number, updated: number } };

export type ImportSeatsMutationVariables = Exact<{
  seats: Array<ImportSeatInput> | ImportSeatInput;
}>;


export type ImportSeatsMutation = { importSeats: { created: number, updated: number, rejected: Array<{ index: number, reason: string, because: Record<string, unknown> }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const CohortsBySourcedIdDocument = new TypedDocumentString(`
    query CohortsBySourcedId($sourcedIds: [ID!]!) {
  cohortsBySourcedId(sourcedIds: $sourcedIds) {
    sourcedId
  }
}
    `, {"hash":"fbbf43e075b35206dafae0095346c00f7299ac4378e129ccd3f1f1e1083a57bd"}) as unknown as TypedDocumentString<CohortsBySourcedIdQuery, CohortsBySourcedIdQueryVariables>;
export const CoursesBySourcedIdDocument = new TypedDocumentString(`
    query CoursesBySourcedId($sourcedIds: [ID!]!) {
  coursesBySourcedId(sourcedIds: $sourcedIds) {
    id
    sourcedId
  }
}
    `, {"hash":"24f6631ac1f2bca31301675c5a0e34a8ae9c34c6ce3e8e7baf19daf364ea76f6"}) as unknown as TypedDocumentString<CoursesBySourcedIdQuery, CoursesBySourcedIdQueryVariables>;
export const ImportCohortsDocument = new TypedDocumentString(`
    mutation ImportCohorts($cohorts: [ImportCohortInput!]!) {
  importCohorts(input: {cohorts: $cohorts}) {
    created
    updated
    rejected {
      index
      reason
      because
      retry
    }
  }
}
    `, {"hash":"e44dc3c07bbabf35775f41b59ee8fddfb332a9087442a688455d9090ddff65ed"}) as unknown as TypedDocumentString<ImportCohortsMutation, ImportCohortsMutationVariables>;
export const ImportCoursesDocument = new TypedDocumentString(`
    mutation ImportCourses($courses: [ImportCourseInput!]!) {
  importCourses(input: {courses: $courses}) {
    created
    updated
  }
}
    `, {"hash":"6efdf6dbd6b2b2e6ffc4069965480bba475710be27df5ccbf41dbc6a1642428e"}) as unknown as TypedDocumentString<ImportCoursesMutation, ImportCoursesMutationVariables>;
export const ImportSeatsDocument = new TypedDocumentString(`
    mutation ImportSeats($seats: [ImportSeatInput!]!) {
  importSeats(input: {seats: $seats}) {
    created
    updated
    rejected {
      index
      reason
      because
    }
  }
}
    `, {"hash":"0771c0f45455bc762bced93b1c76e630ede2159e1fcf62f32ba3595a210735c1"}) as unknown as TypedDocumentString<ImportSeatsMutation, ImportSeatsMutationVariables>;