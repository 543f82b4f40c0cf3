import { clamp } from '@lyceum/web/clamp';
import { useFormat } from '@lyceum/web/i18n';
import { Empty } from '@lyceum/web/states';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router';
import {
  type GovernanceDeadLetterFragment,
  GovernanceDeadLettersDocument,
  type GovernanceDeadLettersQuery,
} from '../../__generated__/operations';
import { useT } from '../../i18n';
import { DataTable } from '../../shell/data-table';
import { useMay } from '../../shell/me';
import { PageHead } from '../../shell/page-head';
import { useServiceName } from '../../shell/service-name';
import { usePages } from '../../shell/use-pages';
import { RowActions } from '../row-actions';
import { useConsumerName } from '../words';
import { Consumers } from './consumers';
import { LetterDetails } from './letter-details';
import { ReplayDialog, type Which } from './replay-dialog';

const pageIn = (data: GovernanceDeadLettersQuery) => data.deadLetters;

/** Events of this school that failed in a consumer, and were put aside. */
export default function DeadLetters() {
  const t = useT();
  const format = useFormat();
  const serviceName = useServiceName();
  const consumerName = useConsumerName();
  const may = useMay();
  const pages = usePages(GovernanceDeadLettersDocument, {}, pageIn);
  const [read, setRead] = useState<GovernanceDeadLetterFragment>();
  const [asked, ask] = useState<Which>();
  const title = t('governance.letters.title');
  const unanswered = pages.data?.deadLetters.unanswered ?? [];
  return (
    <>
      <PageHead
        title={title}
        description={t('governance.letters.help')}
        actions={
          <Button color="inherit" onClick={pages.reload}>
            {t('governance.letters.refresh')}
          </Button>
        }
      />
      <Stack spacing={3}>
        {unanswered.length > 0 && (
          <Alert
            severity="warning"
            action={
              <Button color="inherit" onClick={pages.reload}>
                {t('action.retry')}
              </Button>
            }
          >
            {t('governance.letters.unanswered', {
              count: unanswered.length,
              names: format.list(unanswered.map(serviceName)),
            })}
          </Alert>
        )}
        <Consumers letters={pages.rows} onReplay={ask} />
        <DataTable
          label={title}
          {...pages}
          rowKey={({ id }) => id}
          empty={
            unanswered.length > 0 ? (
              <Empty title={t('governance.letters.noneElsewhere')} />
            ) : (
              <Empty title={t('governance.letters.none')}>
                <Typography color="textSecondary">{t('governance.letters.noneText')}</Typography>
              </Empty>
            )
          }
          columns={[
            {
              id: 'event',
              header: t('governance.letters.event'),
              width: 'minmax(0, 2fr)',
              cell: ({ eventType, subject }) => (
                <Box sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
                  <bdi>
                    <code>{eventType}</code>
                  </bdi>
                  <Typography variant="body2" color="textSecondary">
                    <bdi>{subject}</bdi>
                  </Typography>
                </Box>
              ),
            },
            {
              id: 'failed',
              header: t('governance.letters.failed'),
              cell: ({ failedAt }) => format.dateTime(failedAt),
            },
            {
              id: 'group',
              header: t('governance.letters.consumer'),
              width: 'minmax(0, 1.4fr)',
              cell: ({ group }) => <bdi>{consumerName(group)}</bdi>,
            },
            {
              id: 'error',
              header: t('governance.letters.error'),
              width: 'minmax(0, 1.8fr)',
              cell: ({ error }) => (
                <Box dir="auto" sx={clamped}>
                  {error}
                </Box>
              ),
            },
            {
              id: 'actions',
              header: t('governance.actions'),
              width: '10.5rem',
              align: 'end',
              cell: (letter) => (
                <RowActions>
                  <Button
                    size="small"
                    aria-label={t('governance.detailsOf', { name: letter.eventType })}
                    onClick={() => setRead(letter)}
                  >
                    {t('governance.details')}
                  </Button>
                  <Button
                    size="small"
                    aria-label={t('governance.letters.replayWhat', { name: letter.eventType })}
                    onClick={() => ask({ service: letter.service, group: letter.group, letter })}
                  >
                    {t('governance.letters.replay')}
                  </Button>
                </RowActions>
              ),
            },
          ]}
        />
        {may('audit:read') && (
          <Link
            component={RouterLink}
            to="/governance/audit?action=dead-letter.replayed"
            sx={{ alignSelf: 'start', py: 0.5 }}
          >
            {t('governance.letters.trail')}
          </Link>
        )}
      </Stack>
      {read && <LetterDetails letter={read} onClose={() => setRead(undefined)} />}
      <ReplayDialog
        which={asked}
        onClose={() => ask(undefined)}
        onDone={() => {
          ask(undefined);
          pages.reload();
        }}
      />
    </>
  );
}

/** The whole of it is among the details. */
const clamped = { ...clamp(2), textAlign: 'start', typography: 'body2' } as const;
