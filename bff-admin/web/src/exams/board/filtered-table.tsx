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

/** Of a long queue a sample stands for all. */
export type Count = number | { readonly about: number };

export interface Line {
  readonly id: string;
  readonly name: string;
  readonly counts: readonly Count[];
  /** 0 to 1. */
  readonly share: number;
}

interface Waiting {
  readonly handedIn: number;
  readonly queueDepth: number;
  readonly estimated: boolean;
}

/** Handed in, graded, in the queue. */
export function countsOf({ handedIn, queueDepth, estimated }: Waiting, graded: number): Count[] {
  const said = (count: number): Count => (estimated ? { about: count } : count);
  return [said(handedIn), graded, said(queueDepth)];
}

interface FilteredTableProps {
  /** Of this page, for its ids. */
  id: string;
  title: string;
  /** Of the column of names. */
  nameLabel: string;
  countLabels: readonly string[];
  shareLabel: string;
  /** Of the filter, and of its choice that shows them all. */
  filter: string;
  all: string;
  lines: readonly Line[];
}

/** A part of the board: all of its lines, or one of them. */
export function FilteredTable(props: FilteredTableProps) {
  const { id, title, nameLabel, countLabels, shareLabel, filter, all, lines } = props;
  const t = useT();
  const format = useFormat();
  const [shown, setShown] = useState('');
  const chosen = lines.filter((line) => line.id === shown);
  return (
    <Paper component="section" variant="outlined" aria-labelledby={`${id}-title`} sx={{ p: 2 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, justifyContent: 'space-between', mb: 2 }}>
        <Typography variant="h2" id={`${id}-title`}>
          {title}
        </Typography>
        {lines.length > 1 && (
          <TextField
            select
            size="small"
            id={id}
            label={filter}
            value={chosen.length > 0 ? shown : 'ALL'}
            onChange={({ target }) => setShown(target.value)}
            sx={{ maxWidth: '18rem' }}
          >
            <MenuItem value="ALL">{all}</MenuItem>
            {lines.map((line) => (
              <MenuItem key={line.id} value={line.id} dir="auto">
                {line.name}
              </MenuItem>
            ))}
          </TextField>
        )}
      </Box>
      <TableContainer tabIndex={0} role="region" aria-label={[title, ...countLabels].join(', ')}>
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell>{nameLabel}</TableCell>
              {countLabels.map((label) => (
                <TableCell key={label} align="right">
                  {label}
                </TableCell>
              ))}
              <TableCell sx={{ width: '25%' }}>{shareLabel}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {(chosen.length > 0 ? chosen : lines).map(({ id, name, counts, share }) => (
              <TableRow key={id}>
                <TableCell component="th" scope="row" sx={{ overflowWrap: 'anywhere', minWidth: '9rem' }}>
                  <bdi>{name}</bdi>
                </TableCell>
                {counts.map((count, at) => (
                  <TableCell key={countLabels[at]} align="right">
                    {typeof count === 'number' ? format.number(count) : t('exams.board.about', { count: count.about })}
                  </TableCell>
                ))}
                <TableCell>
                  <Box sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
                    <LinearProgress
                      aria-hidden
                      variant="determinate"
                      value={Math.min(100, share * 100)}
                      sx={{ flex: 1, minWidth: 64, height: 8, borderRadius: 1 }}
                    />
                    {format.percent(share)}
                  </Box>
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
      {lines.some(({ counts }) => counts.some((count) => typeof count !== 'number')) && (
        <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
          {t('exams.board.about.why')}
        </Typography>
      )}
    </Paper>
  );
}
