import { useFormat } from '@lyceum/web/i18n';
import { Empty } from '@lyceum/web/states';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import { Link as RouterLink, useSearchParams } from 'react-router';
import { ItemListDocument, type ItemListQuery } from '../__generated__/operations';
import { useT } from '../i18n';
import { Choice } from '../shell/choice';
import { type Column, DataTable } from '../shell/data-table';
import { useDebounced } from '../shell/debounced';
import { Filters, SearchField } from '../shell/filters';
import { PageHead } from '../shell/page-head';
import { useSelection } from '../shell/selection';
import { usePages } from '../shell/use-pages';
import { ItemStatusChip } from './item-status';
import type { QuestionKind } from './kinds/kind';
import { questionKinds } from './kinds/kinds';
import { ExportButton } from './qti/export-button';

type Row = ItemListQuery['items']['rows'][number];
type Status = Row['status'];

// What one export takes.
const MOST = 2_000;

/** The bank, last changed first. */
export function ItemList() {
  const t = useT();
  const format = useFormat();
  const [params, setParams] = useSearchParams();
  const selection = useSelection();
  const search = params.get('search') ?? '';
  const kind = (params.get('kind') ?? '') as QuestionKind | '';
  const tag = params.get('tag') ?? '';
  const status = (params.get('status') ?? '') as Status | '';
  const settled = useDebounced(search.trim());
  const choose = (name: string, value: string) => {
    selection.clear();
    setParams(
      (now) => {
        value ? now.set(name, value) : now.delete(name);
        return now;
      },
      { replace: true },
    );
  };
  const filter = {
    ...(settled && { search: settled }),
    ...(kind && { kinds: [kind] }),
    ...(tag && { tags: [tag] }),
    ...(status && { status: [status] }),
  };
  const pages = usePages(ItemListDocument, { filter }, (data) => data.items);
  const isNarrowed = Object.keys(filter).length > 0;
  const columns: Column<Row>[] = [
    {
      id: 'title',
      header: t('items.title.field'),
      width: 'minmax(0, 3fr)',
      cell: (row) => (
        <Link component={RouterLink} to={row.id} dir="auto" sx={{ fontWeight: 600, py: 0.5, display: 'inline-block' }}>
          {row.title}
        </Link>
      ),
    },
    { id: 'kind', header: t('items.kind'), cell: (row) => t(`items.kind.${row.kind}`) },
    {
      id: 'tags',
      header: t('items.tags'),
      width: 'minmax(0, 2fr)',
      cell: (row) => (
        <Stack direction="row" useFlexGap spacing={0.5} sx={{ flexWrap: 'wrap' }}>
          {row.tags.map((one) => (
            <Chip key={one} size="small" label={<bdi>{one}</bdi>} sx={{ maxWidth: '100%' }} />
          ))}
        </Stack>
      ),
    },
    { id: 'status', header: t('items.status'), width: '7rem', cell: (row) => <ItemStatusChip status={row.status} /> },
    { id: 'changed', header: t('items.changed'), width: '9rem', cell: (row) => format.date(row.changedAt) },
  ];
  const chosen = [...selection.ids];
  return (
    <>
      <PageHead
        title={t('items.title')}
        description={t('items.description')}
        actions={
          <>
            <Button component={RouterLink} to="rubrics" variant="outlined">
              {t('items.rubrics')}
            </Button>
            <Button component={RouterLink} to="qti" variant="outlined">
              {t('items.qti')}
            </Button>
            <Button component={RouterLink} to="new" variant="contained">
              {t('items.new')}
            </Button>
          </>
        }
      />
      <Filters>
        <SearchField label={t('items.search')} value={search} onChange={(value) => choose('search', value)} />
        <Choice
          label={t('items.kind')}
          value={kind}
          onChoose={(value) => choose('kind', value)}
          options={[['', t('items.any')], ...questionKinds.map((one) => [one, t(`items.kind.${one}`)] as const)]}
        />
        <Choice
          label={t('items.tag')}
          value={tag}
          onChoose={(value) => choose('tag', value)}
          options={[
            ['', t('items.any')],
            ...(pages.data?.itemTags ?? []).map(
              (one) => [one.tag, `${one.tag} (${format.number(one.items)})`] as const,
            ),
          ]}
        />
        <Choice
          label={t('items.status')}
          value={status}
          onChoose={(value) => choose('status', value)}
          options={[
            ['', t('items.status.usual')],
            ...(['DRAFT', 'READY', 'RETIRED'] as const).map((one) => [one, t(`items.status.${one}`)] as const),
          ]}
        />
      </Filters>
      {chosen.length > 0 && (
        <Stack direction="row" spacing={2} sx={{ mb: 2, alignItems: 'center' }} role="status">
          <span>{t('items.chosen', { count: chosen.length })}</span>
          <ExportButton input={{ itemIds: chosen.slice(0, MOST) }} />
        </Stack>
      )}
      <DataTable
        {...pages}
        label={t('items.title')}
        columns={columns}
        rowKey={({ id }) => id}
        rowName={({ title }) => title}
        selection={selection}
        empty={
          isNarrowed ? (
            <Empty title={t('items.none.found')}>
              <Button onClick={() => setParams({}, { replace: true })}>{t('items.filter.clear')}</Button>
            </Empty>
          ) : (
            <Empty title={t('items.none')}>
              <Button component={RouterLink} to="new" variant="contained">
                {t('items.new')}
              </Button>
            </Empty>
          )
        }
      />
    </>
  );
}
