import { readPersisted, withText } from './persisted';

const operations = new Map([['a1', 'query Home { home }']]);

describe('an operation that is named by its hash', () => {
  it('gets its text, beside all else that the request holds', () => {
    expect(withText({ documentId: 'a1', variables: { n: 1 } }, operations)).toEqual({
      query: 'query Home { home }',
      variables: { n: 1 },
    });
  });

  it.each([
    ['one of another release', 'b2'],
    ['the prototype’s', '__proto__'],
    ['no text', 7],
  ])('is refused when it is %s', (_, documentId) => {
    expect(() => withText({ documentId }, operations)).toThrow(
      expect.objectContaining({ code: 'PERSISTED_QUERY_NOT_FOUND' }),
    );
  });

  it('leaves requests alone that bring a text of their own, or are none', () => {
    for (const body of [{ query: '{ a }' }, { query: '{ a }', documentId: 'a1' }, null, 'text', [1]])
      expect(withText(body, operations)).toBe(body);
  });

  it('is none while no file lists any', () => {
    expect(readPersisted('/nowhere/at/all.json').size).toBe(0);
  });
});
