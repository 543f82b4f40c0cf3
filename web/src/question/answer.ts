import type { Question } from './question';
import type { Response } from './response';

/** What each kind of question is answered with. */
export interface AnswerProps {
  question: Question;
  response: Response;
  onChange: (response: Response) => void;
  /** The id of the element that asks. */
  promptId: string;
}
