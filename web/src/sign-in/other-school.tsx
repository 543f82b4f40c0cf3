import Button from '@mui/material/Button';
import { useT } from '../i18n';

/** Back to the question which school, with the field in focus. */
export function OtherSchool({ forget }: { forget: () => void }) {
  const t = useT();
  return (
    <Button
      onClick={() => {
        forget();
        requestAnimationFrame(() => document.getElementById('field-tenant')?.focus());
      }}
      sx={{ alignSelf: 'flex-start', px: 0 }}
    >
      {t('signIn.otherSchool')}
    </Button>
  );
}
