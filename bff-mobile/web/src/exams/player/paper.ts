import type { AttemptFragment, QuestionFragment } from '../../__generated__/operations';

export type Section = AttemptFragment['sections'][number];

/** A question, with where it stands. */
export interface Placed {
  readonly question: QuestionFragment;
  readonly section: Section;
  /** The first of its section. */
  readonly isFirst: boolean;
}

export function questionsOf({ sections }: AttemptFragment): Placed[] {
  return sections.flatMap((section) =>
    section.questions.map((question, at) => ({ question, section, isFirst: at === 0 })),
  );
}
