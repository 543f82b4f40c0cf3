import { useFormat } from '@lyceum/web/i18n';
import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { type Key, useT } from '../../i18n';
import type { Board } from './stream';

type Figure = readonly [keyof Board, Key, boolean?];

const FIGURES: readonly Figure[] = [
  ['started', 'exams.board.started'],
  ['open', 'exams.board.open'],
  ['savedLastMinute', 'exams.board.saved'],
  ['handedIn', 'exams.board.handedIn'],
  ['late', 'exams.board.late', true],
  ['queueDepth', 'exams.board.queue', true],
  ['graded', 'exams.board.graded'],
  ['awaitingMarking', 'exams.board.marking'],
  ['inModeration', 'exams.board.moderation'],
  ['released', 'exams.board.released'],
];

export function Figures({ board }: { board: Board }) {
  const t = useT();
  const format = useFormat();
  return (
    <Box component="section" aria-label={t('exams.board.figures')}>
      <Box
        component="dl"
        sx={{ m: 0, display: 'grid', gap: 1.5, gridTemplateColumns: 'repeat(auto-fill, minmax(9.5rem, 1fr))' }}
      >
        {FIGURES.map(([name, key, isWatched]) => {
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
                {t(key)}
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
