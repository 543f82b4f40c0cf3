import { registerEnumType } from 'type-graphql';

export const DataExportStatusEnum = {
  GATHERING: 'GATHERING',
  PACKING: 'PACKING',
  READY: 'READY',
  EXPIRED: 'EXPIRED',
  FAILED: 'FAILED',
} as const;
registerEnumType(DataExportStatusEnum, { name: "DataExportStatus", description: "EXPIRED a week after it was READY: ask for another one. FAILED when a service has not answered for a day." });

export const ErasureStatusEnum = {
  SCHEDULED: 'SCHEDULED',
  ON_HOLD: 'ON_HOLD',
  RUNNING: 'RUNNING',
  DONE: 'DONE',
  CANCELLED: 'CANCELLED',
} as const;
registerEnumType(ErasureStatusEnum, { name: "ErasureStatus", description: "SCHEDULED until the days of grace are over; ON_HOLD while a legal hold forbids it." });

export const KeptReasonEnum = {
  GRADES: 'GRADES',
  RECORDS: 'RECORDS',
  AUDIT: 'AUDIT',
  CONSENT: 'CONSENT',
  LEGAL_HOLD: 'LEGAL_HOLD',
} as const;
registerEnumType(KeptReasonEnum, { name: "KeptReason", description: "GRADES: what the person achieved. RECORDS: what others did or decided. AUDIT: the audit trail. CONSENT: proof of what was agreed to. All of it under an id that leads to nobody. LEGAL_HOLD: nothing was erased." });
