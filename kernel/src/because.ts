import { GraphQLScalarType } from 'graphql';
import type { Because } from './reasons';

/** `{ reason, … }` in a report, in the form in which errors have it. */
export const BecauseScalar = new GraphQLScalarType<Because, Because>({
  name: 'Because',
  description:
    'Why, for programs: an object of a `reason` and the values that come beside it, as `extensions.details` of an error has them; docs/reference/errors.md names them all.',
  serialize: (value) => value as Because,
});
