import { useFormat } from '@lyceum/web/i18n';
import { Empty } from '@lyceum/web/states';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { Link as RouterLink } from 'react-router';
import { RubricListDocument, type RubricToEditFragment } from '../../__generated__/operations';
import { useT } from '../../i18n';
import { type Column, DataTable } from '../../shell/data-table';
import { PageHead } from '../../shell/page-head';
import { usePages } from '../../shell/use-pages';
import { mostOf } from './rubric-values';

/** What markers go by, last changed first. */
export function RubricList() {
  const t = useT();
  const pages = usePages(RubricListDocument, {}, ({ rubricBank }) => rubricBank);
  const add = (
    <Button component={RouterLink} to="new" variant="contained">
      {t('items.rubric.new')}
    </Button>
  );
  return (
    <>
      <PageHead
        title={t('items.rubrics')}
        description={t('items.rubrics.description')}
        crumbs={[{ label: t('items.title'), to: '/items' }]}
        actions={add}
      />
      <DataTable
        {...pages}
        label={t('items.rubrics')}
        columns={useColumns()}
        rowKey={({ id }) => id}
        empty={
          <Empty title={t('items.rubrics.none')}>
            <Typography color="textSecondary">{t('items.rubrics.none.text')}</Typography>
          </Empty>
        }
      />
    </>
  );
}

function useColumns(): Column<RubricToEditFragment>[] {
  const t = useT();
  const format = useFormat();
  return [
    {
      id: 'title',
      header: t('items.title.field'),
      width: 'minmax(0, 3fr)',
      cell: ({ id, title }) => (
        <Link component={RouterLink} to={id} dir="auto" sx={{ fontWeight: 600, py: 0.5, display: 'inline-block' }}>
          {title}
        </Link>
      ),
    },
    {
      id: 'criteria',
      header: t('items.rubric.criteria'),
      width: '8rem',
      align: 'end',
      cell: ({ criteria }) => format.number(criteria.length),
    },
    {
      id: 'most',
      header: t('items.rubric.most.short'),
      width: '8rem',
      align: 'end',
      cell: (rubric) => format.number(mostOf(rubric), { maximumFractionDigits: 2 }),
    },
    {
      id: 'uses',
      header: t('items.rubric.uses'),
      width: '9rem',
      align: 'end',
      cell: ({ usedBy }) => format.number(usedBy.length),
    },
    {
      id: 'changed',
      header: t('items.changed'),
      width: '9rem',
      cell: ({ createdAt }) => format.date(createdAt),
    },
  ];
}
