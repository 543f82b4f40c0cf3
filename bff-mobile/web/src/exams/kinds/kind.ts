import type { QuestionFragment } from '../../__generated__/operations';
import type { Response } from '../sitting/response';

/** What each kind of question is answered with. */
export interface KindProps {
  question: QuestionFragment;
  response: Response;
  onChange: (response: Response) => void;
  /** The id of the element that asks. */
  promptId: string;
}
