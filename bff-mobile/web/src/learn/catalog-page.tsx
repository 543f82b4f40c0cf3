import { clamp } from '@lyceum/web/clamp';
import { CheckIcon } from '@lyceum/web/icons';
import { Empty, Failed, Loading, ProblemAlert } from '@lyceum/web/states';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { CatalogDocument, type CatalogQuery } from '../__generated__/operations';
import { useT } from '../i18n';
import { Entries, Panel, PanelLink } from '../shell/panel';
import type { Sought } from './catalog';

interface Props {
  sought: Sought;
  after: string | null;
  foot: (next: string | null | undefined) => ReactNode;
  onCategory: (id: string | null) => void;
  onClear: () => void;
}

/** The first page says how many there are, and offers the categories. What was found before stays until there is more. */
export function CatalogPage({ sought, after, foot, onCategory, onClear }: Props) {
  const t = useT();
  const [{ data, error, fetching }, ask] = useQuery({ query: CatalogDocument, variables: { ...sought, after } });
  const again = () => ask({ requestPolicy: 'network-only' });
  if (!data) return error ? <Failed error={error} retry={again} /> : <Loading />;
  const { entries, categories, totalCount, next } = data.catalog;
  return (
    <Stack spacing={1.5}>
      {!after && categories.length > 0 && (
        <Categories categories={categories} chosen={sought.categoryId} onChoose={onCategory} />
      )}
      {error && <ProblemAlert error={error} retry={again} />}
      {!after && (
        <Typography role="status" color="textSecondary">
          {t('learn.found', { count: totalCount })}
        </Typography>
      )}
      {entries.length === 0 && !fetching && (
        <Empty title={t('learn.nothingFound')}>
          {(sought.search || sought.categoryId) && (
            <Button variant="outlined" onClick={onClear}>
              {t('learn.showAll')}
            </Button>
          )}
        </Empty>
      )}
      {entries.length > 0 && (
        <Entries>
          {entries.map((entry) => (
            <Panel component="li" key={entry.courseId}>
              <Entry entry={entry} />
            </Panel>
          ))}
        </Entries>
      )}
      {foot(next)}
    </Stack>
  );
}

interface Choice {
  categories: CatalogQuery['catalog']['categories'];
  chosen: string | null;
  onChoose: (id: string | null) => void;
}

function Categories({ categories, chosen, onChoose }: Choice) {
  const t = useT();
  const all = [{ id: null, name: t('learn.allCategories') }, ...categories];
  return (
    <Box role="group" aria-label={t('learn.category')} sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
      {all.map(({ id, name }) => (
        <Chip
          key={id ?? ''}
          component="button"
          clickable
          aria-pressed={id === chosen}
          color={id === chosen ? 'primary' : 'default'}
          variant={id === chosen ? 'filled' : 'outlined'}
          {...(id === chosen && { icon: <CheckIcon /> })}
          label={<bdi>{name}</bdi>}
          onClick={() => onChoose(id)}
          sx={{ minHeight: 40, borderRadius: 5, maxWidth: 1 }}
        />
      ))}
    </Box>
  );
}

function Entry({ entry }: { entry: CatalogQuery['catalog']['entries'][number] }) {
  const t = useT();
  const { courseId, title, summary, lessonCount, enrolled, category } = entry;
  return (
    <Stack spacing={0.75}>
      <Typography variant="h2" sx={{ fontSize: '1.0625rem' }}>
        <PanelLink to={`/learn/courses/${courseId}`}>{title}</PanelLink>
      </Typography>
      {summary && (
        <Typography variant="body2" dir="auto" sx={clamp(3)}>
          {summary}
        </Typography>
      )}
      <Typography
        variant="body2"
        color="textSecondary"
        component="div"
        sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, alignItems: 'center' }}
      >
        <span>{t('learn.lessonCount', { count: lessonCount })}</span>
        {category && <bdi>{category}</bdi>}
        {enrolled && (
          <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5, color: 'success.main' }}>
            <CheckIcon fontSize="small" />
            {t('learn.enrolled')}
          </Box>
        )}
      </Typography>
    </Stack>
  );
}
