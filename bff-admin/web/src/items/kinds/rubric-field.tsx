import { useQuery } from 'urql';
import { RubricChoicesDocument } from '../../__generated__/operations';
import { useT } from '../../i18n';
import { Choice } from '../../shell/choice';

/** What those who mark go by. */
export function RubricField(props: {
  value: string | number | null | undefined;
  onRubric: (id: string | null) => void;
}) {
  const t = useT();
  const [{ data }] = useQuery({ query: RubricChoicesDocument });
  return (
    <Choice
      size="small"
      label={t('items.rubric')}
      value={String(props.value ?? '')}
      onChoose={(id) => props.onRubric(id || null)}
      options={[
        ['', t('items.rubric.none')],
        ...(data?.rubrics.rows ?? []).map(({ rubricId, title }) => [rubricId, title] as const),
      ]}
    />
  );
}
