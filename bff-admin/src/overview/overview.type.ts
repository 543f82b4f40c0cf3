import { Field, Int, ObjectType } from 'type-graphql';
import type { Role } from '../__generated__/operations';
import { RoleEnum } from '../people/person.type';
import { RosterImportEntry } from '../roster/roster.type';

@ObjectType()
export class RoleCount {
  @Field(() => RoleEnum)
  role!: Role;

  @Field(() => Int, { description: 'Whoever has several roles counts in each.' })
  total!: number;
}

@ObjectType()
export class PeopleCounts {
  @Field(() => Int)
  total!: number;

  @Field(() => Int, { description: 'Who can sign in, or could once invited.' })
  active!: number;

  @Field(() => [RoleCount])
  byRole!: RoleCount[];
}

@ObjectType()
export class CourseCounts {
  @Field(() => Int)
  published!: number;

  @Field(() => Int)
  drafts!: number;

  @Field(() => Int)
  archived!: number;
}

@ObjectType({ description: 'All that the first screen shows.' })
export class Overview {
  @Field({ description: 'The name of the school.' })
  school!: string;

  @Field(() => PeopleCounts)
  people!: PeopleCounts;

  @Field(() => CourseCounts)
  courses!: CourseCounts;

  @Field(() => Int)
  cohorts!: number;

  @Field(() => [RosterImportEntry], { description: 'The latest five, newest first.' })
  imports!: RosterImportEntry[];
}
