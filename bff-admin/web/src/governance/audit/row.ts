import type { GovernanceAuditQuery } from '../../__generated__/operations';

export type AuditRow = GovernanceAuditQuery['auditTrail']['rows'][number];

const kinds = ['person', 'partner', 'service', 'operator', 'anonymous'] as const;

export function kindOf(kind: string): (typeof kinds)[number] {
  return kinds.find((one) => one === kind) ?? 'anonymous';
}
