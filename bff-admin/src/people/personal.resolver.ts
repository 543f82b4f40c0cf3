import type { BffContext } from '@lyceum/kernel/bff';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { PersonalDocument, UpdatePersonDocument } from '../__generated__/operations';
import { Person } from './person.type';
import { Personal, UpdatePersonInput } from './personal.type';

@Resolver(() => Person)
export class PersonalResolver {
  @FieldResolver(() => Personal, {
    description: 'Ask for it when somebody wants to see it: that they have looked is in the audit trail.',
  })
  async personal(@Root() { id }: Person, @Ctx() ctx: BffContext): Promise<Personal> {
    return (await ctx.ask(PersonalDocument, { id })).person;
  }

  @Mutation(() => Person, {
    description:
      'Errors: NOT_FOUND; CONFLICT when somebody has the e-mail address; BAD_USER_INPUT when it would be taken from one who signs in with it; FORBIDDEN for sensitive fields without person:sensitive.',
  })
  async updatePerson(
    @Arg('input', () => UpdatePersonInput) input: UpdatePersonInput,
    @Ctx() ctx: BffContext,
  ): Promise<Person> {
    return (await ctx.ask(UpdatePersonDocument, { input })).updatePerson;
  }
}
