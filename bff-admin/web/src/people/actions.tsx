import { Confirm } from '@lyceum/web/confirm';
import { useNotice } from '@lyceum/web/notice';
import { problemOf } from '@lyceum/web/problem';
import { useProblemText } from '@lyceum/web/states';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useMutation } from 'urql';
import { ActivateDocument, DeactivateDocument, InviteManyDocument } from '../__generated__/operations';
import { useT } from '../i18n';
import { useMay, useMe } from '../shell/me';
import { ImpersonateDialog } from './impersonate';
import type { Person } from './person-frame';

/** What can be done with a person as a whole. */
export function PersonActions({ person, onChange }: { person: Person; onChange: () => void }) {
  const t = useT();
  const may = useMay();
  const me = useMe();
  const tell = useNotice();
  const words = useProblemText();
  const [asked, setAsked] = useState<'deactivate' | 'impersonate'>();
  const [deactivating, deactivate] = useMutation(DeactivateDocument);
  const [, activate] = useMutation(ActivateDocument);
  const [inviting, invite] = useMutation(InviteManyDocument);
  const isMe = me?.id === person.id;
  const active = person.status === 'ACTIVE';
  const fail = (error: Parameters<typeof problemOf>[0]) => tell({ text: words(problemOf(error)), severity: 'error' });

  const doActivate = async () => {
    const { error } = await activate({ personId: person.id });
    if (error) return fail(error);
    onChange();
    tell({ text: t('people.activated', { name: person.name }) });
  };
  const doDeactivate = async () => {
    const { error } = await deactivate({ personId: person.id });
    setAsked(undefined);
    if (error) return fail(error);
    onChange();
    tell({ text: t('people.deactivated', { name: person.name }), undo: () => void doActivate() });
  };
  const doInvite = async () => {
    const { data, error } = await invite({ input: { personIds: [person.id] } });
    if (error) fail(error);
    else tell({ text: t('people.mailed', { count: data?.invitePeople ?? 0 }) });
  };
  return (
    <>
      {may('person:impersonate') && active && !isMe && (
        <Button onClick={() => setAsked('impersonate')}>{t('people.impersonate')}</Button>
      )}
      {may('person:manage') && active && !person.joined && person.email && (
        <Button onClick={() => void doInvite()} loading={inviting.fetching}>
          {t('people.mail')}
        </Button>
      )}
      {may('person:manage') && !isMe && active && (
        <Button color="error" variant="outlined" onClick={() => setAsked('deactivate')}>
          {t('people.deactivate')}
        </Button>
      )}
      {may('person:manage') && !active && (
        <Button variant="outlined" onClick={() => void doActivate()}>
          {t('people.activate')}
        </Button>
      )}
      <Confirm
        open={asked === 'deactivate'}
        title={t('people.deactivateTitle')}
        action={t('people.deactivate')}
        destructive
        busy={deactivating.fetching}
        onConfirm={() => void doDeactivate()}
        onCancel={() => setAsked(undefined)}
      >
        {t('people.deactivateText', { name: person.name })}
      </Confirm>
      {asked === 'impersonate' && <ImpersonateDialog person={person} onClose={() => setAsked(undefined)} />}
    </>
  );
}
