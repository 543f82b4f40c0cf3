import type { FieldPermissions } from '@lyceum/kernel/permissions';
import type { Permission } from '@lyceum/kernel/principal';
import { buildSchema, parse } from 'graphql';
import type { Caller } from '../request';
import { anonymousCaller } from './caller';
import { readDirectives } from './supergraph-demands';
import { asking, composed, person } from './test/graph';

describe('permissions', () => {
  const schema = buildSchema(`
    type Query { courses: [Course] me: Person node: Node search: [Hit] status: String }
    type Mutation { publish: Course }
    interface Node { id: ID! title: String }
    type Course implements Node { id: ID! title: String price: Int }
    type Person implements Node { id: ID! title: String email: String }
    union Hit = Course | Person
  `);
  const permissions: FieldPermissions = {
    'Query.courses': 'public',
    'Query.me': 'signedIn',
    'Query.node': 'public',
    'Query.search': 'public',
    'Mutation.publish': 'course:publish',
    'Course.id': 'public',
    'Course.title': 'public',
    'Course.price': ['course:sell', 'course:publish'],
    'Person.id': 'public',
    'Person.title': 'person:read',
    'Person.email': 'person:read',
  };
  const gate = asking({ schema, permissions });
  const member = (...granted: Permission[]): Caller => ({
    ...person(),
    principal: { kind: 'person', id: 'p', tenantId: 't', tier: 'STANDARD', sessionId: 's', permissions: granted },
  });

  it('let in whoever has what every field asks', async () => {
    expect(await gate.denied('{ courses { id title } }')).toEqual([]);
    expect(await gate.denied('{ me { id } }', member())).toEqual([]);
    expect(await gate.denied('{ courses { price } }', member('course:sell'))).toEqual([]);
    expect(await gate.denied('mutation { publish { price } }', member('course:publish'))).toEqual([]);
  });

  it('refuse the whole operation with the reason and every denied field', async () => {
    const refusal = (await gate.denial('{ courses { id price } me { email } }', member())).refusal();
    expect(refusal).toMatchObject({
      code: 'FORBIDDEN',
      message: 'This needs the permission course:sell or course:publish.',
      extensions: { code: 'FORBIDDEN', details: { fields: ['Course.price', 'Person.email'] } },
    });
    expect((await gate.denial('{ me { id } }')).refusal()).toMatchObject({
      code: 'UNAUTHENTICATED',
      message: 'Sign in first.',
      extensions: { details: { fields: ['Query.me'] } },
    });
    const elsewhere = (await gate.denial('{ me { id } }', person())).refusal();
    expect(elsewhere.code).toBe('FORBIDDEN');
  });

  it('deny a field that they do not name, to everybody', async () => {
    expect(await gate.denied('{ status }', member('course:sell', 'course:publish', 'person:read'))).toEqual([
      'Query.status',
    ]);
  });

  it('are asked wherever a field hides', async () => {
    for (const query of [
      '{ courses { x: price } }',
      '{ courses { id, ...A } } fragment A on Course { price }',
      '{ courses { ...A } } fragment A on Course { id ...B } fragment B on Course { ... { ... on Course { price } } }',
      '{ node { ... on Course { price } } }',
      '{ search { ... on Node { ... on Course { price } } } }',
      '{ courses { id } courses { price } }',
      'query ($yes: Boolean = true) { courses { id price @include(if: $yes) } }',
      '{ courses { id price @skip(if: false) } }',
    ])
      expect([query, await gate.denied(query, member(), { yes: true })]).toEqual([query, ['Course.price']]);
  });

  it('of an interface are those of each of its types', async () => {
    expect(await gate.denied('{ node { id } }')).toEqual([]);
    expect(await gate.denied('{ node { title } }')).toEqual(['Person.title']);
    expect(await gate.denied('{ search { ... on Node { title } } }')).toEqual(['Person.title']);
    expect(await gate.denied('{ search { __typename ... on Course { title } } }')).toEqual([]);
  });

  it('leave introspection and __typename to others', async () => {
    expect(await gate.denied('{ __schema { types { name } } __type(name: "Course") { name } __typename }')).toEqual([]);
  });

  it('are not asked for what is not run, by whatever the variables say this time', async () => {
    const query = `query ($no: Boolean!, $yes: Boolean!) {
      me @include(if: $no) { email }
      courses { ...A @skip(if: $yes) ... @include(if: $no) { price } id }
    } fragment A on Course { price }`;
    const compiled = gate.compile(query);
    const nobody = await compiled.check(anonymousCaller, { no: false, yes: true });
    expect(nobody).toBeUndefined();
    expect([...((await compiled.check(anonymousCaller, { no: true, yes: true }))?.fields.keys() ?? [])]).toEqual([
      'Query.me',
      'Person.email',
      'Course.price',
    ]);
    expect([...((await compiled.check(anonymousCaller, { no: false, yes: false }))?.fields.keys() ?? [])]).toEqual([
      'Course.price',
    ]);
    expect(await compiled.check(anonymousCaller, { no: false, yes: true })).toBeUndefined();
  });

  it('stay denied after somebody else was let in, and the other way round', async () => {
    const compiled = gate.compile('{ courses { price } }');
    const seller = member('course:sell');
    for (let n = 0; n < 3; n++) {
      expect(await compiled.check(seller, {})).toBeUndefined();
      expect((await compiled.check(member(), {}))?.refusal().code).toBe('FORBIDDEN');
      expect((await compiled.check(anonymousCaller, {}))?.refusal().code).toBe('UNAUTHENTICATED');
    }
  });

  it('answer a caller that was asked before without a promise', async () => {
    const compiled = gate.compile('{ courses { price } }');
    const seller = member('course:sell');
    expect(compiled.check(seller, {})).toBeInstanceOf(Promise);
    await compiled.check(seller, {});
    expect(compiled.check(seller, {})).toBeUndefined();
    expect(gate.compile('{ courses { p: price } }').check(seller, {})).toBeUndefined();
  });

  it('give a caller who is denied twice the same denial, and every refusal an error of its own', async () => {
    const compiled = gate.compile('{ courses { price } }');
    const [first, second] = [await compiled.check(anonymousCaller, {}), await compiled.check(anonymousCaller, {})];
    expect(second).toBe(first);
    expect(second?.prune()).toBe(first?.prune());
    expect(second?.refusal()).not.toBe(first?.refusal());
  });
});

