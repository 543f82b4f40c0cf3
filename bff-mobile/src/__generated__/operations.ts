/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AcceptInvitationInput = {
  /** 10 to 200 characters. */
  password: string;
  /** From the link in the mail. */
  token: string;
};

/** Learners meet published courses only. */
export type CourseStatus =
  | 'ARCHIVED'
  | 'DRAFT'
  | 'PUBLISHED';

export type LessonKind =
  | 'FILE'
  | 'QUIZ'
  | 'TEXT'
  | 'VIDEO';

export type SeatStatus =
  | 'ACTIVE'
  | 'COMPLETED'
  | 'WITHDRAWN';

export type SignInInput = {
  email: string;
  password: string;
  /** The slug of the school. */
  tenant: string;
};

export type CoursePageQueryVariables = Exact<{
  id: string | number;
}>;


export type CoursePageQuery = { course: { id: string, title: string, summary: string, lessonCount: number, mySeat: { id: string, status: SeatStatus, dueAt: string | null, progress: { completed: number, total: number, percent: number }, nextLesson: { id: string } | null } | null, modules: Array<{ id: string, title: string, lessons: Array<{ id: string, title: string, kind: LessonKind, minutes: number | null, completedAt: string | null }> }> } };

export type LessonPageQueryVariables = Exact<{
  id: string | number;
}>;


export type LessonPageQuery = { lesson: { id: string, title: string, kind: LessonKind, text: string | null, reference: string | null, minutes: number | null, completedAt: string | null, course: { id: string, title: string } } };

