import {
  type FieldNode,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLObjectType,
  getNamedType,
  isInputObjectType,
} from 'graphql';
import { argumentValue } from './arguments';
import type { CostDirectives } from './cost-directives';
import { type Formula, sum } from './formula';

type Score = (value: unknown) => number;

/** Scores input values, by schema: an object costs 1, what it holds is added; a list costs what its items do. */
export interface ArgumentCosts {
  /** Of the arguments that a field is given. */
  of(parent: GraphQLObjectType, field: GraphQLField<unknown, unknown>, node: FieldNode): Formula;
}

export function argumentCosts({ weights }: CostDirectives): ArgumentCosts {
  const objects = new Map<GraphQLInputObjectType, Score>();

  /** `coordinate` is the argument's or the input field's, whose weight comes before its type's. Undefined when it is free. */
  const scoreOf = (coordinate: string, type: GraphQLInputType): Score | undefined => {
    const named = getNamedType(type);
    const weight = weights.get(coordinate) ?? weights.get(named.name);
    if (weight === undefined && !isInputObjectType(named)) return undefined;
    const inner = isInputObjectType(named) ? scoreObject(named) : undefined;
    const each = weight ?? (inner ? 1 : 0);
    const score: Score = (value) => {
      if (value === null || value === undefined) return 0;
      if (!Array.isArray(value)) return inner ? each + inner(value) : each;
      let total = weight ?? 0;
      for (const item of value) total += score(item);
      return total;
    };
    return score;
  };

  const scoreObject = (type: GraphQLInputObjectType): Score => {
    const known = objects.get(type);
    if (known) return known;
    const score: Score = (value) => {
      let total = 0;
      for (const { name, score } of fields) {
        if (Object.hasOwn(value as object, name)) total += score((value as Record<string, unknown>)[name]);
      }
      return total;
    };
    // Before its fields, some of which may be of its own type.
    objects.set(type, score);
    const fields = Object.values(type.getFields()).flatMap(({ name, type: inner }) => {
      const score = scoreOf(`${type.name}.${name}`, inner);
      return score ? [{ name, score }] : [];
    });
    return score;
  };

  return {
    of(parent, field, node) {
      return sum(
        (node.arguments ?? []).flatMap(({ name }): Formula[] => {
          const argument = field.args.find((candidate) => candidate.name === name.value);
          if (!argument) return [];
          const score = scoreOf(`${parent.name}.${field.name}(${argument.name}:)`, argument.type);
          if (!score) return [];
          const value = argumentValue(argument, node);
          if (value.known) return [score(value.value)];
          return [({ variables }) => score(value.read(variables))];
        }),
      );
    },
  };
}
