import Typography from '@mui/material/Typography';
import type { HomeQuery } from '../__generated__/operations';
import { DueDate } from '../learn/due';
import { Entries, Panel, PanelLink } from '../shell/panel';

/** Courses to be finished within two weeks, or late. */
export function DueList({ due }: { due: HomeQuery['home']['due'] }) {
  return (
    <Entries>
      {due.map(({ courseId, title, dueAt, overdue }) => (
        <Panel component="li" key={courseId}>
          <Typography variant="h3" sx={{ mb: 0.5 }}>
            <PanelLink to={`/learn/courses/${courseId}`}>{title}</PanelLink>
          </Typography>
          <DueDate at={dueAt} overdue={overdue} />
        </Panel>
      ))}
    </Entries>
  );
}
