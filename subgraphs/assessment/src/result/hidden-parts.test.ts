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
  expect(seen.parts).toEqual([{ id: 'one', correctness: 1, note: null }]);
});
