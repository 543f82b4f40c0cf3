import { hash } from 'node:crypto';
import { GAP, type ItemContent, type ItemResponse } from './item.content';
import type { QuestionView } from './item.view';

// Authors name options `e1` to `e4`, or `right`: ids that can be sorted into the key, or read as it. So each attempt has ids of
// its own for them. Answers are kept as they came, and are read where they are graded: from there on ids are the author's, and
// a learner is shown those of their attempt.

/** The ids of one question's parts in one attempt: the same whenever it is asked, and those of no other attempt. */
export interface PaperIds {
  question(view: QuestionView): QuestionView;
  /** An answer with the author's ids, as its learner knows it. */
  shown(content: ItemContent, response: ItemResponse): ItemResponse;
  /** An answer as it came, with the author's ids. One that the question does not show gets a `?` before it, as no author's has. */
  read(content: ItemContent, response: ItemResponse): ItemResponse;
  /** Of a gap, a pair, a place, an area or a test in what came of an answer. */
  part(content: ItemContent, id: string): string;
}

/** Which of a question's lists an id is of: that two lists have the same ids must not show. */
type List = 'choice' | 'left' | 'right' | 'entry' | 'gap' | 'area' | 'test' | `in ${string}`;
type Rename = (list: List, id: string) => string;

const UNKNOWN = '?';

/** `seed`: the attempt's, which nobody is told. */
export function paperIds(seed: string, itemId: string): PaperIds {
  // 64 bits. HMAC keeps others from writing on behind a hash; three quarters of this one are cut off, so nobody can.
  const idOf: Rename = (list, id) => hash('sha256', `${seed} ${itemId} ${list} ${id}`, 'hex').slice(0, 16);
  return {
    question: (view) => askedWith(view, idOf),
    shown: (content, response) =>
      renamed(content, response, (list, id) => (id.startsWith(UNKNOWN) ? id.slice(1) : idOf(list, id))),
    read: (content, response) => renamed(content, response, authorsIds(content, idOf)),
    part(content, id) {
      const [list, parts] = partsOf(content) ?? [];
      return list && parts?.some((part) => part.id === id) ? idOf(list, id) : id;
    },
  };
}

function askedWith(view: QuestionView, idOf: Rename): QuestionView {
  const options = (list: List, shown: QuestionView['choices']) =>
    shown && shown.map(({ id, text }) => ({ id: idOf(list, id), text }));
  const { text, gaps, choices, left, right, entries } = view;
  return {
    ...view,
    choices: options('choice', choices),
    left: options('left', left),
    right: options('right', right),
    entries: options('entry', entries),
    gaps:
      gaps && gaps.map((gap) => ({ ...gap, id: idOf('gap', gap.id), choices: options(`in ${gap.id}`, gap.choices) })),
    text: text && { ...text, text: text.text.replace(GAP, (_, id: string) => `{{${idOf('gap', id)}}}`) },
  };
}

function renamed(content: ItemContent, response: ItemResponse, rename: Rename): ItemResponse {
  const { choices, gaps, pairs, order } = response;
  switch (content.kind) {
    case 'SINGLE':
    case 'MULTIPLE':
      return choices ? { ...response, choices: choices.map((id) => rename('choice', id)) } : response;
    case 'MATCHING': {
      const pair = ({ left, right }: { left: string; right: string }) => ({
        left: rename('left', left),
        right: rename('right', right),
      });
      return pairs ? { ...response, pairs: pairs.map(pair) } : response;
    }
    case 'ORDERING':
      return order ? { ...response, order: order.map((id) => rename('entry', id)) } : response;
    case 'CLOZE': {
      const typed = new Set(content.gaps.flatMap(({ kind, id }) => (kind === 'CHOICE' ? [] : [id])));
      return gaps ? { ...response, gaps: gaps.map((gap) => renamedGap(gap, typed, rename)) } : response;
    }
    default:
      return response;
  }
}

/** The author's id of a gap is one of the two. What was typed stays. */
function renamedGap({ gap, value }: { gap: string; value: string }, typed: ReadonlySet<string>, rename: Rename) {
  const other = rename('gap', gap);
  const chosen = value !== '' && !typed.has(gap) && !typed.has(other);
  return { gap: other, value: chosen ? rename(`in ${gap}`, value) : value };
}

/** Back to the author's, by list; those within a gap by the id that the gap is shown with. */
function authorsIds(content: ItemContent, idOf: Rename): Rename {
  const known = new Map<string, string>();
  const learn = (list: List, of: readonly { id: string }[], shownList: List = list) => {
    for (const { id } of of) known.set(`${shownList} ${idOf(list, id)}`, id);
  };
  if (content.kind === 'SINGLE' || content.kind === 'MULTIPLE') learn('choice', content.choices);
  if (content.kind === 'ORDERING') learn('entry', content.entries);
  if (content.kind === 'MATCHING') {
    learn('left', content.left);
    learn('right', content.right);
  }
  if (content.kind === 'CLOZE') {
    learn('gap', content.gaps);
    for (const gap of content.gaps)
      if (gap.kind === 'CHOICE') learn(`in ${gap.id}`, gap.choices, `in ${idOf('gap', gap.id)}`);
  }
  return (list, id) => known.get(`${list} ${id}`) ?? `${UNKNOWN}${id}`;
}

function partsOf(content: ItemContent): [List, readonly { id: string }[]] | undefined {
  switch (content.kind) {
    case 'CLOZE':
      return ['gap', content.gaps];
    case 'MATCHING':
      return ['left', content.left];
    case 'ORDERING':
      return ['entry', content.entries];
    case 'HOTSPOT':
      return ['area', content.areas];
    case 'CODE':
      return ['test', content.tests];
    default:
      return undefined;
  }
}
