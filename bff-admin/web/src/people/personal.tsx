import { useFormat } from '@lyceum/web/i18n';
import { Loading, ProblemAlert } from '@lyceum/web/states';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useQuery } from 'urql';
import { PersonPersonalDocument } from '../__generated__/operations';
import { useT } from '../i18n';
import { Facts, SectionTitle } from './facts';

/** Shown when it is asked for, since that one has looked goes into the audit trail. */
export function Personal({ id }: { id: string }) {
  const t = useT();
  const { date } = useFormat();
  const [shown, setShown] = useState(false);
  const [{ data, error, fetching }, again] = useQuery({
    query: PersonPersonalDocument,
    variables: { id },
    pause: !shown,
    requestPolicy: 'network-only',
  });
  const personal = shown ? data?.person.personal : undefined;
  const lines = [
    ...(personal?.address?.lines ?? []),
    [personal?.address?.postalCode, personal?.address?.city].filter(Boolean).join(' '),
    personal?.address?.region,
    personal?.address?.country,
  ].filter(Boolean);
  return (
    <section aria-labelledby="personal-title">
      <SectionTitle
        id="personal-title"
        action={
          <Button onClick={() => setShown(!shown)} aria-expanded={shown}>
            {shown ? t('people.personal.hide') : t('people.personal.show')}
          </Button>
        }
      >
        {t('people.personal')}
      </SectionTitle>
      <Typography color="textSecondary" sx={{ mb: 2 }}>
        {t('people.personal.audited')}
      </Typography>
      {shown && fetching && !personal && <Loading />}
      {shown && error && !personal && (
        <ProblemAlert error={error} retry={() => again({ requestPolicy: 'network-only' })} />
      )}
      {personal && (
        <Facts
          facts={[
            [t('people.phone'), personal.phone && <bdi key="phone">{personal.phone}</bdi>],
            // A day of the calendar, the same in each time zone.
            [t('people.birthDate'), personal.birthDate && date(`${personal.birthDate}T12:00:00`, 'long')],
            [t('people.address'), lines.length > 0 && <bdi key="address">{lines.join(', ')}</bdi>],
            ...(personal.governmentIds ?? []).map(
              ({ type, country, value }) => [`${type} (${country})`, value] as const,
            ),
          ]}
        />
      )}
    </section>
  );
}
