import { Field, useForm } from '@lyceum/web/form';
import { useIntl } from '@lyceum/web/i18n';
import { useNotice } from '@lyceum/web/notice';
import { ProblemAlert } from '@lyceum/web/states';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useMemo, useState } from 'react';
import { useMutation } from 'urql';
import { type MyProfileQuery, UpdateMyProfileDocument } from '../__generated__/operations';
import { useT } from '../i18n';
import { countries } from './countries';

type Profile = MyProfileQuery['myProfile'];

const valuesOf = ({ phone, address }: Profile) => ({
  phone: phone ?? '',
  lines: address?.lines.join('\n') ?? '',
  postalCode: address?.postalCode ?? '',
  city: address?.city ?? '',
  region: address?.region ?? '',
  country: address?.country ?? '',
});
type Values = ReturnType<typeof valuesOf>;

const CONTEXT = { additionalTypenames: ['MyProfile'] };

/** Phone and address, which are one's own to change. */
export function ContactForm({ profile }: { profile: Profile }) {
  const t = useT();
  const { locale } = useIntl();
  const notice = useNotice();
  const [, update] = useMutation(UpdateMyProfileDocument);
  const [checked, setChecked] = useState(false);
  const form = useForm(valuesOf(profile), async (values) => {
    const { error } = await update({ input: inputOf(values) }, CONTEXT);
    if (!error) notice({ text: t('me.saved') });
    return { error };
  });
  const faults = checked ? faultsIn(form.values) : {};
  const options = useMemo(() => countries(locale), [locale]);
  return (
    <Paper
      component="form"
      noValidate
      variant="outlined"
      aria-labelledby="contact"
      sx={{ p: { xs: 2, sm: 3 } }}
      onSubmit={(event) => {
        event.preventDefault();
        setChecked(true);
        if (Object.keys(faultsIn(form.values)).length === 0) form.submit();
      }}
    >
      <Stack spacing={2.5}>
        <Typography variant="h2" id="contact">
          {t('me.contact')}
        </Typography>
        {form.problem && <ProblemAlert error={form.problem} />}
        <Field
          form={form}
          name="phone"
          type="tel"
          label={t('me.phone')}
          autoComplete="tel"
          error={faults.phone === true}
          helperText={faults.phone ? t('me.phoneWrong') : t('me.phoneHint')}
          slotProps={{ htmlInput: { dir: 'ltr', maxLength: 25 } }}
        />
        <Field
          form={form}
          name="lines"
          multiline
          minRows={2}
          maxRows={4}
          label={t('me.street')}
          autoComplete="street-address"
          error={faults.lines === true}
          helperText={faults.lines ? t('me.needed') : undefined}
          slotProps={{ htmlInput: { dir: 'auto', maxLength: 400 } }}
        />
        <Stack direction={{ xs: 'column', sm: 'row' }} spacing={2.5}>
          <Field
            form={form}
            name="postalCode"
            label={t('me.postalCode')}
            autoComplete="postal-code"
            slotProps={{ htmlInput: { dir: 'auto', maxLength: 20 } }}
            sx={{ maxWidth: { sm: 180 } }}
          />
          <Field
            form={form}
            name="city"
            label={t('me.city')}
            autoComplete="address-level2"
            error={faults.city === true}
            helperText={faults.city ? t('me.needed') : undefined}
            slotProps={{ htmlInput: { dir: 'auto', maxLength: 100 } }}
          />
        </Stack>
        <Field
          form={form}
          name="region"
          label={t('me.region')}
          autoComplete="address-level1"
          slotProps={{ htmlInput: { dir: 'auto', maxLength: 100 } }}
        />
        <Field
          form={form}
          name="country"
          select
          label={t('me.country')}
          autoComplete="country"
          error={faults.country === true}
          helperText={faults.country ? t('me.needed') : undefined}
          slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
        >
          <option value="">{t('me.noCountry')}</option>
          {options.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </Field>
        <Button
          type="submit"
          variant="contained"
          size="large"
          loading={form.busy}
          disabled={!form.touched}
          sx={{ alignSelf: { sm: 'flex-start' } }}
        >
          {t('action.save')}
        </Button>
      </Stack>
    </Paper>
  );
}

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
const digitsOf = (phone: string) => phone.replace(/[\s().\-/]/g, '');

/** An address has a street, a city and a country, or there is none. */
function faultsIn({ phone, ...address }: Values): Partial<Record<keyof Values, true>> {
  const some = Object.values(address).some((value) => value.trim() !== '');
  return {
    ...(phone.trim() !== '' && !/^\+[1-9]\d{5,14}$/.test(digitsOf(phone)) && { phone: true }),
    ...(some && linesOf(address.lines).length === 0 && { lines: true }),
    ...(some && address.city.trim() === '' && { city: true }),
    ...(some && address.country === '' && { country: true }),
  };
}

function inputOf({ phone, lines, postalCode, city, region, country }: Values) {
  const address = {
    lines: linesOf(lines),
    postalCode: postalCode.trim() || null,
    city: city.trim(),
    region: region.trim() || null,
    country,
  };
  return { phone: digitsOf(phone) || null, address: city.trim() ? address : null };
}