export type CatalogQueryVariables = Exact<{
  search?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type CatalogQuery = { courses: { edges: Array<{ node: { id: string, title: string, summary: string, lessonCount: number, mySeat: { id: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type EnrollMutationVariables = Exact<{
  courseId: string | number;
}>;


export type EnrollMutation = { enroll: { id: string } };

export type CompleteLessonMutationVariables = Exact<{
  courseId: string | number;
  lessonId: string | number;
}>;


export type CompleteLessonMutation = { completeLesson: { status: SeatStatus, progress: { completed: number, total: number, percent: number }, nextLesson: { id: string, title: string, kind: LessonKind, minutes: number | null } | null } };

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { me: { id: string, givenName: string, displayName: string, email: string | null, tenant: { name: string } }, myLearning: { active: number, completed: number, lessonsCompleted: number }, mySeats: { edges: Array<{ node: { id: string, dueAt: string | null, progress: { completed: number, total: number, percent: number }, nextLesson: { id: string, title: string, kind: LessonKind, minutes: number | null } | null, course: { id: string, title: string, summary: string, status: CourseStatus, category: { id: string } | null } } }> }, courses: { edges: Array<{ node: { id: string, title: string, summary: string, lessonCount: number, category: { id: string, name: string } | null, mySeat: { id: string } | null } }> } };

export type TokensFragment = { accessToken: string, refreshToken: string, expiresIn: number, person: { id: string, displayName: string } };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn: { accessToken: string, refreshToken: string, expiresIn: number, person: { id: string, displayName: string } } };

export type RefreshMutationVariables = Exact<{
  refreshToken: string;
}>;


export type RefreshMutation = { refresh: { accessToken: string, refreshToken: string, expiresIn: number, person: { id: string, displayName: string } } };

export type SignOutMutationVariables = Exact<{
  refreshToken: string;
}>;


export type SignOutMutation = { signOut: boolean };

export type AcceptInvitationMutationVariables = Exact<{
  input: AcceptInvitationInput;
}>;


export type AcceptInvitationMutation = { acceptInvitation: { accessToken: string, refreshToken: string, expiresIn: number, person: { id: string, displayName: string } } };

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
export const TokensFragmentDoc = new TypedDocumentString(`
    fragment Tokens on Session {
  accessToken
  refreshToken
  expiresIn
  person {
    id
    displayName
  }
}
    `, {"fragmentName":"Tokens"}) as unknown as TypedDocumentString<TokensFragment, unknown>;
export const CoursePageDocument = new TypedDocumentString(`
    query CoursePage($id: ID!) {
  course(id: $id) {
    id
    title
    summary
    lessonCount
    mySeat {
      id
      status
      dueAt
      progress {
        completed
        total
        percent
      }
      nextLesson {
        id
      }
    }
    modules {
      id
      title
      lessons {
        id
        title
        kind
        minutes
        completedAt
      }
    }
  }
}
    `, {"hash":"a7a3b75eb75eb5a4ccb4698bff289445303eea6d602ccf154b262517b163ed30"}) as unknown as TypedDocumentString<CoursePageQuery, CoursePageQueryVariables>;
export const LessonPageDocument = new TypedDocumentString(`
    query LessonPage($id: ID!) {
  lesson(id: $id) {
    id
    title
    kind
    text
    reference
    minutes
    completedAt
    course {
      id
      title
    }
  }
}
    `, {"hash":"6ce5eece19f3b4dc4c675f27d7e1aa3bbdc8a1a6d4d8a3a108675b33e167f15d"}) as unknown as TypedDocumentString<LessonPageQuery, LessonPageQueryVariables>;
export const CatalogDocument = new TypedDocumentString(`
    query Catalog($search: String, $after: String) {
  courses(first: 20, after: $after, filter: {search: $search, status: PUBLISHED}) {
    edges {
      node {
        id
        title
        summary
        lessonCount
        mySeat {
          id
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"e7b8b61516cb4a48108280a8ef07cffbb6b3f02a74ce8fe82fb2182a6c8b9b66"}) as unknown as TypedDocumentString<CatalogQuery, CatalogQueryVariables>;
export const EnrollDocument = new TypedDocumentString(`
    mutation Enroll($courseId: ID!) {
  enroll(courseId: $courseId) {
    id
  }
}
    `, {"hash":"58c842a27adebd1fbc2c867bab7b80f0a014df85e6d174dbffe9a32298cc0edc"}) as unknown as TypedDocumentString<EnrollMutation, EnrollMutationVariables>;
export const CompleteLessonDocument = new TypedDocumentString(`
    mutation CompleteLesson($courseId: ID!, $lessonId: ID!) {
  completeLesson(courseId: $courseId, lessonId: $lessonId) {
    status
    progress {
      completed
      total
      percent
    }
    nextLesson {
      id
      title
      kind
      minutes
    }
  }
}
    `, {"hash":"dce9351201589a0ea3f6f65cb6702ef4794512c3a6134604ef2d3e664d964b8e"}) as unknown as TypedDocumentString<CompleteLessonMutation, CompleteLessonMutationVariables>;
export const HomeDocument = new TypedDocumentString(`
    query Home {
  me {
    id
    givenName
    displayName
    email
    tenant {
      name
    }
  }
  myLearning {
    active
    completed
    lessonsCompleted
  }
  mySeats(first: 50, status: [ACTIVE]) {
    edges {
      node {
        id
        dueAt
        progress {
          completed
          total
          percent
        }
        nextLesson {
          id
          title
          kind
          minutes
        }
        course {
          id
          title
          summary
          status
          category {
            id
          }
        }
      }
    }
  }
  courses(first: 50, sort: NEWEST) {
    edges {
      node {
        id
        title
        summary
        lessonCount
        category {
          id
          name
        }
        mySeat {
          id
        }
      }
    }
  }
}
    `, {"hash":"cb31fec57fdb4482c2cdeab47fbfd0f04b5a7a0ef545072ba8033873cecf3ca1"}) as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    ...Tokens
  }
}
    fragment Tokens on Session {
  accessToken
  refreshToken
  expiresIn
  person {
    id
    displayName
  }
}`, {"hash":"22db19bafaeefec2615633735bb5952ec0441efbadd2dbc6ea7d7e506151fca3"}) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const RefreshDocument = new TypedDocumentString(`
    mutation Refresh($refreshToken: String!) {
  refresh(refreshToken: $refreshToken) {
    ...Tokens
  }
}
    fragment Tokens on Session {
  accessToken
  refreshToken
  expiresIn
  person {
    id
    displayName
  }
}`, {"hash":"fdae4d910955c105afc8adb8413e8dbddf4c8bce8b83bda80593f929030fcedd"}) as unknown as TypedDocumentString<RefreshMutation, RefreshMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut($refreshToken: String!) {
  signOut(refreshToken: $refreshToken)
}
    `, {"hash":"fb7011d07bd123568d1eab461b81eccfe9ccd42d6b2de8f87af0cba6dd550749"}) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const AcceptInvitationDocument = new TypedDocumentString(`
    mutation AcceptInvitation($input: AcceptInvitationInput!) {
  acceptInvitation(input: $input) {
    ...Tokens
  }
}
    fragment Tokens on Session {
  accessToken
  refreshToken
  expiresIn
  person {
    id
    displayName
  }
}`, {"hash":"a6840443fb7c5fa9838e27210bffd3cbf813a2a34583620f7fd25e3d69588ecb"}) as unknown as TypedDocumentString<AcceptInvitationMutation, AcceptInvitationMutationVariables>;