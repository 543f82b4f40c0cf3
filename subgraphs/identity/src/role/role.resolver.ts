import { Query, Resolver } from 'type-graphql';
import { listRoles } from './role.service';
import { RoleDefinition } from './role.type';

@Resolver(() => RoleDefinition)
export class RoleResolver {
  @Query(() => [RoleDefinition], { description: 'All roles; they are the same in every tenant.' })
  roles(): RoleDefinition[] {
    return listRoles();
  }
}
