import { Field, Float, Int, ObjectType } from 'type-graphql';

@ObjectType()
export class LeaderboardPlace {
  @Field(() => Int, { description: 'From 1; equal scores share a rank.' })
  rank!: number;

  @Field()
  nickname!: string;

  @Field(() => Float, { description: 'Percent; of a course the sum over its exams.' })
  score!: number;

  @Field()
  isMe!: boolean;
}

@ObjectType()
export class MyRank {
  @Field(() => Int)
  rank!: number;

  @Field(() => Float)
  score!: number;

  @Field(() => [LeaderboardPlace], { description: 'Two above and two below, with one’s own.' })
  neighbours!: LeaderboardPlace[];
}

@ObjectType({ description: 'Of learners who have joined, by their released results.' })
export class Leaderboard {
  @Field(() => Int, { description: 'How many have a score on it.' })
  size!: number;

  @Field(() => [LeaderboardPlace], { description: 'Highest first.' })
  places!: LeaderboardPlace[];

  @Field(() => MyRank, { nullable: true, description: 'Null without a released result.' })
  me!: MyRank | null;
}
