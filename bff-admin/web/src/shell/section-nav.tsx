import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { NavLink } from 'react-router';

interface Section {
  readonly to: string;
  readonly label: string;
  /** The address is this section's alone, and not what lies below it. */
  readonly end?: boolean;
}

/** The parts of one thing, each with an address of its own. */
export function SectionNav({ label, sections }: { label: string; sections: readonly Section[] }) {
  return (
    <Box
      component="nav"
      aria-label={label}
      sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3, borderBlockEnd: 1, borderColor: 'divider', mb: 3 }}
    >
      {sections.map(({ to, label: name, end }) => (
        <Link
          key={to}
          component={NavLink}
          to={to}
          end={end ?? false}
          underline="none"
          sx={{
            py: 1.25,
            color: 'text.secondary',
            fontWeight: 600,
            borderBlockEnd: '3px solid transparent',
            marginBlockEnd: '-1px',
            '&[aria-current=page]': { color: 'primary.main', borderColor: 'primary.main' },
            '&:hover': { color: 'text.primary' },
          }}
        >
          {name}
        </Link>
      ))}
    </Box>
  );
}
