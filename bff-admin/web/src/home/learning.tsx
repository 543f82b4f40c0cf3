import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { OverviewQuery } from '../__generated__/operations';
import { useT } from '../i18n';
import { Card } from './card';
import { Figures } from './figures';
import { useToSeats } from './to-courses';

/** How seats stand, and when they were last used. */
export function Learning({ seats }: { seats: NonNullable<OverviewQuery['overview']['seats']> }) {
  const t = useT();
  const toSeats = useToSeats();
  const { active, completed, withdrawn, overdue, usedInDay, usedInWeek, usedInMonth } = seats;
  return (
    <Card title={t('home.learning')} about={t('home.learningAbout')}>
      <Figures
        figures={[
          { name: t('home.seats.active'), value: active, to: toSeats('ACTIVE') },
          { name: t('home.seats.completed'), value: completed, to: toSeats('COMPLETED') },
          { name: t('home.seats.overdue'), value: overdue, to: toSeats('OVERDUE') },
          { name: t('home.seats.withdrawn'), value: withdrawn, to: toSeats('WITHDRAWN') },
        ]}
      />
      <Box sx={{ mt: 3 }}>
        <Typography variant="h3" sx={{ mb: 1 }}>
          {t('home.activity')}
        </Typography>
        <Figures
          figures={[
            { name: t('home.used.day'), value: usedInDay, to: toSeats('USED_IN_DAY') },
            { name: t('home.used.week'), value: usedInWeek, to: toSeats('USED_IN_WEEK') },
            { name: t('home.used.month'), value: usedInMonth, to: toSeats('USED_IN_MONTH') },
          ]}
        />
      </Box>
    </Card>
  );
}
