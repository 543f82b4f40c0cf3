import { Field, useForm } from '@lyceum/web/form';
import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import Paper from '@mui/material/Paper';
import TextField from '@mui/material/TextField';
import { useEffect, useState } from 'react';
import { useT } from '../../i18n';
import { useMay } from '../../shell/me';
import { PersonPicker, type Picked } from '../person-picker';
import { actions } from './actions';
import { NOTHING, type Search } from './search';

/** Person, action, target, time. */
export function AuditSearch({ search, onSearch }: { search: Search; onSearch: (search: Search) => void }) {
  const t = useT();
  const may = useMay();
  const [actor, setActor] = useState<Picked | null>(null);
  const form = useForm<Search>(search, async (next) => {
    onSearch({ ...next, action: next.action.trim(), actor: next.actor.trim(), target: next.target.trim() });
    return undefined;
  });
  const { reset, values, set } = form;
  useEffect(() => {
    reset(search);
    if (!search.actor) setActor(null);
  }, [search, reset]);
  const isWrong = values.action !== '' && !/^[a-z-]+\.([a-z-]+|\*)$/.test(values.action.trim());
  return (
    <Paper
      variant="outlined"
      component="form"
      role="search"
      aria-label={t('governance.audit.search')}
      noValidate
      onSubmit={form.submit}
      sx={{
        p: 2,
        mb: 3,
        display: 'grid',
        gap: 2,
        gridTemplateColumns: { sm: '1fr 1fr', lg: 'repeat(3, 1fr)' },
        alignItems: 'start',
      }}
    >
      {may('person:read') ? (
        <PersonPicker
          label={t('governance.audit.who')}
          // Somebody whom an address has named is known by id alone.
          value={actor ?? (values.actor ? { id: values.actor, name: values.actor } : null)}
          onChange={(person) => {
            setActor(person);
            set('actor', person?.id ?? '');
          }}
        />
      ) : (
        <Field form={form} name="actor" label={t('governance.audit.whoId')} slotProps={{ htmlInput: { dir: 'ltr' } }} />
      )}
      <Autocomplete
        freeSolo
        options={actions}
        inputValue={values.action}
        onInputChange={(_event, text) => set('action', text)}
        clearText={t('governance.clear')}
        renderInput={(params) => (
          <TextField
            {...params}
            label={t('governance.audit.action')}
            error={isWrong}
            helperText={isWrong ? t('governance.audit.actionWrong') : t('governance.audit.actionHint')}
          />
        )}
      />
      <Field
        form={form}
        name="target"
        label={t('governance.audit.target')}
        helperText={t('governance.audit.targetHint')}
        slotProps={{ htmlInput: { dir: 'ltr' } }}
      />
      <Field
        form={form}
        name="from"
        type="datetime-local"
        label={t('governance.audit.from')}
        slotProps={{ inputLabel: { shrink: true } }}
      />
      <Field
        form={form}
        name="to"
        type="datetime-local"
        label={t('governance.audit.to')}
        slotProps={{ inputLabel: { shrink: true } }}
      />
      <Field
        form={form}
        name="outcome"
        select
        label={t('governance.audit.outcome')}
        slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
      >
        <MenuItem value="">{t('governance.audit.any')}</MenuItem>
        <MenuItem value="OK">{t('governance.audit.OK')}</MenuItem>
        <MenuItem value="REFUSED">{t('governance.audit.REFUSED')}</MenuItem>
      </Field>
      <Box sx={{ display: 'flex', gap: 1, gridColumn: '1 / -1' }}>
        <Button type="submit" variant="contained" disabled={isWrong}>
          {t('governance.audit.find')}
        </Button>
        <Button onClick={() => onSearch(NOTHING)}>{t('governance.audit.all')}</Button>
      </Box>
    </Paper>
  );
}
