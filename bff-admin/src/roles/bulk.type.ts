import { BecauseScalar } from '@lyceum/kernel/because';
import type { Because } from '@lyceum/kernel/reasons';
import { ArrayMaxSize, ArrayMinSize, MaxLength } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';

@InputType()
export class ChangeRolesInput {
  @Field(() => [ID], { description: '1 to 100 people.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @MaxLength(100, { each: true })
  personIds!: string[];

  @Field(() => ID)
  @MaxLength(100)
  role!: string;

  @Field({ description: 'False takes it away.' })
  give!: boolean;
}

@ObjectType({ description: 'Somebody with whom it could not be done.' })
export class RoleNotChanged {
  @Field(() => ID)
  personId!: string;

  @Field()
  code!: string;

  @Field({ description: 'Why, in a sentence.' })
  reason!: string;

  @Field(() => BecauseScalar, { nullable: true, description: 'The same for programs, where it has a reason.' })
  because!: Because | null;
}

@ObjectType()
export class RolesChanged {
  @Field(() => Int, { description: 'People who have it, or have it no more, as was asked.' })
  done!: number;

  @Field(() => [ID], { description: 'Those of them with whom it was otherwise before: who takes it back means these.' })
  changed!: string[];

  @Field(() => [RoleNotChanged])
  failed!: RoleNotChanged[];
}
