import { ExamIcon, HomeIcon, LearnIcon, PersonIcon, ProgressIcon, ResultIcon } from '@lyceum/web/icons';
import Box from '@mui/material/Box';
import { Link, useLocation } from 'react-router';
import { type Key, useT } from '../i18n';

interface Place {
  to: string;
  label: Key;
  Icon: typeof HomeIcon;
  /** A thumb reaches five; home and “Me” lead to the others. */
  deskOnly?: boolean;
}

const places: readonly Place[] = [
  { to: '/', label: 'home.title', Icon: HomeIcon },
  { to: '/learn', label: 'learn.title', Icon: LearnIcon },
  { to: '/exams', label: 'exams.title', Icon: ExamIcon },
  { to: '/results', label: 'results.title', Icon: ResultIcon },
  { to: '/progress', label: 'progress.title', Icon: ProgressIcon, deskOnly: true },
  { to: '/me', label: 'me.title', Icon: PersonIcon },
];

/** At the foot of a phone, at the side of a desk. */
export function Nav() {
  const t = useT();
  const { pathname } = useLocation();
  return (
    <Box component="nav" aria-label={t('shell.navigation')} sx={bar}>
      <Box component="ul" sx={list}>
        {places.map(({ to, label, Icon, deskOnly }) => {
          const isHere = to === '/' ? pathname === '/' : pathname === to || pathname.startsWith(`${to}/`);
          return (
            <Box component="li" key={to} sx={{ flex: { xs: 1, md: 'none' }, minWidth: 0, ...(deskOnly && DESK) }}>
              <Box component={Link} to={to} aria-current={isHere ? 'page' : undefined} sx={entry}>
                <Icon />
                <Box component="span" sx={{ maxWidth: '100%', overflow: 'hidden', textOverflow: 'ellipsis' }}>
                  {t(label)}
                </Box>
              </Box>
            </Box>
          );
        })}
      </Box>
    </Box>
  );
}

const DESK = { display: { xs: 'none', md: 'block' } };

const bar = {
  position: { xs: 'fixed', md: 'sticky' },
  insetInline: { xs: 0, md: 'auto' },
  bottom: { xs: 0, md: 'auto' },
  top: { md: 72 },
  alignSelf: 'start',
  zIndex: 'appBar',
  width: { md: 208 },
  flexShrink: 0,
  bgcolor: { xs: 'background.paper', md: 'transparent' },
  borderTop: { xs: 1, md: 0 },
  borderColor: { xs: 'divider' },
  paddingBlockEnd: { xs: 'env(safe-area-inset-bottom)', md: 0 },
} as const;

const list = {
  display: 'flex',
  flexDirection: { xs: 'row', md: 'column' },
  gap: { xs: 0, md: 0.5 },
  listStyle: 'none',
  m: 0,
  p: { xs: 0.5, md: 0 },
} as const;

const entry = {
  display: 'flex',
  flexDirection: { xs: 'column', md: 'row' },
  alignItems: 'center',
  justifyContent: { xs: 'center', md: 'flex-start' },
  gap: { xs: 0.25, md: 1.5 },
  minHeight: { xs: 56, md: 44 },
  px: { xs: 0.5, md: 1.5 },
  borderRadius: { xs: 0, md: 2 },
  textDecoration: 'none',
  // A whole word in large text is worth more than the beginning of a larger one.
  fontSize: { xs: 'min(0.75rem, 3.6vw)', md: '1rem' },
  fontWeight: 500,
  whiteSpace: 'nowrap',
  color: 'text.secondary',
  '&:hover': { bgcolor: 'action.hover' },
  // Told by weight and a bar too, not by colour alone.
  '&[aria-current]': {
    color: 'primary.main',
    fontWeight: 700,
    bgcolor: { md: 'action.selected' },
    boxShadow: { xs: 'inset 0 3px 0 currentColor', md: 'none' },
  },
} as const;
