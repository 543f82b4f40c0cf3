import { useFormat } from '@lyceum/web/i18n';
import { Reason } from '@lyceum/web/reasons/reason';
import { Empty, Failed, Loading, ProblemAlert } from '@lyceum/web/states';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Link as RouterLink, useParams } from 'react-router';
import {
  QtiImportReportDocument,
  type QtiImportReportQuery,
  type QtiImportRowFragment,
  QtiImportStateDocument,
} from '../../__generated__/operations';
import { useT } from '../../i18n';
import { Choice } from '../../shell/choice';
import { type Column, DataTable } from '../../shell/data-table';
import { PageHead } from '../../shell/page-head';
import { type Pages, usePages } from '../../shell/use-pages';
import { useWatchedHead } from '../../shell/use-watched-head';

type Entry = QtiImportReportQuery['qtiImport']['entries']['edges'][number]['node'];
type Row = Entry & { id: string };
type Outcome = Entry['outcome'];

const isRunning = ({ status }: QtiImportRowFragment) => status === 'QUEUED' || status === 'RUNNING';

const outcomes = ['IMPORTED', 'IMPORTED_WITH_LOSSES', 'NOT_IMPORTED'] as const;

/** One import, watched while it runs, and what became of each file. */
export function QtiReport() {
  const { importId = '' } = useParams();
  return <Report key={importId} importId={importId} />;
}

function entriesIn({ qtiImport: { entries } }: QtiImportReportQuery) {
  return {
    rows: entries.edges.map(({ node }): Row => ({ ...node, id: `${node.file} ${node.identifier}` })),
    next: entries.pageInfo.hasNextPage ? entries.pageInfo.endCursor : null,
    total: entries.totalCount,
  };
}

function Report({ importId: id }: { importId: string }) {
  const t = useT();
  const format = useFormat();
  const [outcome, choose] = useState<Outcome | ''>('');
  const pages = usePages(QtiImportReportDocument, { id, ...(outcome && { outcome }) }, entriesIn);
  const { data, error, again, runs } = useWatchedHead(pages, QtiImportStateDocument, { id }, ({ qtiImport }) =>
    isRunning(qtiImport),
  );
  const report = data?.qtiImport;
  return (
    <>
      <PageHead
        title={report && t('items.qti.report', { at: format.dateTime(report.requestedAt) })}
        failed={Boolean(pages.problem)}
        crumbs={[
          { label: t('items.title'), to: '/items' },
          { label: t('items.qti'), to: '/items/qti' },
        ]}
      />
      {!report && (pages.problem ? <Failed error={pages.problem} retry={pages.reload} /> : <Loading />)}
      {report && (
        <Stack spacing={3}>
          {error && <ProblemAlert error={error} retry={again} />}
          <Progress report={report} runs={runs} />
          {report.failure && (
            <Alert severity="error">
              <Reason because={report.failedBecause} otherwise={report.failure} />
            </Alert>
          )}
          {!runs && !(report.failure && report.counts.total === 0) && (
            <Entries pages={pages} outcome={outcome} onOutcome={choose} />
          )}
        </Stack>
      )}
    </>
  );
}

function Progress({ report, runs }: { report: QtiImportRowFragment; runs: boolean }) {
  const t = useT();
  const { imported, withLosses, notImported, total } = report.counts;
  const done = imported + withLosses + notImported;
  const saysCounts = report.status !== 'FAILED' || done > 0;
  return (
    <Box role="status">
      <Typography sx={{ fontWeight: 600 }}>{t(`items.qti.status.${report.status}`)}</Typography>
      {saysCounts && (
        <Typography color="textSecondary">{t('items.qti.counts', { imported, withLosses, notImported })}</Typography>
      )}
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

interface EntriesProps {
  pages: Pages<Row, unknown>;
  outcome: Outcome | '';
  onOutcome: (outcome: Outcome | '') => void;
}

function Entries({ pages, outcome, onOutcome }: EntriesProps) {
  const t = useT();
  const columns: Column<Row>[] = [
    {
      id: 'title',
      header: t('items.title.field'),
      width: 'minmax(0, 2fr)',
      cell: (row) => (
        <>
          <bdi>{row.title || row.identifier}</bdi>
          <Typography variant="body2" color="textSecondary" component="span" sx={{ display: 'block' }}>
            <bdi>{row.file}</bdi>
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
          sx={{ m: 0, paddingInlineStart: 2, typography: 'body2', listStyle: row.reasons.length > 1 ? 'disc' : 'none' }}
        >
          {row.reasons.map((reason, n) => (
            <li key={reason}>
              <Reason because={row.because?.[n]} otherwise={reason} />
            </li>
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
          onChoose={onOutcome}
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
