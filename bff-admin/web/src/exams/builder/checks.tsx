import { Reason } from '@lyceum/web/reasons/reason';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import type { BuiltExamFragment } from '../../__generated__/operations';
import { useT } from '../../i18n';
import { idOf } from './faults';

/** What still stands in the way of scheduling, and what should be known; each a way to its place. */
export function Checks({ exam, isTouched }: { exam: BuiltExamFragment; isTouched: boolean }) {
  const t = useT();
  const { status, problems, notices } = exam;
  return (
    <>
      {problems.length > 0 && (
        <Found
          severity="warning"
          name={t('exams.checks')}
          title={t('exams.checks.missing', { count: problems.length })}
          found={problems}
        />
      )}
      {status === 'DRAFT' && problems.length === 0 && (
        <Alert severity="success">{isTouched ? t('exams.checks.saved') : t('exams.checks.ready')}</Alert>
      )}
      {notices.length > 0 && (
        <Found severity="info" name={t('exams.notices')} title={t('exams.notices')} found={notices} />
      )}
    </>
  );
}

interface FoundProps {
  severity: 'warning' | 'info';
  name: string;
  title: string;
  found: BuiltExamFragment['problems'];
}

function Found({ severity, name, title, found }: FoundProps) {
  return (
    <Alert severity={severity} role="region" aria-label={name}>
      <Typography variant="h3" component="h2">
        {title}
      </Typography>
      <Box
        component="ul"
        sx={{ m: 0, mt: 0.5, paddingInlineStart: 2.5, overflowWrap: 'anywhere', maxBlockSize: 320, overflowY: 'auto' }}
      >
        {found.map(({ path, message, because }) => (
          <li key={`${path} ${message}`}>
            <Link
              component="button"
              type="button"
              color="inherit"
              onClick={() => goTo(path)}
              sx={{ textAlign: 'start', minHeight: 28, verticalAlign: 'baseline' }}
            >
              <Reason because={because} otherwise={message} />
            </Link>
          </li>
        ))}
      </Box>
    </Alert>
  );
}

/** To the field, or to what is around it. */
function goTo(path: string): void {
  const parts = path.split('.');
  for (let length = parts.length; length > 0; length--) {
    const found = document.getElementById(idOf(parts.slice(0, length).join('.')));
    if (found) {
      found.focus();
      found.scrollIntoView({ block: 'center' });
      return;
    }
  }
}
