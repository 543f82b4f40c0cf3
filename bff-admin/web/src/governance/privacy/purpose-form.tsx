import { Field, useForm } from '@lyceum/web/form';
import { locales } from '@lyceum/web/preferences';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import FormControlLabel from '@mui/material/FormControlLabel';
import Switch from '@mui/material/Switch';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useMutation } from 'urql';
import { GovernanceDefinePurposeDocument } from '../../__generated__/operations';
import { useT } from '../../i18n';
import { FormDialog, useTold } from '../../shell/form-dialog';
import { PURPOSES, type Purpose } from './purpose';

interface Text {
  language: string;
  title: string;
  text: string;
}

/** Defines a purpose, or another version of one. */
export function PurposeForm({ purpose, onClose }: { purpose: Purpose | undefined; onClose: () => void }) {
  const t = useT();
  const told = useTold();
  const [, define] = useMutation(GovernanceDefinePurposeDocument);
  const others = purpose?.texts.filter(({ language }) => !(locales as readonly string[]).includes(language)) ?? [];
  const given = locales.map((language): Text => {
    const { title = '', text = '' } = purpose?.texts.find((one) => one.language === language) ?? {};
    return { language, title, text };
  });
  const form = useForm(
    { key: purpose?.key ?? '', required: purpose?.required ?? false, texts: [...given, ...others] as Text[] },
    async (values) => {
      const texts = values.texts
        .filter(({ title, text }) => title.trim() && text.trim())
        .map(({ language, title, text }) => ({ language, title: title.trim(), text: text.trim() }));
      const result = await define({ input: { key: values.key.trim(), required: values.required, texts } }, PURPOSES);
      return told(result, t('governance.purposes.saved'), onClose);
    },
  );
  const { key, required, texts } = form.values;
  const change = (at: number, part: Partial<Text>) =>
    form.set('texts', texts.with(at, { ...(texts[at] as Text), ...part }));
  return (
    <FormDialog
      wide
      title={purpose ? t('governance.changeWhat', { name: purpose.key }) : t('governance.purposes.new')}
      action={t('action.save')}
      form={form}
      disabled={!key.trim() || !texts.some(({ title, text }) => title.trim() && text.trim())}
      onClose={onClose}
    >
      {purpose && <Alert severity="info">{t('governance.purposes.changeText')}</Alert>}
      <Field
        form={form}
        name="key"
        autoFocus={purpose === undefined}
        label={t('governance.purposes.key')}
        helperText={t('governance.purposes.keyHint')}
        disabled={purpose !== undefined}
        required
        slotProps={{ htmlInput: { dir: 'ltr', spellCheck: false } }}
      />
      <FormControlLabel
        control={<Switch checked={required} onChange={(_event, on) => form.set('required', on)} />}
        label={t('governance.purposes.require')}
      />
      {texts.map(({ language, title, text }, at) => (
        <Box key={language} component="fieldset" sx={{ border: 0, m: 0, p: 0, display: 'grid', gap: 1.5 }}>
          <Typography component="legend" variant="h3" sx={{ mb: 1 }}>
            {new Intl.DisplayNames([language], { type: 'language' }).of(language)}
          </Typography>
          <TextField
            label={t('governance.purposes.textTitle')}
            value={title}
            onChange={({ target }) => change(at, { title: target.value })}
            slotProps={{ htmlInput: { dir: 'auto', lang: language } }}
          />
          <TextField
            label={t('governance.purposes.text')}
            value={text}
            onChange={({ target }) => change(at, { text: target.value })}
            multiline
            minRows={3}
            slotProps={{ htmlInput: { dir: 'auto', lang: language } }}
          />
        </Box>
      ))}
    </FormDialog>
  );
}
