import { useFormat } from '@lyceum/web/i18n';
import { Failed, Loading, ProblemAlert } from '@lyceum/web/states';
import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import { lazy, Suspense, useCallback, useEffect } from 'react';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { BoardScreenDocument } from '../../__generated__/operations';
import { type Key, useT } from '../../i18n';
import { ExamFrame } from '../exam-frame';
import { Announced } from './announced';
import { Cohorts } from './cohorts';
import { Figures } from './figures';
import { Sections } from './sections';
import { type Line, useBoard } from './stream';

const Chart = lazy(() => import('./chart'));

// By class it is as old as this on the server too.
const COHORTS_MS = 10_000;

const LINES: Record<Line, readonly [Key, 'default' | 'success' | 'warning' | 'error']> = {
  CONNECTING: ['exams.line.CONNECTING', 'default'],
  LIVE: ['exams.line.LIVE', 'success'],
  LOST: ['exams.line.LOST', 'warning'],
  REFUSED: ['exams.line.REFUSED', 'error'],
};

/** Where everybody is in an exam, as it happens. */
export default function ExamBoard() {
  const t = useT();
  const format = useFormat();
  const { examId = '' } = useParams();
  const [{ data, error }, again] = useQuery({ query: BoardScreenDocument, variables: { examId } });
  const cohorts = data?.examBoard.cohorts ?? [];
  const look = useCallback(() => again({ requestPolicy: 'network-only' }), [again]);
  useEffect(() => {
    const timer = setInterval(() => document.visibilityState === 'visible' && look(), COHORTS_MS);
    return () => clearInterval(timer);
  }, [look]);
  const { board, line, problem, retry } = useBoard(examId);
  const [words, color] = LINES[line];
  return (
    <ExamFrame
      exam={data?.examEntry}
      examId={examId}
      title={t('exams.place.board')}
      actions={
        <Box role="status" sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
          <Chip color={color} variant="outlined" label={t(words)} />
          {board && line !== 'LIVE' && t('exams.board.asOf', { time: format.time(board.at) })}
        </Box>
      }
    >
      {error && !data && line !== 'REFUSED' && <ProblemAlert error={error} retry={look} />}
      {line === 'REFUSED' && problem && <Failed error={problem} retry={retry} />}
      {!board && line === 'CONNECTING' && <Loading label={t('exams.line.CONNECTING')} />}
      {!board && line === 'LOST' && problem && <Failed error={problem} retry={retry} />}
      {board && line !== 'REFUSED' && (
        <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: 'minmax(0, 1fr)' }}>
          <Announced board={board} />
          <Figures board={board} examId={examId} />
          <Suspense fallback={<Loading />}>
            <Chart board={board} />
          </Suspense>
          <Sections board={board} />
          {cohorts.length > 0 && <Cohorts cohorts={cohorts} />}
        </Box>
      )}
    </ExamFrame>
  );
}
