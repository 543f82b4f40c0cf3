import { useFormat } from '@lyceum/web/i18n';
import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import MenuItem from '@mui/material/MenuItem';
import Paper from '@mui/material/Paper';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useT } from '../../i18n';
import type { Board } from './stream';

/** How many have come to each section, all or one of them. */
export function Sections({ board }: { board: Board }) {
  const t = useT();
  const format = useFormat();
  const [shown, setShown] = useState('ALL');
  const sections = board.sections.filter(({ id }) => shown === 'ALL' || id === shown);
  const share = (attempts: number) => (board.started > 0 ? attempts / board.started : 0);
  return (
    <Paper component="section" variant="outlined" aria-labelledby="board-sections" sx={{ p: 2 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, justifyContent: 'space-between', mb: 2 }}>
        <Typography variant="h2" id="board-sections">
          {t('exams.sections')}
        </Typography>
        {board.sections.length > 1 && (
          <TextField
            select
            size="small"
            id="board-section"
            label={t('exams.board.section')}
            value={sections.length > 0 ? shown : 'ALL'}
            onChange={({ target }) => setShown(target.value)}
            sx={{ maxWidth: '18rem' }}
          >
            <MenuItem value="ALL">{t('exams.board.section.ALL')}</MenuItem>
            {board.sections.map(({ id, title }) => (
              <MenuItem key={id} value={id} dir="auto">
                {title}
              </MenuItem>
            ))}
          </TextField>
        )}
      </Box>
      <TableContainer tabIndex={0} role="region" aria-label={t('exams.board.attempts')}>
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell>{t('exams.section.title')}</TableCell>
              <TableCell align="right">{t('exams.board.attempts')}</TableCell>
              <TableCell align="right">{t('exams.board.answers')}</TableCell>
              <TableCell sx={{ width: '35%' }}>{t('exams.board.share')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {sections.map(({ id, title, attempts, answers }) => (
              <TableRow key={id}>
                <TableCell component="th" scope="row" sx={{ overflowWrap: 'anywhere' }}>
                  <bdi>{title}</bdi>
                </TableCell>
                <TableCell align="right">{format.number(attempts)}</TableCell>
                <TableCell align="right">{format.number(answers)}</TableCell>
                <TableCell>
                  <Box sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
                    <LinearProgress
                      aria-hidden
                      variant="determinate"
                      value={Math.min(100, share(attempts) * 100)}
                      sx={{ flex: 1, height: 8, borderRadius: 1 }}
                    />
                    {format.percent(share(attempts))}
                  </Box>
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
    </Paper>
  );
}
