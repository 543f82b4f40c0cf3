import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { useName, useT } from '../../i18n';
import { usePermissionText } from '../words';

interface PermissionTableProps {
  /** What may be chosen: nobody gives what they do not hold themselves. */
  offered: readonly string[];
  chosen: readonly string[];
  onChange: (permissions: string[]) => void;
  /** Permissions that a role on a single course gives there. */
  byCourse?: ReadonlySet<string>;
}

/** Permissions by what they are about, found by what they say as well as by their names. */
export function PermissionTable({ offered, chosen, onChange, byCourse }: PermissionTableProps) {
  const t = useT();
  const textOf = usePermissionText();
  const nameOf = useName();
  const id = useId();
  const [search, setSearch] = useState('');
  const wanted = search.trim().toLocaleLowerCase();
  const kept = chosen.filter((name) => !offered.includes(name));
  const shown = [...offered, ...kept].filter((name) => `${name} ${textOf(name)}`.toLocaleLowerCase().includes(wanted));
  const nouns = [...new Set(shown.map((name) => name.slice(0, name.indexOf(':'))))];
  const toggle = (name: string) =>
    onChange(chosen.includes(name) ? chosen.filter((one) => one !== name) : [...chosen, name]);
  return (
    <Box component="fieldset" sx={{ border: 0, m: 0, p: 0, minWidth: 0 }}>
      <Typography component="legend" variant="h2" sx={{ mb: 1 }}>
        {t('governance.permissions.title')}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center', mb: 2 }}>
        <TextField
          type="search"
          label={t('governance.permissions.search')}
          value={search}
          onChange={(event) => setSearch(event.target.value)}
          size="small"
          sx={{ maxWidth: 360 }}
        />
        <Typography role="status" color="textSecondary" variant="body2">
          {t('governance.permissions.chosen', { chosen: chosen.length, shown: shown.length })}
        </Typography>
      </Box>
      {kept.length > 0 && (
        <Alert severity="info" sx={{ mb: 2 }}>
          {t('governance.permissions.notHeld')}
        </Alert>
      )}
      {shown.length === 0 && <Typography color="textSecondary">{t('governance.permissions.none')}</Typography>}
      <Box sx={{ display: 'grid', gap: 2 }}>
        {nouns.map((noun) => (
          <Box
            key={noun}
            role="group"
            aria-labelledby={`${id}-${noun}`}
            sx={{ border: 1, borderColor: 'divider', borderRadius: 1.5, bgcolor: 'background.paper', px: 2, py: 1 }}
          >
            <Typography id={`${id}-${noun}`} component="div" variant="h3">
              {nameOf(`governance.noun.${noun}`, noun)}
            </Typography>
            {shown
              .filter((name) => name.startsWith(`${noun}:`))
              .map((name) => (
                <FormControlLabel
                  key={name}
                  sx={{ display: 'flex', alignItems: 'flex-start', mx: 0, py: 0.25 }}
                  control={
                    <Checkbox
                      checked={chosen.includes(name)}
                      disabled={!offered.includes(name)}
                      onChange={() => toggle(name)}
                    />
                  }
                  label={
                    <Box sx={{ py: 1, ps: 0.5 }}>
                      {textOf(name)}{' '}
                      <Box
                        component="span"
                        sx={{ typography: 'body2', color: 'text.secondary', overflowWrap: 'anywhere' }}
                      >
                        <bdi>{name}</bdi>
                        {byCourse?.has(name) && (
                          <>
                            {t('facts.between')}
                            {t('governance.permissions.byCourse')}
                          </>
                        )}
                      </Box>
                    </Box>
                  }
                />
              ))}
          </Box>
        ))}
      </Box>
    </Box>
  );
}
