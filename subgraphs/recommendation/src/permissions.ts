import { connectionPermissions, type PermissionTable } from '@lyceum/kernel/permissions';

export const permissions: PermissionTable = {
  Query: {
    myLearnerModel: 'seat:self',
    mySkills: 'seat:self',
    myRecommendations: 'seat:self',
    learnerModel: 'learner:read@course',
    modelSnapshots: 'model:manage',
    modelCalibration: 'model:manage',
    experiments: 'model:manage',
    experimentOutcome: 'model:manage',
  },
  Mutation: {
    promoteSnapshot: 'model:manage',
    rollBackModel: 'model:manage',
    startExperiment: 'model:manage',
    endExperiment: 'model:manage',
  },
  // Reached through the fields above.
  LearnerModel: 'signedIn',
  SkillBelief: 'signedIn',
  LikelyRange: 'signedIn',
  Explanation: 'signedIn',
  Recommendations: 'seat:self',
  Recommendation: 'seat:self',
  Reason: 'seat:self',
  ReasonValue: 'seat:self',
  ModelSnapshot: 'model:manage',
  ModelFigures: 'model:manage',
  ModelCalibration: 'model:manage',
  Experiment: 'model:manage',
  ExperimentArm: 'model:manage',
  ArmOutcome: 'model:manage',
  ...connectionPermissions('ModelSnapshot'),
  ...connectionPermissions('Experiment'),
};
