import { Failed, Loading } from '@lyceum/web/states';
import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useT } from '../i18n';
import { type Area, isFor } from './areas';
import { useMay, useMeState } from './me';
import { PageHead } from './page-head';

/** The screens of an area for whom they are; others are told so, and the router would refuse them anyway. */
export function Guard({ area, children }: { area: Area; children: ReactNode }) {
  const { me, error, retry } = useMeState();
  const may = useMay();
  if (error) return <Failed error={error} retry={retry} />;
  if (!me) return <Loading />;
  return isFor(area, may) ? children : <NotForYou />;
}

export function NotForYou() {
  const t = useT();
  return <DeadEnd title={t('shell.refused.title')} text={t('shell.refused.text')} />;
}

/** For an address that names no screen. */
export function Nowhere() {
  const t = useT();
  return <DeadEnd title={t('shell.missing.title')} text={t('shell.missing.text')} />;
}

function DeadEnd({ title, text }: { title: string; text: string }) {
  const t = useT();
  return (
    <>
      <PageHead title={title} description={text} />
      <Button component={Link} to="/" variant="outlined">
        {t('shell.toHome')}
      </Button>
    </>
  );
}
