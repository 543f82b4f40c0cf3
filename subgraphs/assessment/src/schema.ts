import { grants, grantsConsumer } from '@lyceum/kernel/grants';
import type { Subgraph } from '@lyceum/kernel/subgraph';
import { attempts, savedAnswers } from './attempt/attempt.model';
import { type AssessmentContext, createAssessmentContext } from './context';
import { exams } from './exam/exam.model';
import { ExamResolver } from './exam/exam.resolver';
import { items, itemVersions } from './item/item.model';
import { permissions } from './permissions';
import { privacy } from './privacy';
import { results } from './result/result.model';

export const assessment: Subgraph<AssessmentContext> = {
  name: 'assessment',
  resolvers: [ExamResolver],
  references: { Exam: ({ id }, { loaders }) => loaders.exams.load(id) },
  permissions,
  collections: [items, itemVersions, exams, attempts, savedAnswers, results, grants],
  context: createAssessmentContext,
  privacy,
  consumers: () => [grantsConsumer('assessment')],
};
