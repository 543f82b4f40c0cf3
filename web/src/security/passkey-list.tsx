import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useClient, useMutation } from 'urql';
import {
  RemovePasskeyDocument,
  RenamePasskeyDocument,
  SecurityDocument,
  type SecurityQuery,
} from '../__generated__/operations';
import { Confirm } from '../confirm';
import { useFormat, useT } from '../i18n';
import { KeyIcon } from '../icons';
import { useNotice } from '../notice';
import type { Problem } from '../problem';
import { problemOf } from '../problem';
import { ProblemError } from '../session/ask';
import { hasPasskeys, PasskeyDeclined } from '../sign-in/passkey';
import { ProblemAlert } from '../states';
import { CHANGES_SECURITY } from './context';
import { makePasskey, PasskeyThere } from './make-passkey';
import { NameDialog } from './name-dialog';
import { Row, Rows } from './row';
import { Section } from './section';

type Passkey = SecurityQuery['security']['passkeys'][number];
type Doing = { add: true } | { rename: Passkey } | { remove: Passkey };

/** One's passkeys: made, named and removed. */
export function PasskeyList({ passkeys }: { passkeys: readonly Passkey[] }) {
  const t = useT();
  const format = useFormat();
  const notice = useNotice();
  const client = useClient();
  const [, rename] = useMutation(RenamePasskeyDocument);
  const [removal, remove] = useMutation(RemovePasskeyDocument);
  const [doing, setDoing] = useState<Doing>();
  const [declined, setDeclined] = useState<'DECLINED' | 'THERE'>();
  const [problem, setProblem] = useState<Problem>();
  const close = () => setDoing(undefined);

  const add = async (name: string) => {
    setDeclined(undefined);
    setProblem(undefined);
    try {
      await makePasskey(name);
      notice({ text: t('security.passkeyAdded') });
      client.query(SecurityDocument, {}, { requestPolicy: 'network-only', ...CHANGES_SECURITY }).toPromise();
    } catch (error) {
      if (error instanceof PasskeyDeclined) setDeclined('DECLINED');
      else if (error instanceof PasskeyThere) setDeclined('THERE');
      else if (error instanceof ProblemError) setProblem(error.problem);
      else throw error;
    }
    close();
  };
  const name = async (id: string, to: string) => {
    const { error } = await rename({ input: { id, name: to } }, CHANGES_SECURITY);
    setProblem(error && problemOf(error));
    if (!error) notice({ text: t('security.renamed') });
    close();
  };
  const takeAway = async (id: string) => {
    const { error } = await remove({ id }, CHANGES_SECURITY);
    setProblem(error && problemOf(error));
    if (!error) notice({ text: t('security.removed') });
    close();
  };

  return (
    <Section title={t('security.passkeysTitle')} hint={t('security.passkeysHint')}>
      {problem && <ProblemAlert error={problem} />}
      {declined && (
        <Alert severity="info">
          {declined === 'THERE' ? t('security.passkeyThere') : t('security.passkeyDeclined')}
        </Alert>
      )}
      {passkeys.length === 0 ? (
        <Typography>{t('security.noPasskeys')}</Typography>
      ) : (
        <Rows>
          {passkeys.map((passkey) => (
            <Row
              key={passkey.id}
              icon={<KeyIcon />}
              title={<bdi>{passkey.name}</bdi>}
              detail={`${t('security.passkeyCreated', { date: format.date(passkey.createdAt) })}${t('facts.between')}${
                passkey.usedAt
                  ? t('security.lastUsed', { when: format.relative(passkey.usedAt) })
                  : t('security.passkeyUnused')
              }`}
            >
              <Button
                onClick={() => setDoing({ rename: passkey })}
                aria-label={t('security.renameNamed', { name: passkey.name })}
              >
                {t('security.rename')}
              </Button>
              <Button
                color="error"
                onClick={() => setDoing({ remove: passkey })}
                aria-label={t('security.removeNamed', { name: passkey.name })}
              >
                {t('security.remove')}
              </Button>
            </Row>
          ))}
        </Rows>
      )}
      {hasPasskeys ? (
        <Button
          variant="outlined"
          startIcon={<KeyIcon />}
          onClick={() => setDoing({ add: true })}
          sx={{ alignSelf: 'flex-start' }}
        >
          {t('security.passkeyAdd')}
        </Button>
      ) : (
        <Typography color="textSecondary">{t('security.noPasskeySupport')}</Typography>
      )}
      {doing && 'add' in doing && (
        <NameDialog
          title={t('security.passkeyAdd')}
          initial={t('security.passkeyDefault')}
          action={t('security.passkeyAdd')}
          onName={add}
          onCancel={close}
        />
      )}
      {doing && 'rename' in doing && (
        <NameDialog
          title={t('security.renameTitle')}
          initial={doing.rename.name}
          action={t('security.rename')}
          onName={(to) => name(doing.rename.id, to)}
          onCancel={close}
        />
      )}
      {doing && 'remove' in doing && (
        <Confirm
          open
          title={t('security.removeTitle')}
          action={t('security.remove')}
          destructive
          busy={removal.fetching}
          onConfirm={() => takeAway(doing.remove.id)}
          onCancel={close}
        >
          {t('security.removeHint', { name: doing.remove.name })}
        </Confirm>
      )}
    </Section>
  );
}
