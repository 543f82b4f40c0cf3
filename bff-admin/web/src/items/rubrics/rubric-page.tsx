import { useFormat } from '@lyceum/web/i18n';
import { Failed, Loading } from '@lyceum/web/states';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Link as RouterLink, useParams } from 'react-router';
import { useQuery } from 'urql';
import { RubricToEditDocument, type RubricToEditFragment } from '../../__generated__/operations';
import { useT } from '../../i18n';
import { useMe } from '../../shell/me';
import { PageHead } from '../../shell/page-head';
import { RubricForm } from './rubric-form';

export function NewRubric() {
  const t = useT();
  const crumbs = useCrumbs();
  const personId = useMe()?.id;
  return (
    <>
      <PageHead title={t('items.rubric.new')} crumbs={crumbs} />
      {personId && <RubricForm personId={personId} />}
    </>
  );
}

/** A rubric in its newest version; what is saved is the next. */
export function RubricPage() {
  const t = useT();
  const format = useFormat();
  const crumbs = useCrumbs();
  const { rubricId = '' } = useParams();
  const personId = useMe()?.id;
  const [{ data, error }, ask] = useQuery({
    query: RubricToEditDocument,
    variables: { rubricId },
    requestPolicy: 'cache-and-network',
  });
  const again = () => ask({ requestPolicy: 'network-only' });
  const rubric = data?.rubricInBank;
  return (
    <>
      <PageHead
        title={rubric?.title}
        failed={Boolean(error)}
        crumbs={crumbs}
        description={
          rubric && (
            <Stack spacing={0.5}>
              <span>{t('items.version', { version: rubric.version, at: format.dateTime(rubric.createdAt) })}</span>
              <span>{t('items.rubric.version.hint')}</span>
            </Stack>
          )
        }
      />
      {error && <Failed error={error} retry={again} />}
      {!error && !rubric && <Loading />}
      {rubric && personId && (
        <Stack spacing={3}>
          <UsedBy rubric={rubric} />
          <RubricForm key={rubric.id} personId={personId} rubric={rubric} onChanged={again} />
        </Stack>
      )}
    </>
  );
}

function useCrumbs() {
  const t = useT();
  return [
    { label: t('items.title'), to: '/items' },
    { label: t('items.rubrics'), to: '/items/rubrics' },
  ];
}

function UsedBy({ rubric: { usedBy } }: { rubric: RubricToEditFragment }) {
  const t = useT();
  if (usedBy.length === 0) return <Typography color="textSecondary">{t('items.rubric.unused')}</Typography>;
  return (
    <Typography component="div" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
      {t('items.rubric.usedBy', { count: usedBy.length })}{' '}
      {usedBy.map(({ itemId, title }, index) => (
        <span key={itemId}>
          {index > 0 && t('facts.between')}
          <Link component={RouterLink} to={`/items/${itemId}`} dir="auto">
            {title}
          </Link>
        </span>
      ))}
    </Typography>
  );
}
