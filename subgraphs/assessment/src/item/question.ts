import type { Files } from '@lyceum/kernel/files';
import type { RichText } from './item.content';
import { mediaUrl, withMedia } from './item.media';
import type { ItemVersionRow } from './item.model';
import { viewOf } from './item.view';
import type { PaperIds } from './paper-ids';
import type { Question, QuestionOption } from './question.type';

interface Place {
  tenant: { id: string };
  files: Pick<Files, 'signedUrl'>;
}

/** As one attempt has it. */
interface Asked {
  shown?: readonly string[] | undefined;
  points?: number | null;
  ids?: PaperIds | undefined;
}

/** The question that learners meet; `points` null: the item's own. Without `ids` it has the author's, which are for staff. */
export function questionOf(
  { tenant, files }: Place,
  { itemId, content, marking }: Pick<ItemVersionRow, 'itemId' | 'content' | 'marking'>,
  { shown, points = null, ids }: Asked = {},
): Question {
  const asked = viewOf(content, shown);
  const { image, gaps, ...view } = ids ? ids.question(asked) : asked;
  const rich = (text: RichText) => withMedia(files, tenant.id, text);
  const options = (list: QuestionOption[] | null) => list && list.map(({ id, text }) => ({ id, text: rich(text) }));
  return {
    ...view,
    id: itemId,
    points: points ?? marking.points,
    certainty: marking.certainty,
    penalty: marking.penalty,
    prompt: rich(view.prompt),
    text: view.text && rich(view.text),
    choices: options(view.choices),
    left: options(view.left),
    right: options(view.right),
    entries: options(view.entries),
    gaps: gaps && gaps.map((gap) => ({ ...gap, choices: options(gap.choices) })),
    image: image && {
      url: mediaUrl(files, tenant.id, image.file),
      alt: image.alt,
      width: image.width,
      height: image.height,
    },
  };
}
