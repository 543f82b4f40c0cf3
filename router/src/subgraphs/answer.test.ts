import { readAnswer } from './answer';

const JSON_TYPE = { 'content-type': 'application/json' };
const read = (body: string | Buffer | undefined, status = 200, headers: Record<string, string> = JSON_TYPE) =>
  readAnswer(status, headers, typeof body === 'string' ? Buffer.from(body) : body);

describe('readAnswer', () => {
  it('says of an ASCII body without a backslash that it is both', () => {
    expect(read('{"data":{"a":"b"}}')).toMatchObject({ data: { a: 'b' }, ascii: true, plain: true, bytes: 18 });
  });

  it('says of a body with a backslash, or with other characters, that it is not', () => {
    expect(read('{"data":{"a":"\\n"}}')).toMatchObject({ data: { a: '\n' }, ascii: false, plain: false });
    expect(read('{"data":{"a":"é😀"}}')).toMatchObject({ data: { a: 'é😀' }, ascii: false, plain: true, bytes: 23 });
  });

  it('says of an ASCII body that escapes other characters that it is neither', () => {
    expect(read('{"data":{"a":"\\u4e2d"}}')).toMatchObject({ data: { a: '中' }, ascii: false, plain: false });
  });

  it('takes a byte order mark for what it is', () => {
    expect(read('\ufeff{"data":{"a":"b"}}')).toMatchObject({ data: { a: 'b' }, ascii: false, plain: true });
  });

  it.each([
    'application/json',
    'Application/JSON; Charset=UTF-8',
    'application/json; charset=utf-8',
    'application/graphql-response+json',
    'application/graphql-response+json;charset=utf-8',
  ])('takes %s', (type) => {
    expect(read('{"data":{}}', 200, { 'content-type': type })).toMatchObject({ data: {} });
  });

  it('takes a success of no type at all', () => {
    expect(read('{"data":{}}', 201, {})).toMatchObject({ data: {} });
  });

  it('takes any status with a GraphQL type, for only a GraphQL server says that', () => {
    const refused = '{"errors":[{"message":"No such field."}]}';
    expect(read(refused, 400, { 'content-type': 'application/graphql-response+json' })).toMatchObject({
      data: null,
      errors: [{ message: 'No such field.' }],
    });
    expect(read(refused, 400)).toMatchObject({ kind: 'status', status: 400 });
  });

  it('takes what a subgraph says of the operation itself for a fault of ours', () => {
    const errors = [
      { message: 'Cannot query field "secret".', extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } },
      { message: 'Too long.', extensions: { code: 'BAD_USER_INPUT' } },
    ];
    expect(read(JSON.stringify({ errors }))).toMatchObject({
      errors: [
        { extensions: { code: 'INTERNAL_SERVER_ERROR', subgraphCode: 'GRAPHQL_VALIDATION_FAILED' } },
        { extensions: { code: 'BAD_USER_INPUT' } },
      ],
    });
  });

  it('keeps of an error its message, path and extensions, each only in the shape that the specification gives it', () => {
    const errors = [
      { message: 'a', path: ['x', 0], extensions: { code: 'C' }, locations: [{ line: 1, column: 2 }] },
      { message: 'b', path: 'x', extensions: [] },
      { message: 'c', path: [{}] },
    ];
    expect(read(JSON.stringify({ data: null, errors }))).toMatchObject({
      errors: [{ message: 'a', path: ['x', 0], extensions: { code: 'C' } }, { message: 'b' }, { message: 'c' }],
    });
    const answer = read(JSON.stringify({ data: null, errors }));
    expect('kind' in answer ? undefined : answer.errors?.map((error) => Object.keys(error))).toEqual([
      ['message', 'path', 'extensions'],
      ['message'],
      ['message'],
    ]);
  });

  it('takes no errors for none, however that is written', () => {
    expect(read('{"data":{},"errors":[]}')).toMatchObject({ data: {}, errors: undefined });
    expect(read('{"data":{},"errors":null}')).toMatchObject({ data: {}, errors: undefined });
  });

  it.each([
    ['an empty body', undefined],
    ['a body that is not JSON', '{"data":'],
    ['a body that is not UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x7d])],
    ['JSON that is no object', '[{"data":{}}]'],
    ['JSON that is no object', 'null'],
    ['data that is no object', '{"data":[]}'],
    ['data that is no object', '{"data":"x"}'],
    ['errors that are no list of objects with a message', '{"data":{},"errors":{"message":"x"}}'],
    ['errors that are no list of objects with a message', '{"data":{},"errors":["x"]}'],
    ['errors that are no list of objects with a message', '{"data":{},"errors":[{"code":1}]}'],
    ['neither data nor errors', '{}'],
    ['neither data nor errors', '{"errors":[]}'],
  ])('refuses %s: %s', (reason, body) => {
    expect(read(body)).toMatchObject({ kind: 'malformed', reason, status: 200 });
  });

  it('reads Retry-After as seconds and as a date', () => {
    expect(read('', 503, { 'retry-after': '2' })).toMatchObject({ transient: true, retryAfterMs: 2_000 });
    expect(read('', 503, { 'retry-after': 'soon' })).toMatchObject({ retryAfterMs: undefined });
    const inAMinute = new Date(Date.now() + 60_000).toUTCString();
    const answer = read('', 503, { 'retry-after': inAMinute });
    expect('kind' in answer && answer.retryAfterMs).toBeGreaterThan(50_000);
  });
});