describe('directives', () => {
  const graph = composed(
    `type Query { open: String me: User secret: Secret member: Member any: Either plain: Plain @authenticated }
     type User @key(fields: "id") {
       id: ID!
       name: String @authenticated
       mail: String @requiresScopes(scopes: [["read", "mail"], ["admin"]])
       card: String @policy(policies: [["payer", "adult"], ["bank"]])
       level: Level
       born: Day
       friend: User
     }
     enum Level @requiresScopes(scopes: [["levels"]]) { LOW HIGH }
     scalar Day @policy(policies: [["days"]])
     type Secret @requiresScopes(scopes: [["secrets"]]) { id: ID! word: String @authenticated }
     interface Member { id: ID! nick: String motto: String }
     type Gold implements Member { id: ID! nick: String @requiresScopes(scopes: [["gold"]]) motto: String }
     type Iron implements Member { id: ID! nick: String @authenticated motto: String }
     union Either = Secret | Plain
     type Plain { id: ID! }`,
    `type User @key(fields: "id") { id: ID! height: Int @authenticated @requiresScopes(scopes: [["body"]]) }`,
  );
  const gate = asking({ schema: graph.api, supergraph: graph.document });

  it('ask nothing where there are none', async () => {
    expect(gate.compile('{ open me { id friend { id } } }').check(anonymousCaller, {})).toBeUndefined();
  });

  it('@authenticated asks for somebody known', async () => {
    const query = '{ me { id name } }';
    expect(await gate.denied(query)).toEqual(['User.name']);
    expect((await gate.denial(query)).refusal().code).toBe('UNAUTHENTICATED');
    expect(await gate.denied(query, person())).toEqual([]);
    expect(await gate.denied(query, { ...person(), kind: 'partner' })).toEqual([]);
    expect(await gate.denied('{ plain { id } }')).toEqual(['Query.plain']);
  });

  it.each([
    [[], ['User.mail']],
    [['read'], ['User.mail']],
    [['mail'], ['User.mail']],
    [['read', 'mail'], []],
    [['admin'], []],
    [['read', 'admin', 'more'], []],
  ])('@requiresScopes asks for all of one group, so with %j it denies %j', async (scopes, denied) => {
    expect(await gate.denied('{ me { mail } }', person({ scopes }))).toEqual(denied);
  });

  it('@requiresScopes says what is wanted', async () => {
    expect((await gate.denial('{ me { mail } }', person())).refusal()).toMatchObject({
      code: 'FORBIDDEN',
      message: 'This needs the scope read and mail, or admin.',
      extensions: { details: { fields: ['User.mail'] } },
    });
    expect((await gate.denial('{ me { mail } }')).refusal().code).toBe('UNAUTHENTICATED');
  });

  it.each([
    [['payer'], ['User.card']],
    [['payer', 'adult'], []],
    [['bank'], []],
  ])('@policy does the same with policies, so with %j it denies %j', async (policies, denied) => {
    expect(await gate.denied('{ me { card } }', person({ policies }))).toEqual(denied);
    expect(await gate.denied('{ me { card } }', person({ scopes: policies }))).toEqual(['User.card']);
  });

  it('several on one field are all asked', async () => {
    expect(await gate.denied('{ me { height } }', person())).toEqual(['User.height']);
    expect(await gate.denied('{ me { height } }', person({ scopes: ['body'] }))).toEqual([]);
  });

  it('on a type guard every field that answers it, and its own', async () => {
    expect(await gate.denied('{ secret { id } }')).toEqual(['Query.secret', 'Secret.id']);
    expect(await gate.denied('{ secret { id word } }', person({ scopes: ['secrets'] }))).toEqual([]);
    expect(await gate.denied('{ me { level born } }')).toEqual(['User.level', 'User.born']);
    expect(await gate.denied('{ me { level born } }', person({ scopes: ['levels'], policies: ['days'] }))).toEqual([]);
  });

  it('on a type guard its __typename', async () => {
    expect(await gate.denied('{ secret { __typename } }')).toEqual(['Query.secret', 'Secret.__typename']);
    expect(await gate.denied('{ any { ... on Secret { __typename } } }')).toEqual(['Secret.__typename']);
    expect(await gate.denied('{ any { ... on Secret { t: __typename } } }')).toEqual(['Secret.__typename']);
  });

  it('on members of a union guard only the fragments on them', async () => {
    expect(await gate.denied('{ any { __typename ... on Plain { id } } }')).toEqual([]);
    expect(await gate.denied('{ any { ... on Plain { id } ... on Secret { id } } }')).toEqual(['Secret.id']);
    expect(await gate.denied('{ any { ...S } } fragment S on Secret { id }')).toEqual(['Secret.id']);
  });

  it('on the types of an interface are all asked of a field of the interface, and one by one in fragments', async () => {
    expect(await gate.denied('{ member { id motto } }')).toEqual([]);
    expect(await gate.denied('{ member { nick } }')).toEqual(['Member.nick', 'Gold.nick', 'Iron.nick']);
    expect(await gate.denied('{ member { nick } }', person())).toEqual(['Member.nick', 'Gold.nick']);
    expect(await gate.denied('{ member { nick } }', person({ scopes: ['gold'] }))).toEqual([]);
    expect(await gate.denied('{ member { ... on Iron { nick } } }', person())).toEqual([]);
    expect(await gate.denied('{ member { ... on Gold { nick } } }', person())).toEqual(['Gold.nick']);
  });

  it('on the types of an interface are asked also where composition has not copied them to it', async () => {
    const schema = buildSchema(`
      type Query { member: Member }
      interface Member { nick: String }
      type Gold implements Member { nick: String }
    `);
    const supergraph = parse(`
      directive @authenticated on FIELD_DEFINITION
      type Query { member: Member }
      interface Member { nick: String }
      type Gold implements Member { nick: String @authenticated }
    `);
    expect(await asking({ schema, supergraph }).denied('{ member { nick } }')).toEqual(['Gold.nick']);
  });

  it('may be told from one another though two fields ask the same', async () => {
    const scoped = person({ scopes: ['levels'] });
    expect(await gate.denied('{ me { level mail name } }', scoped)).toEqual(['User.mail']);
  });

  it('give each caller his own reason for the same field', async () => {
    const two = composed('type Query { a: Int @requiresScopes(scopes: [["s"]]) @policy(policies: [["p"]]) }');
    const compiled = asking({ schema: two.api, supergraph: two.document }).compile('{ a }');
    const reasonFor = async (caller: Caller) => (await compiled.check(caller, {}))?.refusal().message;
    expect(await reasonFor(person({ scopes: ['s'] }))).toBe('This needs the policy p.');
    expect(await reasonFor(person({ policies: ['p'] }))).toBe('This needs the scope s.');
    expect(await reasonFor(person({ scopes: ['s'], policies: ['p'] }))).toBeUndefined();
  });

  it('and permissions are both asked where there are both', async () => {
    const permissions = { 'Query.open': 'public', 'Query.me': 'public', 'User.name': 'person:read' } as const;
    const both = asking({ schema: graph.api, supergraph: graph.document, permissions });
    const reader: Caller = {
      ...person(),
      principal: {
        kind: 'person',
        id: 'p',
        tenantId: 't',
        tier: 'STANDARD',
        sessionId: 's',
        permissions: ['person:read'],
      },
    };
    expect(await both.denied('{ me { name } }', person())).toEqual(['User.name']);
    expect(await both.denied('{ me { name } }', reader)).toEqual([]);
    expect(await both.denied('{ me { name } }', { ...reader, kind: 'anonymous' })).toEqual(['User.name']);
  });

  it('ask nothing when they are switched off', () => {
    const off = asking({ schema: graph.api });
    expect(off.compile('{ secret { word } me { name mail card } }').check(anonymousCaller, {})).toBeUndefined();
  });
});

