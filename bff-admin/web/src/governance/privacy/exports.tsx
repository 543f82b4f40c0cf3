import { useFormat } from '@lyceum/web/i18n';
import { problemOf } from '@lyceum/web/problem';
import { Empty } from '@lyceum/web/states';
import { useWatched } from '@lyceum/web/watched';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useMutation } from 'urql';
import { GovernanceExportPersonDocument, GovernanceExportsDocument } from '../../__generated__/operations';
import { useT } from '../../i18n';
import { DataTable } from '../../shell/data-table';
import { useTold } from '../../shell/form-dialog';
import { PageHead } from '../../shell/page-head';
import { Tag } from '../tag';
import { PersonForm } from './person-form';

const tones = { GATHERING: 'plain', PACKING: 'plain', READY: 'good', FAILED: 'bad', EXPIRED: 'plain' } as const;
const EXPORTS = { additionalTypenames: ['DataExport'] };

/** Copies of somebody's data that one has asked for. */
export function Exports() {
  const t = useT();
  const format = useFormat();
  const told = useTold();
  const [asking, setAsking] = useState(false);
  const { data, error, fetching, again } = useWatched(
    { query: GovernanceExportsDocument, variables: {}, context: EXPORTS },
    ({ dataExports }) => dataExports.some(({ status }) => status === 'GATHERING' || status === 'PACKING'),
  );
  const [, order] = useMutation(GovernanceExportPersonDocument);
  const rows = data?.dataExports ?? [];
  return (
    <>
      <PageHead
        title={t('governance.privacy.exports')}
        description={t('governance.exports.help')}
        actions={
          <Button variant="contained" onClick={() => setAsking(true)}>
            {t('governance.exports.new')}
          </Button>
        }
      />
      <DataTable
        label={t('governance.privacy.exports')}
        rows={rows}
        rowKey={({ id }) => id}
        total={rows.length}
        loading={fetching && !data}
        {...(error && { problem: problemOf(error) })}
        reload={again}
        empty={<Empty title={t('governance.exports.none')} />}
        columns={[
          {
            id: 'name',
            header: t('governance.person'),
            width: 'minmax(0, 2fr)',
            cell: ({ name }) => <bdi>{name}</bdi>,
          },
          {
            id: 'status',
            header: t('governance.status'),
            cell: ({ status }) => <Tag tone={tones[status]}>{t(`governance.exports.${status}`)}</Tag>,
          },
          { id: 'asked', header: t('governance.requested'), cell: ({ requestedAt }) => format.dateTime(requestedAt) },
          {
            id: 'expires',
            header: t('governance.expires'),
            cell: ({ expiresAt }) => (expiresAt ? format.date(expiresAt) : '—'),
          },
          {
            id: 'actions',
            header: t('governance.actions'),
            align: 'end',
            cell: ({ url, name }) =>
              url && (
                <Button
                  size="small"
                  component="a"
                  href={url}
                  download
                  aria-label={t('governance.exports.loadOf', { name })}
                >
                  {t('governance.exports.load')}
                </Button>
              ),
          },
        ]}
      />
      {asking && (
        <PersonForm
          title={t('governance.exports.new')}
          action={t('governance.exports.do')}
          onClose={() => setAsking(false)}
          send={async (person) =>
            told(
              await order({ personId: person.id }, EXPORTS),
              t('governance.exports.made', { name: person.name }),
              () => setAsking(false),
            )
          }
        >
          {t('governance.exports.text')}
        </PersonForm>
      )}
    </>
  );
}
