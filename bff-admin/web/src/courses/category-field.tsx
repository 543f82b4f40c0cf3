import { useForm } from '@lyceum/web/form';
import { ProblemAlert } from '@lyceum/web/states';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useMutation } from 'urql';
import { AddCategoryDocument } from '../__generated__/operations';
import { useT } from '../i18n';
import { Choice } from '../shell/choice';
import { useMay } from '../shell/me';

interface CategoryFieldProps {
  /** Undefined until they are known. */
  categories: readonly { id: string; name: string }[] | undefined;
  value: string;
  onChoose: (id: string) => void;
  /** There is one more. */
  onMade: () => void;
}

/** The shelf that a course stands on; a missing one can be made on the way. */
export function CategoryField({ categories, value, onChoose, onMade }: CategoryFieldProps) {
  const t = useT();
  const may = useMay();
  const [open, setOpen] = useState(false);
  return (
    <Stack direction="row" spacing={1} sx={{ alignItems: 'center' }}>
      <Choice
        label={t('courses.column.category')}
        value={value}
        onChoose={onChoose}
        options={[['', t('courses.category.none')], ...(categories ?? []).map(({ id, name }) => [id, name] as const)]}
      />
      {may('course:author') && (
        <Button onClick={() => setOpen(true)} sx={{ flexShrink: 0 }}>
          {t('courses.category.new')}
        </Button>
      )}
      {open && (
        <NewCategory
          onClose={() => setOpen(false)}
          onMade={(id) => {
            onMade();
            onChoose(id);
            setOpen(false);
          }}
        />
      )}
    </Stack>
  );
}

function NewCategory({ onClose, onMade }: { onClose: () => void; onMade: (id: string) => void }) {
  const t = useT();
  const [, add] = useMutation(AddCategoryDocument);
  const form = useForm({ name: '' }, async (input) => {
    const result = await add({ input });
    if (result.data) onMade(result.data.createCategory.id);
    return result;
  });
  return (
    <Dialog open onClose={onClose} aria-labelledby="new-category" fullWidth maxWidth="xs">
      {/* Not a form of its own: it stands in the page's one. */}
      <DialogTitle id="new-category">{t('courses.category.new')}</DialogTitle>
      <DialogContent>
        <Stack spacing={2} sx={{ pt: 1 }}>
          {form.problem && <ProblemAlert error={form.problem} />}
          <TextField
            autoFocus
            id="category-name"
            label={t('courses.category.name')}
            value={form.values.name}
            onChange={(event) => form.set('name', event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return;
              event.preventDefault();
              event.stopPropagation();
              form.submit();
            }}
          />
        </Stack>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('action.cancel')}</Button>
        <Button
          variant="contained"
          onClick={() => form.submit()}
          loading={form.busy}
          disabled={!form.values.name.trim()}
        >
          {t('courses.category.add')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
