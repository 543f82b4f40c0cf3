import { Field, useForm } from '@lyceum/web/form';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import type { CombinedError } from 'urql';
import { useT } from '../../i18n';
import { FormDialog } from '../../shell/form-dialog';
import { PersonPicker, type Picked } from '../person-picker';

interface PersonFormProps {
  title: string;
  action: string;
  /** What will happen to whoever is chosen. */
  children: ReactNode;
  /** Asked for as well. */
  reason?: string;
  send: (person: Picked, reason: string) => Promise<{ error?: CombinedError | undefined }>;
  onClose: () => void;
}

/** Does something with somebody's data. */
export function PersonForm({ title, action, children, reason, send, onClose }: PersonFormProps) {
  const t = useT();
  const form = useForm<{ person: Picked | null; reason: string }>({ person: null, reason: '' }, async (values) =>
    values.person ? send(values.person, values.reason.trim()) : undefined,
  );
  const { person } = form.values;
  return (
    <FormDialog
      title={title}
      action={action}
      form={form}
      disabled={!person || (reason !== undefined && !form.values.reason.trim())}
      onClose={onClose}
    >
      <Typography>{children}</Typography>
      <PersonPicker
        label={t('governance.person')}
        helperText={t('governance.people.hint')}
        value={person}
        onChange={(chosen) => form.set('person', chosen)}
      />
      {reason !== undefined && (
        <Field
          form={form}
          name="reason"
          label={reason}
          required
          multiline
          minRows={2}
          slotProps={{ htmlInput: { dir: 'auto' } }}
        />
      )}
    </FormDialog>
  );
}
