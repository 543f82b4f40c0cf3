import { clamp } from '@lyceum/web/clamp';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { NavLink } from 'react-router';
import { type Key, useT } from '../i18n';
import { useMay } from '../shell/me';
import { PageHead } from '../shell/page-head';
import { type ExamInShort, ExamStatusChip, useWindowText } from './exam-status';

interface Place {
  readonly key: Key;
  readonly to: (examId: string) => string;
  readonly needs: string;
  readonly end?: boolean;
}

const PLACES: readonly Place[] = [
  { key: 'exams.place.build', to: (id) => `/exams/${id}`, needs: 'exam:author', end: true },
  { key: 'exams.place.accommodations', to: (id) => `/exams/${id}/accommodations`, needs: 'exam:author' },
  { key: 'exams.place.board', to: (id) => `/exams/${id}/board`, needs: 'exam:proctor' },
  { key: 'exams.place.proctoring', to: (id) => `/exams/${id}/proctoring`, needs: 'exam:proctor' },
  { key: 'exams.place.desk', to: (id) => `/grading/${id}`, needs: 'result:grade', end: true },
  { key: 'exams.place.results', to: (id) => `/grading/${id}/results`, needs: 'result:read' },
  { key: 'exams.place.statistics', to: (id) => `/grading/${id}/statistics`, needs: 'result:read' },
  { key: 'exams.place.regrade', to: (id) => `/grading/${id}/regrade`, needs: 'result:moderate' },
];

interface FrameProps {
  exam: ExamInShort | undefined;
  examId: string;
  /** What this screen is. */
  title: string;
  description?: ReactNode;
  actions?: ReactNode;
  /** Of a screen below one of the exam's: its h1 is its own title then, not the exam's. */
  crumbs?: readonly { label: string; to: string }[];
  children: ReactNode;
}

/** Around each screen of one exam: which one it is, and the way to its other screens. */
export function ExamFrame({ exam, examId, title, description, actions, crumbs = [], children }: FrameProps) {
  const t = useT();
  const isOfExam = exam !== undefined && crumbs.length === 0;
  return (
    <>
      <PageHead
        title={exam ? `${title} · ${exam.title}` : title}
        heading={isOfExam ? exam.title : title}
        crumbs={[{ label: t('exams.title'), to: '/exams' }, ...crumbs]}
        description={
          <Stack spacing={0.5}>
            {exam && <ExamLine exam={exam} isNamed={!isOfExam} />}
            {description && <span>{description}</span>}
          </Stack>
        }
        actions={actions}
      />
      <ExamPlaces examId={examId} />
      {children}
    </>
  );
}

function ExamLine({ exam, isNamed }: { exam: ExamInShort; isNamed: boolean }) {
  const windowText = useWindowText();
  return (
    <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
      {isNamed && (
        <Typography component="span" dir="auto" sx={{ ...clamp(3), fontWeight: 650, color: 'text.primary' }}>
          {exam.title}
        </Typography>
      )}
      <ExamStatusChip exam={exam} />
      <Typography component="span" variant="body2">
        {exam.courseTitle && (
          <>
            <bdi>{exam.courseTitle}</bdi> ·{' '}
          </>
        )}
        {windowText(exam)}
      </Typography>
    </Stack>
  );
}

function ExamPlaces({ examId }: { examId: string }) {
  const t = useT();
  const may = useMay();
  return (
    <Box component="nav" aria-label={t('exams.places')} sx={{ mb: 3, borderBlockEnd: 1, borderColor: 'divider' }}>
      <Box component="ul" sx={{ display: 'flex', flexWrap: 'wrap', listStyle: 'none', m: 0, p: 0, columnGap: 0.5 }}>
        {PLACES.filter(({ needs }) => may(needs)).map(({ key, to, end }) => (
          <li key={key}>
            <Link component={NavLink} to={to(examId)} end={end ?? false} underline="none" sx={place}>
              {t(key)}
            </Link>
          </li>
        ))}
      </Box>
    </Box>
  );
}

const place = {
  display: 'flex',
  alignItems: 'center',
  minHeight: 44,
  px: 1.5,
  color: 'text.secondary',
  fontWeight: 600,
  borderBlockEnd: '3px solid transparent',
  '&:hover': { color: 'text.primary' },
  '&[aria-current=page]': { color: 'primary.main', borderColor: 'primary.main' },
} as const;
