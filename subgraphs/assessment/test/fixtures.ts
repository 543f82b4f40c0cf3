import { startTestSubgraph, type TestSubgraph, testConfig } from '@lyceum/kernel/testing';
import { assessmentPrivacy } from '../src/privacy';
import { type AssessmentConfig, assessment } from '../src/schema';

/** Assessment as the router meets it, on a database of its own. */
export function startAssessment(overrides: Partial<AssessmentConfig> = {}): Promise<TestSubgraph> {
  const config = { ...testConfig(), grading: 'here' as const, gradingDuty: 1, ...overrides };
  return startTestSubgraph(assessment(config), config);
}

/** For people who have uploaded nothing. */
export const privacy = assessmentPrivacy({ files: { async *list() {}, async remove() {} } });
