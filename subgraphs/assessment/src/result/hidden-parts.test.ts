import { ordering } from '../scoring/ordering';
import type { ItemResult } from './result.model';
import { feedbackView } from './result.service';

test('nothing is told of a hidden test, not even where everything is shown', () => {
  const parts = [
    { id: 'one', correctness: 1 },
    { id: 'hidden', correctness: 0, note: 'no', hidden: true as const },
  ];
  const score = { fraction: 0.5, correctness: 0.5, omitted: false, parts };
  const item = { itemId: 'i', version: 1, kind: 'CODE', score, points: 1, response: {} } as unknown as ItemResult;
  const seen = feedbackView({ tenant: { id: 't' }, files: undefined } as never, item, undefined);
  expect(seen.parts).toEqual([{ id: 'one', correctness: 1, note: null, because: null }]);
});

test('the parts of an ordering do not come in the order that is right', () => {
  const content = { kind: 'ORDERING', correct: ['c', 'a', 'b'], partial: 'PLACES' } as Parameters<typeof ordering>[0];
  const found = ordering(content, { order: ['a', 'b', 'c'] });
  const { parts } = found as Exclude<typeof found, string>;
  const score = { fraction: 0, correctness: 0, omitted: false, parts };
  const item = { itemId: 'i', version: 1, kind: 'ORDERING', score, points: 0, response: {} } as unknown as ItemResult;
  const seen = feedbackView({ tenant: { id: 't' }, files: undefined } as never, item, undefined);
  expect(seen.parts?.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
});
