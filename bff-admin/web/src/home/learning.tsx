import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { OverviewQuery } from '../__generated__/operations';
import { useT } from '../i18n';
import { Card } from './card';
import { Figures } from './figures';
import { useToCourses } from './to-courses';

/** How seats stand, and when they were last used. */
export function Learning({ seats }: { seats: NonNullable<OverviewQuery['overview']['seats']> }) {
  const t = useT();
  const to = useToCourses();
  const { active, completed, withdrawn, overdue, usedInDay, usedInWeek, usedInMonth } = seats;
  return (
    <Card title={t('home.learning')} about={t('home.learningAbout')}>
      <Figures
        figures={[
          { name: t('home.seats.active'), value: active, to },
          { name: t('home.seats.completed'), value: completed, to },
          { name: t('home.seats.overdue'), value: overdue, to },
          { name: t('home.seats.withdrawn'), value: withdrawn, to },
        ]}
      />
      <Box sx={{ mt: 3 }}>
        <Typography variant="h3" sx={{ mb: 1 }}>
          {t('home.activity')}
        </Typography>
        <Figures
          figures={[
            { name: t('home.used.day'), value: usedInDay, to },
            { name: t('home.used.week'), value: usedInWeek, to },
            { name: t('home.used.month'), value: usedInMonth, to },
          ]}
        />
      </Box>
    </Card>
  );
}
