import { useFormat } from '@lyceum/web/i18n';
import { Empty } from '@lyceum/web/states';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { GovernanceAuditDocument, type GovernanceAuditQuery } from '../../__generated__/operations';
import { useT } from '../../i18n';
import { DataTable } from '../../shell/data-table';
import { PageHead } from '../../shell/page-head';
import { usePages } from '../../shell/use-pages';
import { Tag } from '../tag';
import { AuditEntryDialog } from './audit-entry';
import { AuditSearch } from './audit-search';
import { type AuditRow, kindOf } from './row';
import { filterOf, useSearch } from './search';
import { VerifyTrail } from './verify-trail';

const pageIn = (data: GovernanceAuditQuery) => data.auditTrail;

/** What happened, newest first. */
export default function Audit() {
  const t = useT();
  const format = useFormat();
  const [search, setSearch] = useSearch();
  const [open, setOpen] = useState<AuditRow>();
  const pages = usePages(GovernanceAuditDocument, { filter: filterOf(search) }, pageIn);
  const who = ({ actorName, actorId, actorKind }: AuditRow) =>
    actorName ?? actorId ?? t(`governance.audit.kind.${kindOf(actorKind)}`);
  return (
    <>
      <PageHead title={t('governance.audit.title')} description={t('governance.audit.help')} />
      <VerifyTrail />
      <AuditSearch search={search} onSearch={setSearch} />
      <DataTable
        label={t('governance.audit.title')}
        {...pages}
        rowKey={({ id }) => id}
        empty={
          <Empty title={t('governance.audit.none')}>
            <Typography color="textSecondary">{t('governance.audit.noneText')}</Typography>
          </Empty>
        }
        columns={[
          {
            id: 'at',
            header: t('governance.audit.at'),
            width: 'minmax(0, 1.8fr)',
            cell: ({ at }) => format.dateTime(at),
          },
          {
            id: 'who',
            header: t('governance.audit.who'),
            width: 'minmax(0, 1.4fr)',
            cell: (row) => <bdi>{who(row)}</bdi>,
          },
          {
            id: 'action',
            header: t('governance.audit.action'),
            width: 'minmax(0, 1.4fr)',
            cell: ({ action, outcome }) => (
              <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
                <Box component="code" dir="ltr" sx={{ fontSize: '0.875rem' }}>
                  {action}
                </Box>
                {outcome === 'REFUSED' && <Tag tone="bad">{t('governance.audit.REFUSED')}</Tag>}
              </Box>
            ),
          },
          {
            id: 'target',
            header: t('governance.audit.target'),
            width: 'minmax(0, 1.8fr)',
            cell: ({ targetName, targetType, targetId }) =>
              targetName ? (
                <bdi>{targetName}</bdi>
              ) : targetId ? (
                <Box component="bdi" sx={{ typography: 'body2' }}>{`${targetType} ${targetId}`}</Box>
              ) : (
                '—'
              ),
          },
          {
            id: 'details',
            header: t('governance.actions'),
            align: 'end',
            width: 'auto',
            cell: (row) => (
              <Button
                size="small"
                aria-label={t('governance.audit.open', { number: row.seq, action: row.action })}
                onClick={() => setOpen(row)}
              >
                {t('governance.details')}
              </Button>
            ),
          },
        ]}
      />
      {open && (
        <AuditEntryDialog
          entry={open}
          onClose={() => setOpen(undefined)}
          onSearch={(next) => {
            setOpen(undefined);
            setSearch(next);
          }}
        />
      )}
    </>
  );
}