describe('@interfaceObject', () => {
  const things = `
    type Query { thing: Thing one: One }
    interface Thing @key(fields: "id") { id: ID! }
    type One implements Thing @key(fields: "id") { id: ID! }
    type Two implements Thing @key(fields: "id") { id: ID! }`;
  const extra = 'type Thing @interfaceObject @key(fields: "id") { id: ID! extra: String @authenticated }';

  it('guards the fields that it adds, on the interface and on each type', async () => {
    // Composition lets nobody write the directive there, so older supergraphs are the ones that have it.
    const graph = composed(things, extra.replace('@authenticated', ''));
    const guarded = (sdl: string) => {
      const supergraph = parse(sdl.replace(/(interface Thing[^}]*extra: String)/, '$1 @authenticated'));
      return asking({ schema: graph.api, supergraph });
    };
    const gate = guarded(graph.sdl);
    expect(await gate.denied('{ thing { extra } }')).toEqual(['Thing.extra', 'One.extra', 'Two.extra']);
    expect(await gate.denied('{ one { id extra } }')).toEqual(['One.extra']);
    expect(await gate.denied('{ one { id } thing { id } }')).toEqual([]);
    expect(await gate.denied('{ one { extra } }', person())).toEqual([]);
  });
});

describe('the names of directives', () => {
  it('are those that @link gives them', async () => {
    const renamed = `
      extend schema @link(url: "https://specs.apollo.dev/federation/v2.9",
        import: [{ name: "@authenticated", as: "@signed" }, { name: "@requiresScopes", as: "@needs" }])
      type Query { a: Int @signed b: Int @needs(scopes: [["s"]]) c: Int @federation__policy(policies: [["p"]]) }`;
    const graph = composed(renamed);
    const gate = asking({ schema: graph.api, supergraph: graph.document });
    expect(await gate.denied('{ a b c }')).toEqual(['Query.a', 'Query.b', 'Query.c']);
  });

  it.each([
    ['schema @link(url: "https://specs.apollo.dev/authenticated/v0.1", as: "known") { query: Query }', 'known'],
    ['schema @link(url: "https://specs.apollo.dev/authenticated/v0.1") { query: Query }', 'authenticated'],
    ['schema { query: Query } extend schema @link(url: "https://specs.apollo.dev/authenticated/v1.0", as: "x")', 'x'],
    ['schema { query: Query }', 'authenticated'],
  ])('follow %s', (schema, name) => {
    const supergraph = parse(
      `${schema} type Query { a: Int @${name} } extend type Query { b: Int @${name} c: Int @other }`,
    );
    expect([...readDirectives(supergraph).keys()]).toEqual(['Query.a', 'Query.b']);
  });

  it('take one group as GraphQL does, and let nobody through none', async () => {
    const sdl =
      'type Query { a: Int @requiresScopes(scopes: "s") b: Int @requiresScopes(scopes: []) c: Int @requiresScopes(scopes: [[]]) }';
    const supergraph = parse(sdl);
    const schema = buildSchema('type Query { a: Int b: Int c: Int }');
    const gate = asking({ schema, supergraph });
    expect(await gate.denied('{ a b c }', person({ scopes: ['s'] }))).toEqual(['Query.b']);
  });
});

describe('an operation that would blow up', () => {
  it('of fragments that spread each other, each under a condition of its own, is asked in no time', async () => {
    const schema = buildSchema('type Query { a: Int me: Query }');
    const gate = asking({ schema, supergraph: parse('type Query { a: Int @authenticated me: Query }') });
    const levels = 40;
    const fragments = Array.from(
      { length: levels },
      (_, n) =>
        `fragment F${n} on Query { ...F${n + 1} @skip(if: $a${n}) x: me { ...F${n + 1} @include(if: $a${n}) } }`,
    );
    const variables = Array.from({ length: levels }, (_, n) => `$a${n}: Boolean = false`).join();
    const query = `query (${variables}) { ...F0 } ${fragments.join(' ')} fragment F${levels} on Query { a }`;
    const given = Object.fromEntries(Array.from({ length: levels }, (_, n) => [`a${n}`, n % 2 === 0]));
    expect(await gate.denied(query, anonymousCaller, given)).toEqual(['Query.a']);
  });
});
