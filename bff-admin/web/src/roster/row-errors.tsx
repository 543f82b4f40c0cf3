import { useFormat } from '@lyceum/web/i18n';
import { useNotice } from '@lyceum/web/notice';
import { Reason } from '@lyceum/web/reasons/reason';
import { Empty } from '@lyceum/web/states';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { type Client, type CombinedError, useClient } from 'urql';
import { RosterRowErrorsDocument, type RosterRowErrorsQuery } from '../__generated__/operations';
import { useT } from '../i18n';
import { SectionTitle } from '../people/facts';
import { DataTable } from '../shell/data-table';
import type { Pages } from '../shell/use-pages';
import { csvOf, download } from './csv';
import { FileName } from './drop';

const PAGE = 100;

export function errorsIn({ rosterImport: { rowErrors } }: RosterRowErrorsQuery) {
  const { edges, pageInfo, totalCount } = rowErrors;
  return {
    rows: edges.map(({ cursor, node }) => ({ id: cursor, ...node })),
    next: pageInfo.hasNextPage ? pageInfo.endCursor : null,
    total: totalCount,
  };
}

interface RowErrorsProps {
  id: string;
  count: number;
  pages: Pages<RowError & { id: string }, unknown>;
}

/** The rows that were left out, by file and line, to be read here or taken along. */
export function RowErrors({ id, count, pages }: RowErrorsProps) {
  const t = useT();
  const { number } = useFormat();
  const client = useClient();
  const tell = useNotice();
  const [busy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    const { rows, error } = await allErrors(client, id);
    setBusy(false);
    if (error) return tell({ problem: error });
    // In English, as the files are, and with the reason’s name: it goes to who mends the roster, or to their program.
    const lines = rows.map(({ file, line, column, value, reason, because }) => {
      const code = typeof because?.reason === 'string' ? because.reason : '';
      return [file, line, column, value, code, reason];
    });
    download(`roster-errors-${id}.csv`, csvOf(['file', 'line', 'column', 'value', 'code', 'reason'], lines));
  };
  return (
    <section aria-labelledby="errors-title">
      <SectionTitle
        id="errors-title"
        action={
          <Button variant="outlined" onClick={() => void save()} loading={busy}>
            {t('roster.download')}
          </Button>
        }
      >
        {t('roster.errors', { count })}
      </SectionTitle>
      <Typography color="textSecondary" sx={{ mb: 2 }}>
        {t('roster.errorsAbout')}
      </Typography>
      <DataTable
        {...pages}
        label={t('roster.leftOut')}
        rowKey={(row) => row.id}
        columns={[
          { id: 'file', header: t('roster.file'), cell: ({ file }) => <FileName name={file} /> },
          { id: 'line', header: t('roster.line'), width: '5.5rem', align: 'end', cell: ({ line }) => number(line) },
          {
            id: 'column',
            header: t('roster.column'),
            cell: ({ column }) => <bdi>{column ?? t('roster.wholeRow')}</bdi>,
          },
          { id: 'value', header: t('roster.value'), cell: ({ value }) => <bdi>{value || '–'}</bdi> },
          {
            id: 'reason',
            header: t('roster.reason'),
            width: 'minmax(0, 1.6fr)',
            cell: ({ reason, because }) => <Reason because={because} otherwise={reason} />,
          },
        ]}
        empty={<Empty title={t('roster.errorsGone')} />}
      />
    </section>
  );
}

type RowError = RosterRowErrorsQuery['rosterImport']['rowErrors']['edges'][number]['node'];

async function allErrors(client: Client, id: string): Promise<{ rows: RowError[]; error?: CombinedError | undefined }> {
  const rows: RowError[] = [];
  let after: string | null = null;
  do {
    const { data, error }: { data?: RosterRowErrorsQuery | undefined; error?: CombinedError | undefined } = await client
      .query(RosterRowErrorsDocument, { id, first: PAGE, after }, { requestPolicy: 'network-only' })
      .toPromise();
    if (!data) return { rows, error };
    const page = errorsIn(data);
    rows.push(...page.rows);
    after = page.next;
  } while (after);
  return { rows };
}
