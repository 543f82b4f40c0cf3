import type {
  FeedbackInput,
  ItemContentInput,
  MarkingInput,
  StoredItemFragment,
  TextInput,
} from '../__generated__/operations';
import { markdown, type QuestionKind } from './kinds/kind';
import { type Body, bare, bodyOf, kindOf } from './kinds/kinds';

export type StoredItem = StoredItemFragment;

/** What the form of a question holds. */
export interface ItemValues {
  /** That they began from; 0: a new one. */
  version: number;
  title: string;
  tags: string;
  skills: string;
  kind: QuestionKind;
  prompt: TextInput;
  feedback: FeedbackInput;
  body: Body;
  marking: MarkingInput;
}

export function newItem(kind: QuestionKind): ItemValues {
  return {
    version: 0,
    title: '',
    tags: '',
    skills: '',
    kind,
    prompt: markdown(),
    feedback: {},
    body: kindOf(kind).start(),
    marking: { points: 1, partial: true, penalty: 0, certainty: false },
  };
}

export function valuesOf(item: StoredItem): ItemValues {
  const { prompt, feedback } = bare(item.content);
  return {
    version: item.version,
    title: item.title,
    tags: item.tags.join(', '),
    skills: item.skills.join(', '),
    kind: item.kind,
    prompt,
    feedback: feedback ?? {},
    body: bodyOf(item.kind, item.content),
    marking: bare(item.marking),
  };
}

/** A text of feedback that is empty is none. */
export function contentOf({ kind, prompt, feedback, body }: ItemValues): ItemContentInput {
  const said = (text: TextInput | null | undefined) => (text?.text.trim() ? text : null);
  const [correct, wrong] = [said(feedback.correct), said(feedback.wrong)];
  const types = 'types' in body && body.types ? { types: [body.types].flat().filter(Boolean) } : {};
  const content = { prompt, ...(correct || wrong ? { feedback: { correct, wrong } } : {}), ...body, ...types };
  return { [kindOf(kind).field]: content };
}

export function labelsOf(text: string): string[] {
  const labels = text.split(/[,،]/).map((label) => label.trim());
  return [...new Set(labels.filter(Boolean))];
}
