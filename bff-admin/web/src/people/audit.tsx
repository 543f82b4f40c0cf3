import { useFormat } from '@lyceum/web/i18n';
import { Empty } from '@lyceum/web/states';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router';
import { PersonAuditDocument, type PersonAuditQuery } from '../__generated__/operations';
import { useT } from '../i18n';
import { DataTable } from '../shell/data-table';
import { usePages } from '../shell/use-pages';
import { PersonFrame } from './person-frame';

const auditIn = ({ auditTrail }: PersonAuditQuery) => auditTrail;

// A list of a hundred people that was read names each of them; the trail of the school has them all.
const MOST_VALUES = 3;

const inShort = (values: readonly string[]) =>
  values.length > MOST_VALUES ? `${values.slice(0, MOST_VALUES).join(', ')}, …` : values.join(', ');

/** What has been done to or with this person. */
export function AuditEntries({ id }: { id: string }) {
  const t = useT();
  const { dateTime } = useFormat();
  const pages = usePages(PersonAuditDocument, { id }, auditIn);
  return (
    <PersonFrame id={id} person={pages.data?.person} problem={pages.problem} reload={pages.reload}>
      {() => (
        <DataTable
          {...pages}
          label={t('people.tab.audit')}
          rowKey={({ id }) => id}
          columns={[
            { id: 'at', header: t('people.at'), cell: ({ at }) => dateTime(at) },
            {
              id: 'what',
              header: t('people.what'),
              width: 'minmax(0, 2fr)',
              cell: ({ action, details, outcome }) => (
                <Box>
                  <bdi>{action}</bdi>
                  {outcome === 'REFUSED' && ` – ${t('people.refused')}`}
                  {details.length > 0 && (
                    <Box sx={{ typography: 'body2', color: 'text.secondary', fontWeight: 400 }}>
                      <bdi>{details.map(({ name, values }) => `${name}: ${inShort(values)}`).join('; ')}</bdi>
                    </Box>
                  )}
                </Box>
              ),
            },
            {
              id: 'who',
              header: t('people.who'),
              cell: ({ actorKind, actorId, actorName }) =>
                actorId === id ? (
                  t('people.themselves')
                ) : actorKind === 'person' && actorId ? (
                  <Link component={RouterLink} to={`/people/${actorId}`}>
                    {actorName ? <bdi>{actorName}</bdi> : t('people.somebody')}
                  </Link>
                ) : (
                  t('people.machine')
                ),
            },
          ]}
          empty={<Empty title={t('people.noAudit')} />}
        />
      )}
    </PersonFrame>
  );
}
