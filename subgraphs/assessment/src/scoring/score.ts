import type { Because, Told } from '@lyceum/kernel/reasons';
import type { ItemContent, ItemResponse, Marking } from '../item/item.content';

/** What came of one answer. */
export interface Score {
  /** Share of the item's points, −2 to 1: below 0 with a penalty, and with certainty-based marking. Null until a person has marked it. */
  fraction: number | null;
  /** How right the answer was before penalty and certainty, 0 to 1: what statistics and the learner model take. Null as above. */
  correctness: number | null;
  /** Nothing was answered. */
  omitted: boolean;
  /** Of kinds with parts: by gap, pair, place or test. */
  parts?: {
    id: string;
    correctness: number;
    /** Why it is not right. */
    note?: string;
    /** The same by its name; what a program throws has none, nor have notes of an earlier release. */
    because?: Because;
    /** Of a hidden test: for staff alone. */
    hidden?: true;
  }[];
}

export const noted = ({ text, because }: Told) => ({ note: text, ...(because && { because }) });

/** The same answer always scores the same; CODE runs in a sandbox, so it takes time. */
export type ScoreItem = (content: ItemContent, marking: Marking, response: ItemResponse) => Promise<Score>;
