import { Field, useForm } from '@lyceum/web/form';
import { useFormat } from '@lyceum/web/i18n';
import { useNotice } from '@lyceum/web/notice';
import { problemOf } from '@lyceum/web/problem';
import { ProblemAlert } from '@lyceum/web/states';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { PersonPageDocument, UpdateProfileDocument } from '../__generated__/operations';
import { useT } from '../i18n';
import { useMay } from '../shell/me';
import { Facts, SectionTitle } from './facts';
import { type Person, PersonFrame } from './person-frame';
import { Personal } from './personal';
import { useRoleName } from './words';

export function Profile({ id }: { id: string }) {
  const [{ data, error }, again] = useQuery({ query: PersonPageDocument, variables: { id } });
  return (
    <PersonFrame
      id={id}
      person={data?.person}
      problem={error && problemOf(error)}
      reload={() => again({ requestPolicy: 'network-only' })}
    >
      {(person) => <Known person={person} />}
    </PersonFrame>
  );
}

function Known({ person }: { person: Person }) {
  const t = useT();
  const { dateTime } = useFormat();
  const roleName = useRoleName();
  const may = useMay();
  const [editing, setEditing] = useState(false);
  return (
    <Stack spacing={4}>
      {editing ? (
        <ProfileForm person={person} onClose={() => setEditing(false)} />
      ) : (
        <section aria-labelledby="profile-title">
          <SectionTitle
            id="profile-title"
            action={may('person:manage') && <Button onClick={() => setEditing(true)}>{t('people.edit')}</Button>}
          >
            {t('people.tab.profile')}
          </SectionTitle>
          <Facts
            facts={[
              [t('people.givenName'), <bdi key="given">{person.givenName}</bdi>],
              [t('people.familyName'), <bdi key="family">{person.familyName}</bdi>],
              [t('people.email'), person.email && <bdi key="email">{person.email}</bdi>],
              [t('people.roles'), person.roles.map((role) => roleName(role)).join(t('people.comma'))],
              [t('people.username'), person.username && <bdi key="user">{person.username}</bdi>],
              [t('people.sourcedId'), person.sourcedId && <bdi key="source">{person.sourcedId}</bdi>],
              [t('people.createdAt'), dateTime(person.createdAt)],
            ]}
          />
        </section>
      )}
      {may('person:sensitive') && <Personal id={person.id} />}
    </Stack>
  );
}

function ProfileForm({ person, onClose }: { person: Person; onClose: () => void }) {
  const t = useT();
  const tell = useNotice();
  const [, update] = useMutation(UpdateProfileDocument);
  const { givenName, familyName, email } = person;
  const form = useForm({ givenName, familyName, email: email ?? '' }, async (values) => {
    const input = { personId: person.id, givenName: values.givenName, familyName: values.familyName };
    // An address that was left as it is asks for nothing: who signs in with it keeps it.
    const result = await update({
      input: { ...input, ...(values.email !== (email ?? '') && { email: values.email || null }) },
    });
    if (result.error) return result;
    tell({ text: t('people.saved') });
    onClose();
    return undefined;
  });
  return (
    <Stack component="form" spacing={2.5} onSubmit={form.submit} noValidate sx={{ maxWidth: 520 }}>
      <Typography variant="h2">{t('people.edit')}</Typography>
      {form.problem && <ProblemAlert error={form.problem} />}
      <Field form={form} name="givenName" label={t('people.givenName')} autoComplete="off" required autoFocus />
      <Field form={form} name="familyName" label={t('people.familyName')} autoComplete="off" required />
      <Field form={form} name="email" type="email" label={t('people.email')} autoComplete="off" />
      <Box sx={{ display: 'flex', gap: 1 }}>
        <Button type="submit" variant="contained" loading={form.busy}>
          {t('action.save')}
        </Button>
        <Button onClick={onClose} disabled={form.busy}>
          {t('action.cancel')}
        </Button>
      </Box>
    </Stack>
  );
}
