import { useFormat } from '@lyceum/web/i18n';
import { Empty, Failed, Loading, ProblemAlert } from '@lyceum/web/states';
import { useWatched } from '@lyceum/web/watched';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Link as RouterLink, useParams } from 'react-router';
import {
  QtiImportEntriesDocument,
  type QtiImportEntriesQuery,
  QtiImportReportDocument,
  type QtiImportReportQuery,
  type QtiImportRowFragment,
} from '../../__generated__/operations';
import { useT } from '../../i18n';
import { Choice } from '../../shell/choice';
import { type Column, DataTable } from '../../shell/data-table';
import { PageHead } from '../../shell/page-head';
import { usePages } from '../../shell/use-pages';

type Entry = QtiImportEntriesQuery['qtiImport']['entries']['edges'][number]['node'];
type Row = Entry & { id: string };
type Outcome = Entry['outcome'];

const isRunning = ({ status }: QtiImportReportQuery['qtiImport']) => status === 'QUEUED' || status === 'RUNNING';

const outcomes = ['IMPORTED', 'IMPORTED_WITH_LOSSES', 'NOT_IMPORTED'] as const;

/** One import, watched while it runs, and what became of each file. */
export function QtiReport() {
  const t = useT();
  const format = useFormat();
  const { importId = '' } = useParams();
  const { data, error, again } = useWatched(
    { query: QtiImportReportDocument, variables: { id: importId } },
    ({ qtiImport }) => isRunning(qtiImport),
  );
  const report = data?.qtiImport;
  const runs = report !== undefined && isRunning(report);
  return (
    <>
      <PageHead
        title={report && t('items.qti.report', { at: format.dateTime(report.requestedAt) })}
        crumbs={[
          { label: t('items.title'), to: '/items' },
          { label: t('items.qti'), to: '/items/qti' },
        ]}
      />
      {error && !report && <Failed error={error} retry={again} />}
      {!error && !report && <Loading />}
      {report && (
        <Stack spacing={3}>
          {error && <ProblemAlert error={error} retry={again} />}
          <Progress report={report} runs={runs} />
          {report.failure && (
            <Alert severity="error">
              <span lang="en" dir="auto">
                {report.failure}
              </span>
            </Alert>
          )}
          {!runs && <Entries key={report.status} importId={report.id} />}
        </Stack>
      )}
    </>
  );
}

function Progress({ report, runs }: { report: QtiImportRowFragment; runs: boolean }) {
  const t = useT();
  const { imported, withLosses, notImported, total } = report.counts;
  const done = imported + withLosses + notImported;
  return (
    <Box role="status">
      <Typography sx={{ fontWeight: 600 }}>{t(`items.qti.status.${report.status}`)}</Typography>
      <Typography color="textSecondary">{t('items.qti.counts', { imported, withLosses, notImported })}</Typography>
      {runs && (
        <LinearProgress
          variant={total ? 'determinate' : 'indeterminate'}
          value={total ? (done / total) * 100 : 0}
          aria-label={t('items.qti.progress')}
          sx={{ mt: 1 }}
        />
      )}
    </Box>
  );
}

function Entries({ importId }: { importId: string }) {
  const t = useT();
  const [outcome, choose] = useState<Outcome | ''>('');
  const pages = usePages(
    QtiImportEntriesDocument,
    { id: importId, ...(outcome && { outcome }) },
    ({ qtiImport: { entries } }) => ({
      rows: entries.edges.map(({ node }): Row => ({ ...node, id: `${node.file} ${node.identifier}` })),
      next: entries.pageInfo.hasNextPage ? entries.pageInfo.endCursor : null,
      total: entries.totalCount,
    }),
  );
  const columns: Column<Row>[] = [
    {
      id: 'title',
      header: t('items.title.field'),
      width: 'minmax(0, 2fr)',
      cell: (row) => (
        <>
          <bdi>{row.title || row.identifier}</bdi>
          <Typography variant="body2" color="textSecondary" component="bdi" sx={{ display: 'block' }}>
            {row.file}
          </Typography>
        </>
      ),
    },
    { id: 'outcome', header: t('items.qti.outcome'), cell: (row) => t(`items.qti.outcome.${row.outcome}`) },
    {
      id: 'reasons',
      header: t('items.qti.reasons'),
      width: 'minmax(0, 3fr)',
      cell: (row) => (
        <Box
          component="ul"
          lang="en"
          dir="auto"
          sx={{ m: 0, paddingInlineStart: 2, typography: 'body2', listStyle: row.reasons.length > 1 ? 'disc' : 'none' }}
        >
          {row.reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </Box>
      ),
    },
    {
      id: 'open',
      header: t('items.qti.open'),
      width: '10rem',
      cell: (row) => (
        <Stack spacing={0.5} sx={{ alignItems: 'start' }}>
          {[row.itemId, ...row.moreItemIds]
            .filter((id) => id !== null)
            .map((id, index) => (
              <Link
                key={id}
                component={RouterLink}
                to={`/items/${id}`}
                aria-label={t('items.qti.openItem.named', { title: row.title, place: index + 1 })}
              >
                {t('items.qti.openItem')}
              </Link>
            ))}
          {row.examId && (
            <Link component={RouterLink} to={`/exams/${row.examId}`}>
              {t('items.qti.openExam')}
            </Link>
          )}
        </Stack>
      ),
    },
  ];
  return (
    <>
      <Box sx={{ maxWidth: '20rem' }}>
        <Choice
          size="small"
          label={t('items.qti.outcome')}
          value={outcome}
          onChoose={choose}
          options={[['', t('items.any')], ...outcomes.map((one) => [one, t(`items.qti.outcome.${one}`)] as const)]}
        />
      </Box>
      <DataTable
        {...pages}
        label={t('items.qti.entries')}
        columns={columns}
        rowKey={({ id }) => id}
        empty={<Empty title={t('items.qti.noEntries')} />}
      />
    </>
  );
}
