import { Field, Float, ID, Int, ObjectType } from 'type-graphql';

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

@ObjectType({ description: 'The leaderboard of a course, and what it says before one has joined.' })
export class LeaderboardScreen {
  @Field(() => ID)
  courseId!: string;

  @Field()
  courseTitle!: string;

  @Field(() => String, { nullable: true, description: 'The name under which one is seen; null: not at all.' })
  nickname!: string | null;

  @Field(() => Leaderboard, { nullable: true, description: 'Null for who has not joined.' })
  board!: Leaderboard | null;
}
