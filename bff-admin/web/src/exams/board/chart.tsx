import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import { useTheme } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import { Bar, BarChart, LabelList, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { type Key, useT } from '../../i18n';
import type { Board } from './stream';

const STAGES: readonly (readonly [keyof Board, Key])[] = [
  ['started', 'exams.board.started'],
  ['handedIn', 'exams.board.handedIn'],
  ['graded', 'exams.board.graded'],
  ['released', 'exams.board.released'],
];

/** How far all are together: the figures above it say the same in numbers. */
export default function Chart({ board }: { board: Board }) {
  const t = useT();
  const { palette, direction } = useTheme();
  const rtl = direction === 'rtl';
  const data = STAGES.map(([name, key]) => ({ name: t(key), value: board[name] as number }));
  return (
    <Paper component="section" variant="outlined" sx={{ p: 2 }} aria-labelledby="board-chart">
      <Typography variant="h2" id="board-chart" sx={{ mb: 1 }}>
        {t('exams.board.way')}
      </Typography>
      <Box aria-hidden sx={{ height: 220 }} dir="ltr">
        <ResponsiveContainer>
          <BarChart
            data={data}
            layout="vertical"
            margin={{ left: rtl ? 40 : 8, right: rtl ? 8 : 40 }}
            accessibilityLayer={false}
          >
            <XAxis type="number" hide reversed={rtl} domain={[0, Math.max(1, board.started)]} allowDecimals={false} />
            <YAxis
              type="category"
              dataKey="name"
              width={120}
              orientation={rtl ? 'right' : 'left'}
              tick={{ fill: palette.text.primary, fontSize: 14 }}
              stroke={palette.divider}
            />
            <Bar dataKey="value" fill={palette.primary.main} radius={4} isAnimationActive={false} minPointSize={1}>
              <LabelList dataKey="value" position="right" fill={palette.text.primary} />
            </Bar>
          </BarChart>
        </ResponsiveContainer>
      </Box>
    </Paper>
  );
}
