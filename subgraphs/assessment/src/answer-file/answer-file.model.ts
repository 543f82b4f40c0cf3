import { tenantCollection } from '@lyceum/kernel/tenancy';
import { Schema } from 'mongoose';

/** A file that a learner has uploaded for a question of their attempt. It is part of the answer once the answer names it. */
export interface AnswerFileRow {
  /** Its key in the file store (answer-file.key.ts): the same content for the same question is the same file. */
  _id: string;
  attemptId: string;
  itemId: string;
  learnerId: string;
  /** As its learner calls it, cleaned. */
  name: string;
  bytes: number;
  uploadedAt: Date;
}

const text = { type: String, required: true };

const schema = new Schema<AnswerFileRow>({
  attemptId: text,
  itemId: text,
  learnerId: text,
  name: text,
  bytes: { type: Number, required: true },
  uploadedAt: { type: Date, required: true },
} as never);
schema.index({ tenantId: 1, attemptId: 1, itemId: 1 });
schema.index({ tenantId: 1, learnerId: 1 });

export const answerFiles = tenantCollection<AnswerFileRow>('answerFiles', schema);
