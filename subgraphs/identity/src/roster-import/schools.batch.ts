import { type ImportBatch, isRemoved } from './batch';
import { patiently } from './patience';
import { importOrgs, importTerms } from './school.service';

export const importOrgRows: ImportBatch<'orgs'> = async ({ scope }, batch) => {
  const rows = batch.map((entry) => {
    const { sourcedId, name, type, identifier = null, parentSourcedId = null } = entry.row;
    return { sourcedId, name, type, identifier, parentSourcedId, removed: isRemoved(entry) };
  });
  return { ...(await patiently(scope.signal, () => importOrgs(scope, rows))), errors: [] };
};

export const importTermRows: ImportBatch<'academicSessions'> = async ({ scope }, batch) => {
  const rows = batch.map((entry) => {
    const { sourcedId, title, type, startDate, endDate, parentSourcedId = null, schoolYear = null } = entry.row;
    return { sourcedId, title, type, startDate, endDate, parentSourcedId, schoolYear, removed: isRemoved(entry) };
  });
  return { ...(await patiently(scope.signal, () => importTerms(scope, rows))), errors: [] };
};
