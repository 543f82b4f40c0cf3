import { usePage } from '@lyceum/web/page';
import type { Problem } from '@lyceum/web/problem';
import { PictureContext } from '@lyceum/web/rich-html';
import { usePersonId } from '@lyceum/web/root';
import { Failed, Loading } from '@lyceum/web/states';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { useParams } from 'react-router';
import { useT } from '../../i18n';
import { setBusy } from '../../shell/busy';
import { device, type Place } from '../sitting/device';
import { useLead } from '../sitting/lead';
import { nameOf } from '../sitting/pictures';
import { problemIn } from '../sitting/retry';
import { openSitting, type Sitting } from '../sitting/sitting';
import { Player } from './player';

/** `/exams/attempts/ID`: with a network or without, on one page of this device at a time. */
export default function AttemptPage() {
  const { attemptId = '' } = useParams();
  // Also while the session has ended: what is written meanwhile is kept, and goes when they have signed in again.
  const personId = usePersonId();
  const place = useMemo(() => ({ personId, attemptId }), [personId, attemptId]);
  const { leads, takeOver } = useLead(place);
  if (leads === undefined) return <Loading />;
  return leads ? <Open place={place} /> : <Elsewhere takeOver={takeOver} />;
}

function Elsewhere({ takeOver }: { takeOver: () => void }) {
  const t = useT();
  usePage(t('exams.elsewhere.title'));
  return (
    <Stack spacing={2} sx={{ maxWidth: 560, mx: 'auto', py: 4 }}>
      <Typography variant="h1">{t('exams.elsewhere.title')}</Typography>
      <Typography role="status">{t('exams.elsewhere.text')}</Typography>
      <Button variant="contained" onClick={takeOver} sx={{ alignSelf: 'flex-start' }}>
        {t('exams.elsewhere.here')}
      </Button>
    </Stack>
  );
}

function Open({ place }: { place: Place }) {
  const t = useT();
  const [sitting, setSitting] = useState<Sitting>();
  const [problem, setProblem] = useState<Problem>();
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try is another opening.
  useEffect(() => {
    let opened: Sitting | undefined;
    let wanted = true;
    setProblem(undefined);
    openSitting(place).then(
      (next) => {
        if (!wanted) return next.close();
        opened = next;
        setSitting(next);
      },
      (error: unknown) => wanted && setProblem(problemIn(error)),
    );
    return () => {
      wanted = false;
      opened?.close();
      setSitting(undefined);
    };
  }, [place, tries]);
  useEffect(() => {
    if (!sitting) return;
    setBusy('exam');
    return () => setBusy(null);
  }, [sitting]);
  const keptPicture = useCallback((path: string) => device.picture(place, nameOf(path)), [place]);
  if (problem)
    return (
      <>
        <Named title={t('exams.title')} />
        <Failed title={t('exams.title')} error={problem} retry={() => setTries((n) => n + 1)} />
      </>
    );
  if (!sitting) return <Loading label={t('exams.opening')} />;
  return (
    <PictureContext value={keptPicture}>
      <Named title={sitting.state.paper.title} />
      <Player sitting={sitting} />
    </PictureContext>
  );
}

/** Beside the player and before it: what is on the page, a question or the review, puts its own name in front of the paper's. */
function Named({ title }: { title: string }) {
  usePage(title);
  return null;
}
