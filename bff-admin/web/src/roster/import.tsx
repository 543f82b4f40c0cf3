import { useFormat } from '@lyceum/web/i18n';
import { Reason } from '@lyceum/web/reasons/reason';
import { Failed, Loading, ProblemAlert } from '@lyceum/web/states';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useParams } from 'react-router';
import { RosterImportDocument, RosterImportStateDocument, type RosterRunFragment } from '../__generated__/operations';
import { useT } from '../i18n';
import { PageHead } from '../shell/page-head';
import { usePages } from '../shell/use-pages';
import { useWatchedHead } from '../shell/use-watched-head';
import { Drop } from './drop';
import { ImportFiles } from './files';
import { Progress } from './progress';
import { errorsIn, RowErrors } from './row-errors';
import { fileNameOf, fileOf } from './sent-files';
import { ImportStatus } from './status';
import { useImport } from './use-import';

/** One import, watched while it runs. */
export function ImportPage() {
  const { id = '' } = useParams();
  return <Import key={id} id={id} />;
}

function Import({ id }: { id: string }) {
  const t = useT();
  const { dateTime } = useFormat();
  const upload = useImport();
  const [isAsking, setAsking] = useState(false);
  const pages = usePages(RosterImportDocument, { id }, errorsIn);
  const watched = useWatchedHead(pages, RosterImportStateDocument, { id }, ({ rosterImport }) =>
    isRunning(rosterImport),
  );
  const { data, error, again, runs: goesOn } = watched;
  const run = data?.rosterImport;

  const crumbs = [{ label: t('roster.title'), to: '/roster' }];
  if (!run) {
    return (
      <>
        <PageHead title={pages.problem ? t('roster.import') : undefined} crumbs={crumbs} />
        {pages.problem ? <Failed error={pages.problem} retry={pages.reload} /> : <Loading />}
      </>
    );
  }
  const file = fileOf(id);
  return (
    <>
      <PageHead
        title={t('roster.importOf', { time: dateTime(run.requestedAt) })}
        crumbs={crumbs}
        description={
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}>
            <ImportStatus status={run.status} percent={run.progress.percent} />
            <span>{t('roster.by', { name: run.startedBy ?? t('roster.nobody') })}</span>
          </Box>
        }
        actions={
          !goesOn && (
            <Button
              variant="outlined"
              onClick={() => (file ? upload.start(file) : setAsking(true))}
              loading={upload.sent !== undefined}
            >
              {t('roster.again')}
            </Button>
          )
        }
      />
      <Stack spacing={4}>
        {(isAsking || upload.sent !== undefined || upload.problem) && (
          <Drop upload={upload} {...(isAsking && { again: fileNameOf(id) ?? true })} />
        )}
        {error && <ProblemAlert error={error} retry={again} />}
        {goesOn && <Progress run={run} />}
        {run.failure && (
          <Alert severity="error">
            <Typography sx={{ fontWeight: 600 }}>{t('roster.failed')}</Typography>
            <Typography sx={{ overflowWrap: 'anywhere' }}>
              <Reason because={run.failedBecause} otherwise={run.failure} />
            </Typography>
          </Alert>
        )}
        {run.status === 'SUCCEEDED' && (
          <Alert severity={run.errorCount > 0 ? 'warning' : 'success'} role="status">
            {t('roster.succeeded', { count: run.errorCount })}
          </Alert>
        )}
        {run.notices.length > 0 && (
          <Alert severity="info">
            <Typography sx={{ fontWeight: 600 }}>{t('roster.notices')}</Typography>
            <Box component="ul" sx={{ m: 0, paddingInlineStart: 2.5, overflowWrap: 'anywhere' }}>
              {run.notices.map((notice, n) => (
                <li key={notice}>
                  <Reason because={run.noticed?.[n]} otherwise={notice} />
                </li>
              ))}
            </Box>
          </Alert>
        )}
        {run.files.length > 0 && <ImportFiles files={run.files} />}
        {run.errorCount > 0 && (!goesOn || pages.rows.length > 0) && (
          <RowErrors id={id} count={run.errorCount} pages={pages} />
        )}
      </Stack>
    </>
  );
}

function isRunning({ status }: RosterRunFragment): boolean {
  return status === 'QUEUED' || status === 'RUNNING';
}
