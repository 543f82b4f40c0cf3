import {
  buildSchema,
  type DocumentNode,
  GraphQLError,
  getIntrospectionQuery,
  getOperationAST,
  getVariableValues,
  type OperationDefinitionNode,
  parse,
  validate,
} from 'graphql';
import { anonymousCaller } from './caller';
import { isIntrospection, mayIntrospect, withoutSuggestions } from './introspection';

const schema = buildSchema(`
  type Query { course(kind: Kind, by: By): Course either: Either }
  enum Kind { VIDEO TEXT }
  input By { teacher: String }
  type Course { title: String part: Course }
  interface Node { id: ID }
  type Lesson implements Node { id: ID }
  union Either = Course | Lesson
`);

describe('mayIntrospect', () => {
  it('is for everybody where it is enabled, else for the roles that are named', () => {
    const developer = { ...anonymousCaller, roles: new Set(['developer']) };
    expect(mayIntrospect({ enabled: true, roles: [] }, anonymousCaller)).toBe(true);
    expect(mayIntrospect({ enabled: false, roles: [] }, developer)).toBe(false);
    expect(mayIntrospect({ enabled: false, roles: ['admin', 'developer'] }, developer)).toBe(true);
    expect(mayIntrospect({ enabled: false, roles: ['admin', 'developer'] }, anonymousCaller)).toBe(false);
  });
});

describe('isIntrospection', () => {
  const ask = (query: string) => {
    const document: DocumentNode = parse(query);
    return isIntrospection(document, getOperationAST(document) as OperationDefinitionNode);
  };

  it.each([
    getIntrospectionQuery(),
    '{ __schema { types { name } } }',
    '{ x: __type(name: "Course") { name } }',
    '{ course { title } ... { ... on Query { __schema { __typename } } } }',
    'query { ...A } fragment A on Query { ...B } fragment B on Query { __schema { __typename } }',
    'query ($no: Boolean = false) { course { title } __schema @include(if: $no) { __typename } }',
  ])('finds it in %s', (query) => expect(ask(query)).toBe(true));

  it.each(['{ __typename course { __typename title } }', '{ ...A } fragment A on Query { course { title } ...A }'])(
    'finds none in %s',
    (query) => expect(ask(query)).toBe(false),
  );
});

describe('withoutSuggestions', () => {
  it('leaves no name of the schema that the client did not say itself', () => {
    const hidden = {
      '{ curse { title } }': 'course',
      '{ course { titel } }': 'title',
      '{ course(kin: VIDEO) { title } }': 'kind',
      '{ course(kind: VIDEOS) { title } }': 'VIDEO',
      '{ course(by: { teecher: "x" }) { title } }': 'teacher',
      '{ either { title } }': 'Course',
      '{ either { id } }': 'Lesson',
      '{ course { title } } fragment A on Curse { title }': 'Course',
      'query ($k: Knd) { course(kind: $k) { title } }': 'Kind',
    };
    for (const [query, name] of Object.entries(hidden)) {
      const errors = validate(schema, parse(query));
      const told = (list: readonly GraphQLError[]) =>
        list
          .map(({ message }) => message)
          .join()
          .includes(`"${name}"`);
      expect([query, told(errors), told(withoutSuggestions(errors))]).toEqual([query, true, false]);
    }
    const document = parse('query ($k: Kind) { course(kind: $k) { title } }');
    const operation = getOperationAST(document) as OperationDefinitionNode;
    const { errors = [] } = getVariableValues(schema, operation.variableDefinitions ?? [], { k: 'VIDEOS' });
    expect(withoutSuggestions(errors)[0]?.message).toBe(
      'Variable "$k" got invalid value "VIDEOS"; Value "VIDEOS" does not exist in "Kind" enum.',
    );
  });

  it('leaves none of several', () => {
    const [error] = withoutSuggestions(
      validate(buildSchema('type Query { a1: Int, a2: Int, a3: Int }'), parse('{ a4 }')),
    );
    expect(error?.message).toBe('Cannot query field "a4" on type "Query".');
  });

  it('keeps everything else of an error, and errors without any as they are', () => {
    const [error] = validate(schema, parse('{ curse { title } }'));
    const [stripped] = withoutSuggestions(error ? [error] : []);
    expect(stripped).toBeInstanceOf(GraphQLError);
    expect(stripped?.locations).toEqual(error?.locations);
    expect(stripped?.message).toBe('Cannot query field "curse" on type "Query".');
    const plain = new GraphQLError('Did you mean it? No.');
    expect(withoutSuggestions([plain])[0]).toBe(plain);
  });
});
