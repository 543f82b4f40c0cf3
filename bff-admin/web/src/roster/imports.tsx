import { useFormat } from '@lyceum/web/i18n';
import { Empty } from '@lyceum/web/states';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { Link as RouterLink } from 'react-router';
import { RosterImportsDocument, type RosterImportsQuery } from '../__generated__/operations';
import { useT } from '../i18n';
import { DataTable } from '../shell/data-table';
import { PageHead } from '../shell/page-head';
import { usePages } from '../shell/use-pages';
import { Drop } from './drop';
import { ImportStatus } from './status';
import { useImport } from './use-import';

const importsIn = ({ rosterImports }: RosterImportsQuery) => rosterImports;

/** Where a zip is dropped, and what has been imported so far. */
export function Imports() {
  const t = useT();
  const { dateTime, number } = useFormat();
  const upload = useImport();
  const pages = usePages(RosterImportsDocument, {}, importsIn, { size: 50 });
  return (
    <>
      <PageHead title={t('roster.title')} description={t('roster.about')} />
      <Drop upload={upload} />
      <Typography variant="h2" sx={{ mt: 5, mb: 2 }}>
        {t('roster.history')}
      </Typography>
      <DataTable
        {...pages}
        label={t('roster.history')}
        rowKey={({ id }) => id}
        columns={[
          {
            id: 'when',
            header: t('roster.requestedAt'),
            width: 'minmax(0, 1.4fr)',
            cell: ({ id, requestedAt }) => (
              <Link component={RouterLink} to={`/roster/${id}`} sx={{ fontWeight: 600 }}>
                {dateTime(requestedAt)}
              </Link>
            ),
          },
          {
            id: 'who',
            header: t('roster.startedBy'),
            cell: ({ startedBy }) => <bdi>{startedBy ?? t('roster.nobody')}</bdi>,
          },
          {
            id: 'status',
            header: t('roster.status'),
            cell: ({ status, progress }) => <ImportStatus status={status} percent={progress.percent} />,
          },
          {
            id: 'errors',
            header: t('roster.leftOut'),
            align: 'end',
            cell: ({ errorCount }) => number(errorCount),
          },
        ]}
        empty={<Empty title={t('roster.none')} />}
      />
    </>
  );
}
