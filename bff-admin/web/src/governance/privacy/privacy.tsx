import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import { Navigate, NavLink, Route, Routes } from 'react-router';
import { useT } from '../../i18n';
import { Nowhere } from '../../shell/guard';
import { Erasures } from './erasures';
import { Exports } from './exports';
import { Holds } from './holds';
import { Purposes } from './purposes';
import { PrivacySettings } from './settings';

const parts = ['erasures', 'exports', 'holds', 'purposes', 'settings'] as const;
const screens = { erasures: Erasures, exports: Exports, holds: Holds, purposes: Purposes, settings: PrivacySettings };

/** Screens below `/governance/privacy`. */
export default function Privacy() {
  const t = useT();
  return (
    <>
      <Box component="nav" aria-label={t('governance.privacy.title')} sx={{ mb: 2 }}>
        <Box component="ul" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, m: 0, p: 0, listStyle: 'none' }}>
          {parts.map((part) => (
            <li key={part}>
              <ButtonBase
                component={NavLink}
                to={`/governance/privacy/${part}`}
                sx={{
                  minHeight: 40,
                  px: 2,
                  border: 1,
                  borderColor: 'divider',
                  borderRadius: 5,
                  typography: 'body2',
                  bgcolor: 'background.paper',
                  '&.active': { borderColor: 'primary.main', color: 'primary.main', fontWeight: 700 },
                }}
              >
                {t(`governance.privacy.${part}`)}
              </ButtonBase>
            </li>
          ))}
        </Box>
      </Box>
      <Routes>
        <Route index element={<Navigate to="erasures" replace />} />
        {parts.map((part) => {
          const Screen = screens[part];
          return <Route key={part} path={part} element={<Screen />} />;
        })}
        <Route path="*" element={<Nowhere />} />
      </Routes>
    </>
  );
}
