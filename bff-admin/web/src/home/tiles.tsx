import { useFormat } from '@lyceum/web/i18n';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router';
import type { OverviewQuery } from '../__generated__/operations';
import { useT } from '../i18n';
import { Part } from './part';
import { useToCourses, useToSeats } from './to-courses';

interface Tile {
  name: string;
  value: string;
  says: ReactNode;
  to: string | undefined;
}

/** The figures that one opens the page for. */
export function Tiles({ overview }: { overview: OverviewQuery['overview'] }) {
  const tiles = useTiles(overview);
  if (tiles.length === 0) return null;
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 11rem), 1fr))' }}>
      {tiles.map(({ name, value, says, to }) => (
        // What is written above a figure may take two lines: the figures stay in one all the same.
        <Paper
          key={name}
          variant="outlined"
          sx={{ p: 2.5, display: 'grid', gridRow: 'span 3', gridTemplateRows: 'subgrid', rowGap: 0 }}
        >
          <Typography component="h2" variant="body2" color="textSecondary" sx={{ alignSelf: 'end' }}>
            {to ? (
              <Link component={RouterLink} to={to} color="inherit" sx={{ display: 'inline-block', py: 0.5 }}>
                {name}
              </Link>
            ) : (
              name
            )}
          </Typography>
          <Typography sx={{ fontSize: '2rem', fontWeight: 700, lineHeight: 1.25 }}>{value}</Typography>
          <Typography variant="body2" color="textSecondary">
            {says}
          </Typography>
        </Paper>
      ))}
    </Box>
  );
}

function useTiles({ people, courses, cohorts, seats }: OverviewQuery['overview']): Tile[] {
  const t = useT();
  const { number, percent } = useFormat();
  const toCourses = useToCourses();
  const toSeats = useToSeats();
  const tiles: Tile[] = [];
  if (people)
    tiles.push({
      name: t('home.tile.people'),
      value: number(people.active),
      says: <Part to="/people">{t('home.tile.peopleOf', { total: people.total })}</Part>,
      to: '/people?status=ACTIVE',
    });
  if (seats) {
    const taken = seats.active + seats.completed;
    tiles.push({
      name: t('home.tile.activity'),
      value: number(seats.usedInWeek),
      says: t('home.tile.activityOf', { total: taken }),
      to: toSeats('USED_IN_WEEK'),
    });
    tiles.push({
      name: t('home.tile.completion'),
      value: taken === 0 ? '–' : percent(seats.completed / taken),
      says: t('home.tile.completionOf', { completed: seats.completed, total: taken }),
      to: toSeats('COMPLETED'),
    });
  }
  if (courses)
    tiles.push({
      name: t('home.tile.courses'),
      value: number(courses.published),
      says: (
        <Box component="span" sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5 }}>
          <Part to={toCourses && '/courses?status=DRAFT'}>{t('home.tile.drafts', { drafts: courses.drafts })}</Part>
          <Part to={toCourses && '/courses?status=ARCHIVED'}>
            {t('home.tile.archived', { archived: courses.archived })}
          </Part>
        </Box>
      ),
      to: toCourses && '/courses?status=PUBLISHED',
    });
  if (cohorts !== null)
    tiles.push({
      name: t('home.tile.cohorts'),
      value: number(cohorts),
      says: t('home.tile.cohortsOf'),
      to: toCourses && '/courses/cohorts',
    });
  return tiles;
}
