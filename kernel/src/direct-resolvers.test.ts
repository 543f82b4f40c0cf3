import 'reflect-metadata';
import { MaxLength, ValidateNested } from 'class-validator';
import { graphql } from 'graphql';
import { Arg, Ctx, Field, InputType, Int, Mutation, Query, Resolver } from 'type-graphql';
import { buildClassSchema } from './subgraph';

@InputType()
class NamedInput {
  @Field()
  @MaxLength(5)
  name!: string;
}

@InputType()
class TreeInput extends NamedInput {
  @Field(() => Int)
  size: number = 7;

  @Field(() => Date, { nullable: true })
  at?: Date;

  @Field(() => [TreeInput], { nullable: true })
  @ValidateNested()
  children?: TreeInput[];

  @Field(() => NamedInput, { nullable: true })
  unchecked?: NamedInput | null;
}

const got: unknown[] = [];

@Resolver()
class TreeResolver {
  readonly answer = 'kept';

  @Query(() => String)
  plain(@Arg('word') word: string): string {
    return word;
  }

  @Mutation(() => String)
  plant(
    @Ctx() ctx: { who: string },
    @Arg('count', () => Int, { defaultValue: 2 }) count: number,
    @Arg('input', () => TreeInput) input: TreeInput,
    @Arg('more', () => [NamedInput], { nullable: true }) more?: NamedInput[],
  ): string {
    got.push(input, more);
    return `${this.answer} ${ctx.who} ${count}`;
  }
}

const run = async (source: string, variableValues?: Record<string, unknown>) =>
  graphql({
    schema: await buildClassSchema([TreeResolver]),
    source,
    variableValues,
    contextValue: { who: 'ada' },
  });

const PLANT = 'mutation ($input: TreeInput!, $more: [NamedInput!]) { plant(input: $input, more: $more) }';

test('A resolver gets instances of its input classes, however deep, with the fields of the classes above and the schema’s defaults.', async () => {
  const at = '2026-01-02T03:04:05.000Z';
  const input = { name: 'a', at, children: [{ name: 'b', size: 1, children: [] }], unchecked: null };
  const { data, errors } = await run(PLANT, { input, more: [{ name: 'far too long' }] });
  expect({ data, errors }).toEqual({ data: { plant: 'kept ada 2' } });
  const [tree, more] = got.splice(0) as [TreeInput, NamedInput[]];
  expect(tree).toBeInstanceOf(TreeInput);
  expect(tree).toEqual(expect.objectContaining({ name: 'a', size: 7, at: new Date(at), unchecked: null }));
  expect(tree.children?.[0]).toBeInstanceOf(TreeInput);
  expect(tree.children?.[0]).toEqual(expect.objectContaining({ name: 'b', size: 1, children: [] }));
  expect(tree.children?.[0]).not.toHaveProperty('at');
  expect(more?.[0]).toBeInstanceOf(NamedInput);
});

test('An input that its class refuses is refused, and the resolver does not run.', async () => {
  const { errors } = await run(PLANT, { input: { name: 'a', children: [{ name: 'too long' }] } });
  expect(errors?.[0]?.extensions).toMatchObject({
    code: 'BAD_USER_INPUT',
    details: { fields: { 'children.0.name': [expect.stringContaining('shorter')] } },
  });
  expect(got).toEqual([]);
});

test('What takes no input is left to type-graphql.', async () => {
  expect(await run('{ plain(word: "x") }')).toEqual({ data: { plain: 'x' } });
});
