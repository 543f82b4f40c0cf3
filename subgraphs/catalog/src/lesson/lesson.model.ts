import { tenantCollection } from '@lyceum/kernel/tenancy';
import { Schema } from 'mongoose';

export type LessonKind = 'TEXT' | 'VIDEO' | 'FILE' | 'QUIZ';

export interface LessonRow {
  _id: string;
  courseId: string;
  title: string;
  kind: LessonKind;
  /** Markdown, for TEXT. */
  text: string | null;
  /** What to show for VIDEO, FILE and QUIZ: an id in the subgraph that owns such things. */
  reference: string | null;
  /** What an uploaded file was called. */
  fileName?: string | null;
  /** Of an uploaded film, one for each language: WebVTT. */
  captions?: { language: string; file: string }[];
  minutes: number | null;
  /** Learners see a lesson from the first publication that has it on. */
  published: boolean;
  createdAt: Date;
}

const schema = new Schema<LessonRow>({
  courseId: { type: String, required: true },
  title: { type: String, required: true },
  kind: { type: String, enum: ['TEXT', 'VIDEO', 'FILE', 'QUIZ'], required: true },
  text: { type: String, default: null },
  reference: { type: String, default: null },
  fileName: { type: String, default: null },
  captions: { type: [new Schema({ language: String, file: String }, { _id: false })], default: [] },
  minutes: { type: Number, default: null },
  published: { type: Boolean, required: true },
  createdAt: { type: Date, required: true },
});

schema.index({ tenantId: 1, courseId: 1 });

export const lessons = tenantCollection<LessonRow>('lessons', schema);
