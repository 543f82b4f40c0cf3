import type { ComponentType } from 'react';
import type { ItemContentInput, StoredItemFragment } from '../../__generated__/operations';

export type QuestionKind = StoredItemFragment['kind'];
export type Stored = StoredItemFragment['content'];
type Field = keyof ItemContentInput;
/** What is a kind's own, beside the prompt and the feedback that all have. */
export type BodyOf<F extends Field> = Omit<NonNullable<ItemContentInput[F]>, 'prompt' | 'feedback'>;

export interface EditorProps<Body> {
  body: Body;
  onBody: (body: Body) => void;
}

/** One kind of question: its field of the input, how a new one begins, and the form that it is written in. */
export interface Kind<F extends Field = Field> {
  readonly field: F;
  /** Names of the body's parts, which are the same in what is stored and in the input. */
  readonly parts: readonly (keyof BodyOf<F> & keyof Stored)[];
  start(): BodyOf<F>;
  readonly Editor: ComponentType<EditorProps<BodyOf<F>>>;
}

export const markdown = (text = '') => ({ format: 'MARKDOWN', text }) as const;
