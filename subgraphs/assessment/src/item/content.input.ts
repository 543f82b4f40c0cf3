import { Field, Float, InputType } from 'type-graphql';
import { HotspotInput, MatchingInput, MultipleInput, OrderingInput, SingleInput, TrueFalseInput } from './chosen.input';
import { ClozeInput, CodeInput, EssayInput, FileInput, NumericInput, ShortTextInput } from './written.input';

// What authors write, one input a kind. Bounds and defaults are those of item.content.ts, which everything passes through.

const optional = { nullable: true } as const;

@InputType({ description: 'The field of the question’s kind is set, and no other.' })
export class ItemContentInput {
  @Field(() => SingleInput, optional)
  single?: SingleInput | null;

  @Field(() => MultipleInput, optional)
  multiple?: MultipleInput | null;

  @Field(() => TrueFalseInput, optional)
  trueFalse?: TrueFalseInput | null;

  @Field(() => NumericInput, optional)
  numeric?: NumericInput | null;

  @Field(() => ShortTextInput, optional)
  shortText?: ShortTextInput | null;

  @Field(() => ClozeInput, optional)
  cloze?: ClozeInput | null;

  @Field(() => MatchingInput, optional)
  matching?: MatchingInput | null;

  @Field(() => OrderingInput, optional)
  ordering?: OrderingInput | null;

  @Field(() => HotspotInput, optional)
  hotspot?: HotspotInput | null;

  @Field(() => EssayInput, optional)
  essay?: EssayInput | null;

  @Field(() => FileInput, optional)
  file?: FileInput | null;

  @Field(() => CodeInput, optional)
  code?: CodeInput | null;
}

@InputType({ description: 'How points follow from an answer.' })
export class MarkingInput {
  @Field(() => Float, { nullable: true, description: '1 unless said.' })
  points?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True unless said: part of an answer earns part of the points.',
  })
  partial?: boolean | null;

  @Field(() => Float, { nullable: true, description: 'Share of the points that a wrong answer loses, 0 to 1.' })
  penalty?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Certainty-based marking: docs/reference/question-kinds.md.' })
  certainty?: boolean | null;

  @Field(() => Float, { nullable: true, description: 'What it takes away at most, as a share of the points: −2 to 0.' })
  floor?: number | null;
}
