import { useFormat } from '@lyceum/web/i18n';
import { type Problem, problemOf } from '@lyceum/web/problem';
import { ProblemError } from '@lyceum/web/session/ask';
import { Empty, ProblemAlert } from '@lyceum/web/states';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { type DragEvent, useRef, useState } from 'react';
import { Link as RouterLink, useNavigate } from 'react-router';
import { useMutation } from 'urql';
import {
  QtiImportListDocument,
  type QtiImportRowFragment,
  StartQtiImportDocument,
} from '../../__generated__/operations';
import { useT } from '../../i18n';
import { Choice } from '../../shell/choice';
import { type Column, DataTable } from '../../shell/data-table';
import { useMay } from '../../shell/me';
import { PageHead } from '../../shell/page-head';
import { upload } from '../../shell/upload';
import { usePages } from '../../shell/use-pages';

/** A package goes up, and becomes items. */
export function QtiImports() {
  const t = useT();
  const format = useFormat();
  const withCourses = useMay()('course:read');
  const pages = usePages(QtiImportListDocument, { withCourses }, (data) => data.qtiImports);
  const columns: Column<QtiImportRowFragment>[] = [
    {
      id: 'at',
      header: t('items.qti.at'),
      cell: (row) => (
        <Link component={RouterLink} to={row.id} sx={{ py: 0.5, display: 'inline-block' }}>
          {format.dateTime(row.requestedAt)}
        </Link>
      ),
    },
    { id: 'status', header: t('items.status'), cell: (row) => t(`items.qti.status.${row.status}`) },
    {
      id: 'imported',
      header: t('items.qti.outcome.IMPORTED'),
      align: 'end',
      cell: (row) => format.number(row.counts.imported),
    },
    {
      id: 'losses',
      header: t('items.qti.outcome.IMPORTED_WITH_LOSSES'),
      align: 'end',
      cell: (row) => format.number(row.counts.withLosses),
    },
    {
      id: 'not',
      header: t('items.qti.outcome.NOT_IMPORTED'),
      align: 'end',
      cell: (row) => format.number(row.counts.notImported),
    },
  ];
  return (
    <>
      <PageHead
        title={t('items.qti')}
        description={t('items.qti.description')}
        crumbs={[{ label: t('items.title'), to: '/items' }]}
      />
      <QtiDrop courses={pages.data?.courses?.rows ?? []} />
      <Typography variant="h2" sx={{ mb: 2 }}>
        {t('items.qti.history')}
      </Typography>
      <DataTable
        {...pages}
        label={t('items.qti.history')}
        columns={columns}
        rowKey={({ id }) => id}
        empty={<Empty title={t('items.qti.none')} />}
      />
    </>
  );
}

function QtiDrop({ courses }: { courses: readonly { id: string; title: string }[] }) {
  const t = useT();
  const navigate = useNavigate();
  const input = useRef<HTMLInputElement>(null);
  const [courseId, target] = useState('');
  const [share, setShare] = useState<number>();
  const [over, setOver] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const [, start] = useMutation(StartQtiImportDocument);
  const send = async (file: File) => {
    setProblem(undefined);
    setShare(0);
    try {
      const stored = await upload<{ upload: string }>('/uploads/qti', file, {
        type: 'application/zip',
        progress: setShare,
      });
      const result = await start({ input: { upload: stored.upload, courseId: courseId || null } });
      if (result.error) setProblem(problemOf(result.error));
      else navigate(result.data?.importQti.id ?? '.');
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      setProblem(error.problem);
    } finally {
      setShare(undefined);
    }
  };
  const dropped = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file && share === undefined) void send(file);
  };
  return (
    <Stack spacing={2} sx={{ mb: 4 }}>
      <Box sx={{ maxWidth: 480 }}>
        <Choice
          label={t('items.qti.course')}
          helperText={t('items.qti.course.hint')}
          value={courseId}
          onChoose={target}
          options={[['', t('items.qti.course.none')], ...courses.map(({ id, title }) => [id, title] as const)]}
        />
      </Box>
      <Box
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={dropped}
        sx={{
          display: 'grid',
          justifyItems: 'center',
          gap: 1.5,
          p: 4,
          border: '2px dashed',
          borderColor: over ? 'primary.main' : 'text.secondary',
          borderRadius: 2,
          bgcolor: over ? 'action.hover' : 'background.paper',
          textAlign: 'center',
        }}
      >
        <Typography>{t('items.qti.drop')}</Typography>
        <input
          ref={input}
          hidden
          type="file"
          accept=".zip,application/zip"
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            event.target.value = '';
            if (file) void send(file);
          }}
        />
        <Button variant="contained" onClick={() => input.current?.click()} loading={share !== undefined}>
          {t('items.qti.choose')}
        </Button>
        {share !== undefined && (
          <LinearProgress
            variant="determinate"
            value={share * 100}
            aria-label={t('items.qti.sending')}
            sx={{ width: '100%' }}
          />
        )}
      </Box>
      {problem && <ProblemAlert error={problem} />}
    </Stack>
  );
}
