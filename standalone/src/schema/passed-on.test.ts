import { buildSchema } from 'graphql';
import { passedOn } from './passed-on';

const schema = buildSchema(`
  type Query { a: Boolean }
  "How it is written."
  enum Format { PLAIN HTML }
  input Note { text: Text!, labels: [String!], "None unless said." rank: Int = 0 }
  input Text { id: ID, format: Format! }
  input Other { at: When }
  scalar When
`);

describe('passedOn', () => {
  it('makes classes of inputs and of all that they are made of, those first', () => {
    expect(passedOn(schema, ['Note'])).toBe(`import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';

export const FormatEnum = {
  PLAIN: 'PLAIN',
  HTML: 'HTML',
} as const;
registerEnumType(FormatEnum, { name: "Format", description: "How it is written." });

@InputType()
export class Text {
  @Field(() => ID, { nullable: true })
  id?: string | null;

  @Field(() => FormatEnum)
  format!: keyof typeof FormatEnum;
}

@InputType()
export class Note {
  @Field(() => Text)
  text!: Text;

  @Field(() => [String], { nullable: true })
  labels?: (string)[] | null;

  @Field(() => Int, { nullable: true, description: "None unless said.", defaultValue: 0 })
  rank?: number | null;
}
`);
  });

  it.each(['Nothing', 'Query', 'Other'])('refuses %s', (name) => {
    expect(() => passedOn(schema, [name])).toThrow('neither an input nor an enum');
  });
});
