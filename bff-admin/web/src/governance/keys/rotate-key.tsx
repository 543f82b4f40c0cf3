import { Field, useForm } from '@lyceum/web/form';
import Typography from '@mui/material/Typography';
import { useMutation } from 'urql';
import { type GovernanceKeyFragment, GovernanceRotateKeyDocument } from '../../__generated__/operations';
import { useT } from '../../i18n';
import { FormDialog } from '../../shell/form-dialog';

interface RotateKeyProps {
  apiKey: GovernanceKeyFragment;
  onClose: () => void;
  onMade: (secret: string) => void;
}

export function RotateKey({ apiKey, onClose, onMade }: RotateKeyProps) {
  const t = useT();
  const [, rotate] = useMutation(GovernanceRotateKeyDocument);
  const form = useForm({ hours: '24' }, async ({ hours }) => {
    const result = await rotate({ input: { keyId: apiKey.id, overlapHours: Number(hours) || 0 } });
    if (result.data) onMade(result.data.rotateApiKey.key);
    return result;
  });
  return (
    <FormDialog
      title={t('governance.keys.rotateTitle', { name: apiKey.name })}
      action={t('governance.rotate')}
      form={form}
      onClose={onClose}
    >
      <Typography>{t('governance.keys.rotateText')}</Typography>
      <Field
        form={form}
        name="hours"
        type="number"
        label={t('governance.keys.overlap')}
        helperText={t('governance.keys.overlapHint')}
        slotProps={{ htmlInput: { min: 0, max: 720 } }}
      />
    </FormDialog>
  );
}
