import { useNotice } from '@lyceum/web/notice';
import { usePersonId } from '@lyceum/web/root';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useEffect, useEffectEvent, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { useT } from '../i18n';
import { device, type KeptAttempt } from './sitting/device';
import { goOnHandingIn } from './sitting/waiting';

/** What was handed in without a network, wherever in the app one is: it is sent as soon as there is one. */
export default function WaitingHandIns() {
  const personId = usePersonId();
  const [waiting, setWaiting] = useState<readonly KeptAttempt[]>([]);
  useEffect(() => {
    let wanted = true;
    device.attempts(personId).then(
      (found) => wanted && setWaiting(found.filter(({ submissionKey }) => submissionKey)),
      () => undefined,
    );
    return () => {
      wanted = false;
      setWaiting([]);
    };
  }, [personId]);
  return waiting.map((kept) => (
    <Waiting
      key={kept.attemptId}
      kept={kept}
      onDone={() => setWaiting((all) => all.filter(({ attemptId }) => attemptId !== kept.attemptId))}
    />
  ));
}

function Waiting({ kept: { personId, attemptId, paper }, onDone }: { kept: KeptAttempt; onDone: () => void }) {
  const t = useT();
  const notice = useNotice();
  const navigate = useNavigate();
  const done = useEffectEvent((submissionId: string | undefined) => {
    const to = submissionId ? `/exams/handed-in/${submissionId}` : '/results';
    notice({
      text: t('exams.kept.sent', { title: paper.title }),
      action: { label: t('exams.kept.look'), run: () => void navigate(to) },
    });
    onDone();
  });
  useEffect(() => goOnHandingIn({ personId, attemptId }, (submissionId) => done(submissionId)), [personId, attemptId]);
  return (
    <Alert
      severity="warning"
      role="status"
      action={
        <Button component={Link} to={`/exams/attempts/${attemptId}`} color="inherit">
          {t('exams.kept.look')}
        </Button>
      }
    >
      {t('exams.kept.waiting', { title: paper.title })}
    </Alert>
  );
}
