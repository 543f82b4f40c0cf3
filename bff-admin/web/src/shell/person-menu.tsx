import { useFormat } from '@lyceum/web/i18n';
import { locales, type Mode, type TextSize, textSizes, usePreferences } from '@lyceum/web/preferences';
import { session } from '@lyceum/web/session/session';
import Avatar from '@mui/material/Avatar';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Divider from '@mui/material/Divider';
import IconButton from '@mui/material/IconButton';
import Popover from '@mui/material/Popover';
import Stack from '@mui/material/Stack';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { Link } from 'react-router';
import { useT } from '../i18n';
import { PersonIcon } from './icons';
import { useMe } from './me';

/** Who one is here, how it looks on this device, and the way out. */
export function PersonMenu() {
  const t = useT();
  const me = useMe();
  const [anchor, setAnchor] = useState<HTMLElement>();
  const close = () => setAnchor(undefined);
  const label = t('shell.menu', { name: me?.displayName ?? '' });
  return (
    <>
      <IconButton
        aria-label={label}
        aria-haspopup="dialog"
        aria-expanded={anchor !== undefined}
        onClick={({ currentTarget }) => setAnchor(currentTarget)}
      >
        <Avatar
          sx={{ width: 34, height: 34, fontSize: '0.95rem', bgcolor: 'primary.main', color: 'primary.contrastText' }}
        >
          {me ? [...me.displayName][0]?.toLocaleUpperCase() : <PersonIcon />}
        </Avatar>
      </IconButton>
      <Popover
        open={anchor !== undefined}
        anchorEl={anchor ?? null}
        onClose={close}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
        slotProps={{ paper: { role: 'dialog', 'aria-label': label, sx: { width: 320, maxWidth: '92vw', p: 2.5 } } }}
      >
        <Stack spacing={2}>
          <Box sx={{ overflowWrap: 'anywhere' }}>
            <Typography component="p" variant="h3" dir="auto" sx={{ textAlign: 'start' }}>
              {me?.displayName}
            </Typography>
            {me?.email && (
              <Typography variant="body2" color="text.secondary">
                <bdi>{me.email}</bdi>
              </Typography>
            )}
          </Box>
          <Preferences />
          <Divider />
          <Button component={Link} to="/account" onClick={close} variant="outlined">
            {t('shell.account')}
          </Button>
          <Button onClick={() => void session.signOut()}>{t('action.signOut')}</Button>
        </Stack>
      </Popover>
    </>
  );
}

function Preferences() {
  const t = useT();
  const { percent } = useFormat();
  const [{ locale, mode, textSize }, change] = usePreferences();
  return (
    <>
      <Choice
        label={t('shell.language')}
        value={locale}
        onChange={(next) => change({ locale: next })}
        options={locales.map((value) => ({
          value,
          name: value === 'ar' ? t('shell.language.ar') : t('shell.language.en'),
          lang: value,
        }))}
      />
      <Choice<Mode>
        label={t('shell.theme')}
        value={mode}
        onChange={(next) => change({ mode: next })}
        options={[
          { value: 'light', name: t('shell.theme.light') },
          { value: 'dark', name: t('shell.theme.dark') },
          { value: 'system', name: t('shell.theme.system') },
        ]}
      />
      <Choice<TextSize>
        label={t('shell.textSize')}
        value={textSize}
        onChange={(next) => change({ textSize: next })}
        options={textSizes.map((value) => ({ value, name: percent(value / 100) }))}
      />
    </>
  );
}

interface ChoiceProps<Value> {
  label: string;
  value: Value;
  onChange: (value: Value) => void;
  options: readonly { value: Value; name: string; lang?: string }[];
}

function Choice<Value extends string | number>({ label, value, onChange, options }: ChoiceProps<Value>) {
  const id = useId();
  return (
    <Box>
      <Typography id={id} variant="body2" color="text.secondary" gutterBottom>
        {label}
      </Typography>
      <ToggleButtonGroup
        exclusive
        fullWidth
        size="small"
        color="primary"
        aria-labelledby={id}
        value={value}
        onChange={(_event, next: Value | null) => next !== null && onChange(next)}
      >
        {options.map((option) => (
          <ToggleButton
            key={option.value}
            value={option.value}
            lang={option.lang}
            sx={{ minHeight: 44, lineHeight: 1.2 }}
          >
            {option.name}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </Box>
  );
}
