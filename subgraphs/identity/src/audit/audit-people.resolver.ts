import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { IdentityContext } from '../context';
import { Person } from '../person/person.type';
import { AuditActor, AuditTarget } from './audit.type';

// Entries hold ids alone, so that nothing in them has to be erased: names are as they are today.

@Resolver(() => AuditActor)
export class AuditActorResolver {
  @FieldResolver(() => Person, { nullable: true, description: 'Null for what is no person, or no longer there.' })
  person(@Root() { kind, id }: AuditActor, @Ctx() ctx: IdentityContext) {
    return kind === 'person' && id ? ctx.loaders.people.load(id) : null;
  }
}

@Resolver(() => AuditTarget)
export class AuditTargetResolver {
  @FieldResolver(() => Person, { nullable: true, description: 'Null for what is no person, or no longer there.' })
  person(@Root() { type, id }: AuditTarget, @Ctx() ctx: IdentityContext) {
    return type === 'person' ? ctx.loaders.people.load(id) : null;
  }
}
