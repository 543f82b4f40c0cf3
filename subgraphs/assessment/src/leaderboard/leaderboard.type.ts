import { Max, Min } from 'class-validator';
import { ArgsType, Field, Float, ID, Int, ObjectType } from 'type-graphql';

@ObjectType()
export class LeaderboardPlace {
  @Field(() => Int, { description: 'From 1; equal scores share a rank, and the next rank is left out.' })
  rank!: number;

  @Field({ description: 'As the learner chose to be called.' })
  nickname!: string;

  @Field(() => Float, { description: 'Percent; of a course the sum over its exams. Two decimals.' })
  score!: number;

  @Field({ description: 'One’s own.' })
  isMe!: boolean;
}

@ObjectType({ description: 'Learners who have joined, by their released results, highest first.' })
export class Leaderboard {
  @Field(() => Int, { description: 'How many have a score on it.' })
  size!: number;

  @Field(() => [LeaderboardPlace])
  places!: LeaderboardPlace[];
}

@ObjectType({ description: 'One’s own place on a leaderboard.' })
export class MyRank {
  @Field(() => Int)
  rank!: number;

  @Field(() => Float)
  score!: number;

  @Field(() => Int)
  size!: number;

  @Field(() => [LeaderboardPlace], { description: 'Those above and below, with one’s own, highest first.' })
  neighbours!: LeaderboardPlace[];
}

@ObjectType({ description: 'That one is seen on the leaderboards of a course.' })
export class LeaderboardMembership {
  @Field(() => ID)
  courseId!: string;

  @Field()
  nickname!: string;

  @Field()
  joinedAt!: Date;
}

@ArgsType()
export class WhichLeaderboardArgs {
  @Field(() => ID, { nullable: true, description: 'Either this or `courseId`.' })
  examId?: string;

  @Field(() => ID, { nullable: true, description: 'All exams of the course together.' })
  courseId?: string;
}

@ArgsType()
export class LeaderboardArgs extends WhichLeaderboardArgs {
  @Field(() => Int, { defaultValue: 10, description: 'How many, 1 to 100.' })
  @Min(1)
  @Max(100)
  first: number = 10;
}

@ArgsType()
export class MyRankArgs extends WhichLeaderboardArgs {
  @Field(() => Int, { defaultValue: 2, description: 'How many above and how many below, 0 to 20.' })
  @Min(0)
  @Max(20)
  around: number = 2;
}
