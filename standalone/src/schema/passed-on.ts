import {
  type GraphQLEnumType,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';

const SCALARS: Readonly<Record<string, string>> = {
  ID: 'string',
  String: 'string',
  Int: 'number',
  Float: 'number',
  Boolean: 'boolean',
};

/**
 * Classes for the inputs and enums that a BFF takes as the graph has them, because it passes them on: `names`, and all that
 * those are made of. What they are is said once, in the subgraph.
 * @throws for a type that the graph does not have, or of which none of the BFFs has had need.
 */
export function passedOn(schema: GraphQLSchema, names: readonly string[]): string {
  const inputs = new Map<string, GraphQLInputObjectType>();
  const enums = new Map<string, GraphQLEnumType>();
  const visit = (type: unknown, name: string) => {
    if (isEnumType(type)) enums.set(name, type);
    else if (isInputObjectType(type)) {
      for (const field of Object.values(type.getFields())) {
        const inner = bare(field.type);
        if (!(inner.name in SCALARS)) visit(inner, inner.name);
      }
      // After what it is made of: decorators look at their classes at once.
      inputs.set(name, type);
    } else throw new Error(`${name} is neither an input nor an enum of the graph.`);
  };
  for (const name of names) visit(schema.getType(name), name);
  const body = [...[...enums.values()].map(enumObject), ...[...inputs.values()].map(inputClass)].join('\n\n');
  const used = ['Field', 'Float', 'ID', 'InputType', 'Int', 'registerEnumType'].filter((name) =>
    new RegExp(`\\b${name}\\b`).test(body),
  );
  return `import { ${used.join(', ')} } from 'type-graphql';\n\n${body}\n`;
}

function enumObject(type: GraphQLEnumType): string {
  const values = type.getValues().map(({ name }) => `  ${name}: '${name}',`);
  return [
    `export const ${type.name}Enum = {`,
    ...values,
    '} as const;',
    `registerEnumType(${type.name}Enum, ${options({ name: type.name, description: type.description })});`,
  ].join('\n');
}

function inputClass(type: GraphQLInputObjectType): string {
  const fields = Object.values(type.getFields()).map(fieldOf).join('\n\n');
  return `@InputType(${options({ description: type.description })})\nexport class ${type.name} {\n${fields}\n}`;
}

function fieldOf({ name, type, description, defaultValue }: GraphQLInputField): string {
  const isRequired = isNonNullType(type);
  const inner = isNonNullType(type) ? type.ofType : type;
  const one = bare(inner);
  const isList = isListType(inner);
  const [graphType, codeType] = [isEnumType(one) ? `${one.name}Enum` : one.name, codeTypeOf(one)];
  const given = { nullable: isRequired ? undefined : true, description, defaultValue };
  const decorator = `@Field(${[`() => ${isList ? `[${graphType}]` : graphType}`, options(given)].filter(Boolean).join(', ')})`;
  return `  ${decorator}\n  ${name}${isRequired ? '!' : '?'}: ${isList ? `(${codeType})[]` : codeType}${isRequired ? '' : ' | null'};`;
}

function codeTypeOf(type: Named): string {
  return isEnumType(type) ? `keyof typeof ${type.name}Enum` : (SCALARS[type.name] ?? type.name);
}

type Named = Exclude<GraphQLInputType, { ofType: unknown }>;

/** Of one, or of a list of what is never null. */
function bare(type: GraphQLInputType): Named {
  return (isNonNullType(type) || isListType(type) ? bare(type.ofType as GraphQLInputType) : type) as Named;
}

/** An object with what is there; nothing for none. */
function options(given: Record<string, unknown>): string {
  const there = Object.entries(given).filter(([, value]) => value !== undefined && value !== null);
  if (there.length === 0) return '';
  return `{ ${there.map(([key, value]) => `${key}: ${JSON.stringify(value)}`).join(', ')} }`;
}
