import { Field, useForm } from '@lyceum/web/form';
import { Empty, ProblemAlert } from '@lyceum/web/states';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useMutation } from 'urql';
import { NewModuleDocument } from '../__generated__/operations';
import { useT } from '../i18n';

/** At the end of the outline. */
export function AddModule({ courseId, isFirst }: { courseId: string; isFirst: boolean }) {
  const t = useT();
  const [, add] = useMutation(NewModuleDocument);
  const form = useForm({ title: '' }, async ({ title }) => {
    const result = await add({ input: { courseId, title } });
    if (result.data) form.reset({ title: '' });
    return result;
  });
  return (
    <>
      {isFirst && (
        <Empty title={t('courses.outline.none')}>
          <Typography color="textSecondary">{t('courses.outline.none.hint')}</Typography>
        </Empty>
      )}
      <Stack component="form" onSubmit={form.submit} spacing={1.5} sx={{ maxWidth: 640 }}>
        {form.problem && <ProblemAlert error={form.problem} />}
        <Stack direction={{ xs: 'column', sm: 'row' }} spacing={1.5}>
          <Field
            form={form}
            name="title"
            label={t('courses.module.new')}
            size="small"
            slotProps={{ htmlInput: { maxLength: 200, dir: 'auto' } }}
          />
          <Button
            type="submit"
            variant="outlined"
            loading={form.busy}
            disabled={!form.values.title.trim()}
            sx={{ flexShrink: 0 }}
          >
            {t('courses.module.add')}
          </Button>
        </Stack>
      </Stack>
    </>
  );
}
