/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { __typename: 'Query', home: { __typename: 'Home', profile: { __typename: 'Profile', id: string, givenName: string, displayName: string, school: string }, counts: { __typename: 'Counts', active: number, completed: number, due: number }, coursesInProgress: Array<{ __typename: 'CourseInProgress', seatId: string, courseId: string, title: string, progress: { __typename: 'Progress', completed: number, total: number, percent: number }, nextLesson: { __typename: 'NextLesson', id: string, title: string, minutes: number | null } | null }> } };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { __typename: 'Query', me: { __typename: 'Me', id: string, displayName: string, email: string | null, permissions: Array<string>, slug: string, school: string, branding: { __typename: 'Branding', logoUrl: string | null, primaryColor: string | null, onPrimaryColor: string | null } } };


export const HomeDocument = {"kind":"Document","definitions":[],"documentId":"4d7ae3a1cb19415cf7091e14b6b1f153c587e9bf66431155a982650cabf8857b"} as unknown as DocumentNode<HomeQuery, HomeQueryVariables>;
export const MeDocument = {"kind":"Document","definitions":[],"documentId":"e1b80ac241ab196bb81677c81d9c7c360421b13efe75a0e94907517dc43c3f79"} as unknown as DocumentNode<MeQuery, MeQueryVariables>;