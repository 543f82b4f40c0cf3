import { useFormat } from '@lyceum/web/i18n';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { Link as RouterLink } from 'react-router';
import { type Key, useT } from '../../i18n';
import { useMay } from '../../shell/me';
import type { Board } from './stream';

interface Figure {
  readonly name: keyof Board;
  readonly label: Key;
  /** Somebody should look when there are any. */
  readonly isWatched?: boolean;
  /** Where its rows are, below /grading/…, and what one needs to see them. */
  readonly rows?: readonly [path: string, needs: string];
}

const RESULTS = ['/results', 'result:read'] as const;

const FIGURES: readonly Figure[] = [
  { name: 'started', label: 'exams.board.started' },
  { name: 'open', label: 'exams.board.open' },
  { name: 'savedLastMinute', label: 'exams.board.saved' },
  { name: 'handedIn', label: 'exams.board.handedIn', rows: RESULTS },
  { name: 'late', label: 'exams.board.late', isWatched: true, rows: RESULTS },
  { name: 'queueDepth', label: 'exams.board.queue', isWatched: true },
  { name: 'graded', label: 'exams.board.graded', rows: RESULTS },
  { name: 'awaitingMarking', label: 'exams.board.marking', rows: ['', 'result:grade'] },
  { name: 'inModeration', label: 'exams.board.moderation', rows: ['/moderation', 'result:moderate'] },
  { name: 'released', label: 'exams.board.released', rows: RESULTS },
];

export function Figures({ board, examId }: { board: Board; examId: string }) {
  const t = useT();
  const may = useMay();
  const format = useFormat();
  return (
    <Box component="section" aria-label={t('exams.board.figures')}>
      <Box
        component="dl"
        sx={{ m: 0, display: 'grid', gap: 1.5, gridTemplateColumns: 'repeat(auto-fill, minmax(9.5rem, 1fr))' }}
      >
        {FIGURES.map(({ name, label, isWatched, rows }) => {
          const value = board[name] as number;
          return (
            <Paper
              key={name}
              variant="outlined"
              data-figure={name}
              sx={{
                p: 2,
                display: 'flex',
                flexDirection: 'column-reverse',
                justifyContent: 'flex-end',
                ...(isWatched && value > 0 && { borderColor: 'warning.main', borderInlineStartWidth: 4 }),
              }}
            >
              <Typography component="dt" variant="body2" color="textSecondary">
                {rows && may(rows[1]) ? (
                  <Link
                    component={RouterLink}
                    to={`/grading/${examId}${rows[0]}`}
                    color="inherit"
                    sx={{ display: 'inline-block', py: 0.5 }}
                  >
                    {t(label)}
                  </Link>
                ) : (
                  t(label)
                )}
              </Typography>
              <Typography
                component="dd"
                sx={{ m: 0, fontSize: '1.75rem', fontWeight: 700, fontVariantNumeric: 'tabular-nums' }}
              >
                {format.number(value)}
              </Typography>
            </Paper>
          );
        })}
      </Box>
      {board.oldestWaiting && (
        <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
          {t('exams.board.oldest', { time: format.time(board.oldestWaiting) })}
        </Typography>
      )}
    </Box>
  );
}
