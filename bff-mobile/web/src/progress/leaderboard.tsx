import { usePage } from '@lyceum/web/page';
import { Failed, Loading, ProblemAlert } from '@lyceum/web/states';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { LeaderboardScreenDocument } from '../__generated__/operations';
import { useT } from '../i18n';
import { TrailLink } from '../learn/trail';
import { Board } from './board';
import { Membership } from './membership';

// What fits a screen without being a telephone book; one’s own neighbours come below.
const FIRST = 20;

/** Of one course, for who has joined it. */
export function Leaderboard() {
  const t = useT();
  const { courseId = '' } = useParams();
  usePage(t('progress.leaderboard'));
  const [{ data, error }, ask] = useQuery({ query: LeaderboardScreenDocument, variables: { courseId, first: FIRST } });
  const again = () => ask({ requestPolicy: 'network-only' });
  if (!data) return error ? <Failed title={t('progress.leaderboard')} error={error} retry={again} /> : <Loading />;
  const { courseTitle, nickname = null, board } = data.leaderboardScreen;
  return (
    <Stack spacing={3} sx={{ maxWidth: '46rem' }}>
      <Stack spacing={1}>
        <TrailLink to={`/learn/courses/${courseId}`} label={courseTitle} />
        <Typography variant="h1">{t('progress.leaderboard')}</Typography>
      </Stack>
      {error && <ProblemAlert error={error} retry={again} />}
      {board && <Board board={board} />}
      <Membership key={nickname ?? ''} courseId={courseId} nickname={nickname} onChange={again} />
    </Stack>
  );
}
