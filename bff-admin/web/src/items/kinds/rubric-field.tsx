import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { useContext } from 'react';
import { Link as RouterLink } from 'react-router';
import { useQuery } from 'urql';
import { RubricChoicesDocument } from '../../__generated__/operations';
import { useT } from '../../i18n';
import { Choice } from '../../shell/choice';
import { StoredQuestion } from '../stored-question';

/** What those who mark go by. */
export function RubricField(props: {
  value: string | number | null | undefined;
  onRubric: (id: string | null) => void;
}) {
  const t = useT();
  const stored = useContext(StoredQuestion);
  const [{ data }] = useQuery({ query: RubricChoicesDocument, pause: stored !== undefined });
  const rubrics = stored?.rubrics ?? data?.rubrics.rows ?? [];
  return (
    <Box>
      <Choice
        size="small"
        label={t('items.rubric')}
        value={String(props.value ?? '')}
        onChoose={(id) => props.onRubric(id || null)}
        options={[['', t('items.rubric.none')], ...rubrics.map(({ rubricId, title }) => [rubricId, title] as const)]}
      />
      <Link
        component={RouterLink}
        to={props.value ? `/items/rubrics/${props.value}` : '/items/rubrics'}
        variant="body2"
        sx={{ display: 'inline-block', py: 1 }}
      >
        {t(props.value ? 'items.rubric.open' : 'items.rubric.write')}
      </Link>
    </Box>
  );
}
