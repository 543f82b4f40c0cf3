import { useForm } from '@lyceum/web/form';
import { useNotice } from '@lyceum/web/notice';
import { ProblemAlert } from '@lyceum/web/states';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import { useMutation } from 'urql';
import { NewRubricDocument, type RubricToEditFragment, SaveRubricDocument } from '../../__generated__/operations';
import { useT } from '../../i18n';
import { draftOf, Unsaved } from '../../shell/unsaved';
import { FaultsProvider, useFaultsOf } from '../editor/faults';
import { PlainField } from '../editor/text-field';
import { Criteria } from './criteria';
import { faultsIn, inputOf, mostOf, newRubric, type RubricValues, valuesOf } from './rubric-values';

interface Written {
  /** That was revised; 0: a new one. */
  readonly version: number;
  readonly values: RubricValues;
}

interface RubricFormProps {
  personId: string;
  /** As it is stored; none: a new one. */
  rubric?: RubricToEditFragment;
  onChanged?: () => void;
}

export function RubricForm({ personId, rubric, onChanged }: RubricFormProps) {
  const t = useT();
  const tell = useNotice();
  const navigate = useNavigate();
  const changesRubrics = useMemo(() => ({ additionalTypenames: ['RubricInBank', 'Rubric'] }), []);
  const [, create] = useMutation(NewRubricDocument);
  const [, revise] = useMutation(SaveRubricDocument);
  const stored: Written = rubric ? { version: rubric.version, values: valuesOf(rubric) } : blank;
  const draft = useMemo(() => draftOf<Written>(personId, `rubric:${rubric?.id ?? 'new'}`), [personId, rubric?.id]);
  // The same key for the same rubric, however often the network makes one send it.
  const key = useMemo(() => crypto.randomUUID(), []);
  const [showFaults, setShowFaults] = useState(false);
  const form = useForm<Written>(draft.kept ?? stored, async ({ version, values }) => {
    const input = inputOf(values);
    if (!rubric) {
      const result = await create({ input: { key, ...input } }, changesRubrics);
      if (result.error) return result;
      draft.forget();
      tell({ text: t('items.rubric.created', { title: input.title }) });
      navigate(`/items/rubrics/${result.data?.createRubric.rubricId}`, { replace: true });
      return result;
    }
    const result = await revise({ input: { rubricId: rubric.id, version, ...input } }, changesRubrics);
    onChanged?.();
    if (result.error) return result;
    draft.forget();
    form.take('version', result.data?.reviseRubric.version ?? version + 1);
    setShowFaults(false);
    tell({ text: t('items.rubric.saved') });
    return result;
  });
  const { version, values } = form.values;
  const change = (next: Partial<RubricValues>) => form.set('values', { ...values, ...next });
  const said = useFaultsOf(form.problem);
  const faults = faultsIn(values, {
    title: t('items.rubric.fault.title'),
    points: t('items.rubric.fault.points'),
    worthless: t('items.rubric.fault.worthless'),
  });
  const isFaulty = Object.keys(faults).length > 0;
  const isSame = rubric && JSON.stringify(inputOf(values)) === JSON.stringify(stored.values);
  return (
    <FaultsProvider value={{ ...(showFaults && faults), ...said }}>
      <Stack
        component="form"
        noValidate
        spacing={3}
        aria-label={t('items.rubric')}
        sx={{ maxWidth: 860 }}
        onSubmit={(event) => {
          if (!isFaulty) return form.submit(event);
          event.preventDefault();
          setShowFaults(true);
          const target = event.currentTarget;
          // Once each fault is beside its field.
          requestAnimationFrame(() => target.querySelector<HTMLElement>('[aria-invalid=true]')?.focus());
        }}
      >
        <Unsaved form={form} draft={draft} saved={stored} />
        <PlainField
          label={t('items.title.field')}
          path="title"
          value={values.title}
          onText={(title) => change({ title })}
          required
          slotProps={{ htmlInput: { maxLength: 200 } }}
        />
        <Criteria criteria={values.criteria} onCriteria={(criteria) => change({ criteria })} />
        {form.problem && <ProblemAlert error={form.problem} />}
        {stored.version > version && !form.busy && (
          <Alert
            severity="info"
            action={
              <Button color="inherit" onClick={() => form.reset(stored)}>
                {t('items.rubric.takeNew')}
              </Button>
            }
          >
            {t('items.rubric.revisedElsewhere')}
          </Alert>
        )}
        <Stack direction="row" useFlexGap spacing={2} sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
          <Button type="submit" variant="contained" loading={form.busy} disabled={isSame ?? false}>
            {t(rubric ? 'action.save' : 'items.rubric.create')}
          </Button>
          <Typography role="status" color="textSecondary">
            {t('items.rubric.most', { points: mostOf(values) })}
          </Typography>
        </Stack>
      </Stack>
    </FaultsProvider>
  );
}

const blank: Written = { version: 0, values: newRubric() };
