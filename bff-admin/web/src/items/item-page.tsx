import { useFormat } from '@lyceum/web/i18n';
import { useNotice } from '@lyceum/web/notice';
import { Failed, Loading, ProblemAlert } from '@lyceum/web/states';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useMemo } from 'react';
import { Link as RouterLink, useParams } from 'react-router';
import { useMutation, useQuery } from 'urql';
import { ApproveDocument, ItemToEditDocument, RetireDocument } from '../__generated__/operations';
import { useT } from '../i18n';
import { useMay, useMe } from '../shell/me';
import { PageHead } from '../shell/page-head';
import { SectionNav } from '../shell/section-nav';
import { ItemForm } from './item-form';
import { ItemStatusChip } from './item-status';
import { type StoredItem, valuesOf } from './item-values';
import { ExportButton } from './qti/export-button';
import { StoredQuestion } from './stored-question';

/** A question of the bank, to be written on and tried. */
export function ItemPage() {
  const { itemId = '' } = useParams();
  const personId = useMe()?.id;
  const [{ data, error }, again] = useQuery({
    query: ItemToEditDocument,
    variables: { id: itemId },
    requestPolicy: 'cache-and-network',
  });
  const item = data?.item;
  return (
    <>
      <ItemHead item={item} failed={Boolean(error)} />
      {error && <Failed error={error} retry={() => again({ requestPolicy: 'network-only' })} />}
      {!error && !item && <Loading />}
      {item && personId && (
        <Stack spacing={3}>
          <UsedIn item={item} />
          <StoredQuestion value={item}>
            <ItemForm
              key={item.id}
              personId={personId}
              saved={valuesOf(item)}
              item={item}
              onChanged={() => again({ requestPolicy: 'network-only' })}
            />
          </StoredQuestion>
        </Stack>
      )}
    </>
  );
}

/** Above each part of a question's page. */
export function ItemHead({ item, failed }: { item: StoredItem | undefined; failed: boolean }) {
  const t = useT();
  const format = useFormat();
  const tell = useNotice();
  const changesItems = useMemo(() => ({ additionalTypenames: ['ItemEntry', 'ItemWithVersions'] }), []);
  const [approving, approve] = useMutation(ApproveDocument);
  const [retiring, retire] = useMutation(RetireDocument);
  const error = approving.error ?? retiring.error;
  const makeReady = async (id: string) => {
    const { data } = await approve({ itemId: id }, changesItems);
    if (data) tell({ text: t('items.approved') });
  };
  const takeAway = async (id: string) => {
    const { data } = await retire({ itemId: id }, changesItems);
    if (data) tell({ text: t('items.retired'), undo: () => void makeReady(id) });
  };
  return (
    <>
      <PageHead
        title={item?.title}
        failed={failed}
        crumbs={[{ label: t('items.title'), to: '/items' }]}
        description={
          item && (
            <Stack direction="row" spacing={1.5} useFlexGap sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
              <ItemStatusChip status={item.status} />
              <span>{t(`items.kind.${item.kind}`)}</span>
              <span>{t('items.version', { version: item.version, at: format.dateTime(item.changedAt) })}</span>
            </Stack>
          )
        }
        actions={
          item && (
            <>
              <ExportButton input={{ itemIds: [item.id] }} />
              {item.status !== 'RETIRED' && (
                <Button color="inherit" onClick={() => takeAway(item.id)} loading={retiring.fetching}>
                  {t('items.retire')}
                </Button>
              )}
              {item.status !== 'READY' && (
                <Button variant="contained" onClick={() => makeReady(item.id)} loading={approving.fetching}>
                  {t('items.approve')}
                </Button>
              )}
            </>
          )
        }
      />
      {error && <ProblemAlert error={error} />}
      {item && (
        <SectionNav
          label={t('items.sections')}
          sections={[
            { to: `/items/${item.id}`, label: t('items.section.write'), end: true },
            { to: `/items/${item.id}/versions`, label: t('items.section.versions') },
          ]}
        />
      )}
    </>
  );
}

function UsedIn({ item }: { item: StoredItem }) {
  const t = useT();
  const may = useMay();
  if (item.usedIn.length === 0) return <Typography color="textSecondary">{t('items.unused')}</Typography>;
  return (
    <Typography component="div" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
      {t('items.usedIn', { count: item.usedIn.length })}{' '}
      {item.usedIn.map(({ examId, title }, index) => (
        <span key={examId}>
          {index > 0 && t('facts.between')}
          {may('exam:author') ? (
            <Link component={RouterLink} to={`/exams/${examId}`} dir="auto">
              {title}
            </Link>
          ) : (
            <bdi>{title}</bdi>
          )}
        </span>
      ))}
    </Typography>
  );
}
