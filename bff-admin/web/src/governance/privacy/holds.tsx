import { Confirm } from '@lyceum/web/confirm';
import { useFormat } from '@lyceum/web/i18n';
import { useNotice } from '@lyceum/web/notice';
import { Empty } from '@lyceum/web/states';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useMutation } from 'urql';
import {
  type GovernanceHoldFragment,
  GovernanceHoldsDocument,
  type GovernanceHoldsQuery,
  GovernanceLiftHoldDocument,
  GovernancePlaceHoldDocument,
} from '../../__generated__/operations';
import { useT } from '../../i18n';
import { DataTable } from '../../shell/data-table';
import { useTold } from '../../shell/form-dialog';
import { PageHead } from '../../shell/page-head';
import { usePages } from '../../shell/use-pages';
import { Tag } from '../tag';
import { PersonForm } from './person-form';

const pageIn = (data: GovernanceHoldsQuery) => data.legalHolds;

/** Whose data must stay, whatever they ask for. */
export function Holds() {
  const t = useT();
  const format = useFormat();
  const tell = useNotice();
  const told = useTold();
  const [placing, setPlacing] = useState(false);
  const [lifting, setLifting] = useState<GovernanceHoldFragment>();
  const [, place] = useMutation(GovernancePlaceHoldDocument);
  const [{ fetching }, lift] = useMutation(GovernanceLiftHoldDocument);
  const pages = usePages(GovernanceHoldsDocument, {}, pageIn);
  const liftNow = async () => {
    if (!lifting) return;
    const { data, error } = await lift({ id: lifting.id });
    if (data) pages.replace(data.liftLegalHold);
    setLifting(undefined);
    tell(error ? { problem: error } : { text: t('governance.holds.lifted', { name: lifting.name }) });
  };
  return (
    <>
      <PageHead
        title={t('governance.privacy.holds')}
        description={t('governance.holds.help')}
        actions={
          <Button variant="contained" onClick={() => setPlacing(true)}>
            {t('governance.holds.new')}
          </Button>
        }
      />
      <DataTable
        label={t('governance.privacy.holds')}
        {...pages}
        rowKey={({ id }) => id}
        empty={<Empty title={t('governance.holds.none')} />}
        columns={[
          {
            id: 'name',
            header: t('governance.person'),
            width: 'minmax(0, 1.5fr)',
            cell: ({ name }) => <bdi>{name}</bdi>,
          },
          {
            id: 'reason',
            header: t('governance.holds.reason'),
            width: 'minmax(0, 2.5fr)',
            cell: ({ reason }) => <bdi>{reason}</bdi>,
          },
          { id: 'placed', header: t('governance.since'), cell: ({ placedAt }) => format.date(placedAt) },
          {
            id: 'status',
            header: t('governance.status'),
            cell: ({ liftedAt }) =>
              liftedAt ? (
                <Tag>{t('governance.holds.liftedAt', { date: format.date(liftedAt) })}</Tag>
              ) : (
                <Tag tone="warn">{t('governance.holds.holds')}</Tag>
              ),
          },
          {
            id: 'actions',
            header: t('governance.actions'),
            align: 'end',
            cell: (row) =>
              !row.liftedAt && (
                <Button
                  size="small"
                  aria-label={t('governance.holds.liftOf', { name: row.name })}
                  onClick={() => setLifting(row)}
                >
                  {t('governance.holds.lift')}
                </Button>
              ),
          },
        ]}
      />
      {placing && (
        <PersonForm
          title={t('governance.holds.new')}
          action={t('governance.holds.place')}
          reason={t('governance.holds.reason')}
          onClose={() => setPlacing(false)}
          send={async (person, reason) =>
            told(
              await place({ input: { personId: person.id, reason } }),
              t('governance.holds.placed', { name: person.name }),
              () => {
                setPlacing(false);
                pages.reload();
              },
            )
          }
        >
          {t('governance.holds.text')}
        </PersonForm>
      )}
      <Confirm
        open={lifting !== undefined}
        title={t('governance.holds.liftAsk', { name: lifting?.name })}
        action={t('governance.holds.lift')}
        busy={fetching}
        onConfirm={() => void liftNow()}
        onCancel={() => setLifting(undefined)}
      >
        {t('governance.holds.liftText')}
      </Confirm>
    </>
  );
}
