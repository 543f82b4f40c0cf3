import { Confirm } from '@lyceum/web/confirm';
import { Field, useForm } from '@lyceum/web/form';
import { useNotice } from '@lyceum/web/notice';
import { ProblemAlert } from '@lyceum/web/states';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useMutation } from 'urql';
import { JoinLeaderboardDocument, LeaveLeaderboardDocument } from '../__generated__/operations';
import { useT } from '../i18n';
import { Panel } from '../shell/panel';

const LONGEST = 30;

/** Under which name one is seen, or whether at all: nobody is unless they ask. */
export function Membership({
  courseId,
  nickname,
  onChange,
}: {
  courseId: string;
  nickname: string | null;
  onChange: () => void;
}) {
  const t = useT();
  const notice = useNotice();
  const [, join] = useMutation(JoinLeaderboardDocument);
  const form = useForm({ nickname: nickname ?? '' }, async (values) => {
    const result = await join({ courseId, nickname: values.nickname });
    if (result.error) return result;
    notice({ text: nickname ? t('progress.renamed') : t('progress.joined') });
    onChange();
    return undefined;
  });
  const code = form.problem?.code;
  const says =
    code === 'CONFLICT'
      ? t('progress.nicknameTaken')
      : code === 'BAD_USER_INPUT'
        ? t('progress.nicknameRule')
        : undefined;
  return (
    <Panel component="div">
      <Stack spacing={2} component="form" onSubmit={form.submit} noValidate>
        <Typography variant="h2">{nickname ? t('progress.seenAs') : t('progress.join')}</Typography>
        <Typography>{t('progress.joinWhat')}</Typography>
        {form.problem && !says && <ProblemAlert error={form.problem} />}
        <Field
          form={form}
          name="nickname"
          label={t('progress.nickname')}
          helperText={says ?? t('progress.nicknameRule')}
          error={says !== undefined}
          autoComplete="nickname"
          slotProps={{
            htmlInput: { maxLength: LONGEST, dir: 'auto' },
            formHelperText: { role: says ? 'alert' : undefined },
          }}
        />
        <Stack direction={{ xs: 'column', sm: 'row' }} spacing={1.5}>
          <Button type="submit" variant="contained" loading={form.busy}>
            {nickname ? t('progress.rename') : t('progress.join')}
          </Button>
          {nickname && <Leave courseId={courseId} onLeft={onChange} />}
        </Stack>
      </Stack>
    </Panel>
  );
}

function Leave({ courseId, onLeft }: { courseId: string; onLeft: () => void }) {
  const t = useT();
  const notice = useNotice();
  const [asking, setAsking] = useState(false);
  const [{ fetching, error }, leave] = useMutation(LeaveLeaderboardDocument);
  const onConfirm = async () => {
    if ((await leave({ courseId })).error) return;
    setAsking(false);
    notice({ text: t('progress.left') });
    onLeft();
  };
  return (
    <>
      <Button color="error" variant="outlined" onClick={() => setAsking(true)}>
        {t('progress.leave')}
      </Button>
      <Confirm
        open={asking}
        title={t('progress.leaveTitle')}
        action={t('progress.leave')}
        destructive
        busy={fetching}
        onConfirm={() => void onConfirm()}
        onCancel={() => setAsking(false)}
      >
        <Stack spacing={2}>
          <Typography>{t('progress.leaveWhat')}</Typography>
          {error && <ProblemAlert error={error} />}
        </Stack>
      </Confirm>
    </>
  );
}
