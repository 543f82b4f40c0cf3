import { Field, useForm } from '@lyceum/web/form';
import { Failed, Loading, ProblemAlert } from '@lyceum/web/states';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useMutation, useQuery } from 'urql';
import {
  GovernanceBrandingDocument,
  type GovernanceSchoolFragment,
  GovernanceUpdateSchoolDocument,
} from '../../__generated__/operations';
import { useT } from '../../i18n';
import { useTold } from '../../shell/form-dialog';
import { PageHead } from '../../shell/page-head';
import { BrandPreview } from './brand-preview';
import { ColorField } from './color-field';

/** The school's name, logo and colours. */
export default function BrandingScreen() {
  const t = useT();
  const [{ data, error }, again] = useQuery({ query: GovernanceBrandingDocument });
  return (
    <>
      <PageHead title={t('governance.branding.title')} description={t('governance.branding.help')} />
      {error ? <Failed error={error} retry={() => again({ requestPolicy: 'network-only' })} /> : !data && <Loading />}
      {data && <BrandingForm key={data.tenant.id} school={data.tenant} />}
    </>
  );
}

// The name and colours at the top of the app are of `me`.
const SHOWN = { additionalTypenames: ['Me', 'Branding', 'TenantPage'] };
const HEX = /^#[\da-f]{6}$/i;

function BrandingForm({ school }: { school: GovernanceSchoolFragment }) {
  const t = useT();
  const told = useTold();
  const [, save] = useMutation(GovernanceUpdateSchoolDocument);
  const { name, branding } = school;
  const initial = {
    name,
    logoUrl: branding.logoUrl ?? '',
    primaryColor: branding.primaryColor ?? '',
    onPrimaryColor: branding.onPrimaryColor ?? '',
  };
  const form = useForm(initial, async (values) => {
    const input = {
      name: values.name.trim(),
      branding: {
        logoUrl: values.logoUrl.trim() || null,
        primaryColor: values.primaryColor.trim() || null,
        onPrimaryColor: values.onPrimaryColor.trim() || null,
      },
    };
    return told(await save({ input }, SHOWN), t('governance.branding.saved'));
  });
  const { primaryColor, onPrimaryColor } = form.values;
  const isColor = (text: string) => text === '' || HEX.test(text);
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 4,
        gridTemplateColumns: { lg: 'minmax(0, 5fr) minmax(0, 6fr)' },
        alignItems: 'start',
      }}
    >
      <Box component="form" noValidate onSubmit={form.submit} sx={{ display: 'grid', gap: 2.5 }}>
        <Field
          form={form}
          name="name"
          label={t('governance.branding.name')}
          required
          slotProps={{ htmlInput: { dir: 'auto' } }}
        />
        <Field
          form={form}
          name="logoUrl"
          type="url"
          label={t('governance.branding.logo')}
          helperText={t('governance.branding.logoHint')}
          placeholder="https://"
          slotProps={{ htmlInput: { dir: 'ltr' } }}
        />
        <ColorField
          label={t('governance.branding.primary')}
          helperText={t('governance.branding.primaryHint')}
          value={primaryColor}
          fallback="#1b4f8f"
          onChange={(color) => form.set('primaryColor', color)}
        />
        <ColorField
          label={t('governance.branding.onPrimary')}
          helperText={t('governance.branding.onPrimaryHint')}
          value={onPrimaryColor}
          fallback="#ffffff"
          onChange={(color) => form.set('onPrimaryColor', color)}
        />
        {form.problem && <ProblemAlert error={form.problem} />}
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
          <Button
            type="submit"
            variant="contained"
            loading={form.busy}
            disabled={!form.values.name.trim() || !isColor(primaryColor) || !isColor(onPrimaryColor)}
          >
            {t('action.save')}
          </Button>
          <Button disabled={!form.touched || form.busy} onClick={() => form.reset(initial)}>
            {t('governance.branding.undo')}
          </Button>
        </Box>
      </Box>
      <Box component="section">
        <Typography variant="h2" sx={{ mb: 1.5 }}>
          {t('governance.branding.preview')}
        </Typography>
        <Box sx={{ display: 'grid', gap: 2 }}>
          {(['light', 'dark'] as const).map((mode) => (
            <BrandPreview key={mode} mode={mode} school={form.values.name} brand={{ primaryColor, onPrimaryColor }} />
          ))}
        </Box>
      </Box>
    </Box>
  );
}
