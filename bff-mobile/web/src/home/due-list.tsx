import MuiLink from '@mui/material/Link';
import { Link } from 'react-router';
import type { HomeQuery } from '../__generated__/operations';
import { DueDate } from '../learn/due';
import { clamp, Entries, Panel } from '../shell/panel';

/** Courses to be finished within two weeks, or late. */
export function DueList({ due }: { due: HomeQuery['home']['due'] }) {
  return (
    <Entries>
      {due.map(({ courseId, title, dueAt, overdue }) => (
        <Panel component="li" key={courseId}>
          <MuiLink
            component={Link}
            to={`/learn/courses/${courseId}`}
            underline="hover"
            color="inherit"
            dir="auto"
            sx={{ ...clamp(2), fontWeight: 600, mb: 0.5 }}
          >
            {title}
          </MuiLink>
          <DueDate at={dueAt} overdue={overdue} />
        </Panel>
      ))}
    </Entries>
  );
}
