import type { Context } from '@lyceum/kernel/context';
import { rowLoader } from '@lyceum/kernel/loaders';
import { listByIds as examsByIds } from './exam/exam.service';

export type AssessmentContext = ReturnType<typeof createAssessmentContext>;

export function createAssessmentContext(base: Context) {
  return Object.assign(base, {
    loaders: {
      exams: rowLoader(
        (ids) => examsByIds(base, ids),
        (row) => row._id,
      ),
    },
  });
}
