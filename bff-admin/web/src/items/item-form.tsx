import { useForm } from '@lyceum/web/form';
import { useNotice } from '@lyceum/web/notice';
import { ProblemAlert } from '@lyceum/web/states';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import { useMutation } from 'urql';
import { NameItemDocument, NewItemDocument, SaveItemDocument } from '../__generated__/operations';
import { useT } from '../i18n';
import { draftOf, Unsaved } from '../shell/unsaved';
import { FaultsProvider, useFaultsOf } from './editor/faults';
import { hasUnreadable } from './editor/number-field';
import { ItemFields } from './item-fields';
import { contentOf, type ItemValues, labelsOf } from './item-values';
import { TryItem } from './try/try-item';

interface ItemFormProps {
  personId: string;
  saved: ItemValues;
  /** None: a new one. */
  item?: { id: string };
  onChanged?: () => void;
}

/** A question is written on the left and tried on the right. */
export function ItemForm({ personId, saved: given, item, onChanged }: ItemFormProps) {
  const t = useT();
  const tell = useNotice();
  const navigate = useNavigate();
  const changesItems = useMemo(() => ({ additionalTypenames: ['ItemEntry', 'ItemWithVersions'] }), []);
  const [, create] = useMutation(NewItemDocument);
  const [, revise] = useMutation(SaveItemDocument);
  const [, describe] = useMutation(NameItemDocument);
  const [saved, setSaved] = useState(given);
  const newest = given.version > saved.version ? given : saved;
  const draft = useMemo(() => draftOf<ItemValues>(personId, `item:${item?.id ?? 'new'}`), [personId, item?.id]);
  // The same key for the same item, however often the network makes one send it.
  const key = useMemo(() => crypto.randomUUID(), []);
  const form = useForm<ItemValues>({ ...saved, ...draft.kept }, async (values) => {
    const labels = { title: values.title, tags: labelsOf(values.tags), skills: labelsOf(values.skills) };
    const content = contentOf(values);
    const { marking } = values;
    if (!item) {
      const result = await create({ input: { key, ...labels, content, marking } }, changesItems);
      if (result.error) return result;
      draft.forget();
      tell({ text: t('items.created', { title: values.title }) });
      navigate(`/items/${result.data?.createItem.id}`, { replace: true });
      return result;
    }
    const before = values.version === newest.version ? newest : saved;
    const isRevised = JSON.stringify([content, marking]) !== JSON.stringify([contentOf(before), before.marking]);
    if (isRevised) {
      const { version } = values;
      const result = await revise({ input: { itemId: item.id, version, content, marking } }, changesItems);
      if (result.error) {
        onChanged?.();
        return result;
      }
      values = { ...values, version: result.data?.reviseItem.version ?? version + 1 };
      form.take('version', values.version);
    }
    const result = await describe({ input: { itemId: item.id, ...labels } }, changesItems);
    if (result.error) return result;
    setSaved(values);
    draft.forget();
    onChanged?.();
    tell({ text: t(isRevised ? 'items.saved.version' : 'items.saved') });
    return result;
  });
  const faults = useFaultsOf(form.problem);
  const unreadable = hasUnreadable([form.values.body, form.values.marking]);
  return (
    <FaultsProvider value={faults}>
      <Box
        sx={{
          display: 'grid',
          gap: 4,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 3fr) minmax(0, 2fr)' },
        }}
      >
        <Stack component="form" onSubmit={form.submit} spacing={3} noValidate aria-label={t('items.form')}>
          <Unsaved form={form} draft={draft} saved={newest} />
          {form.problem && <ProblemAlert error={form.problem} />}
          {given.version > form.values.version && !form.busy && (
            <Alert
              severity="info"
              action={
                <Button color="inherit" onClick={() => form.reset(given)}>
                  {t('items.rubric.takeNew')}
                </Button>
              }
            >
              {t('items.revisedElsewhere')}
            </Alert>
          )}
          <ItemFields form={form} isNew={!item} />
          <Button
            type="submit"
            variant="contained"
            loading={form.busy}
            disabled={unreadable}
            sx={{ alignSelf: 'start' }}
          >
            {t(item ? 'action.save' : 'items.create')}
          </Button>
        </Stack>
        <TryItem values={form.values} />
      </Box>
    </FaultsProvider>
  );
}
