import { useFormat } from '@lyceum/web/i18n';
import Checkbox from '@mui/material/Checkbox';
import FormControl from '@mui/material/FormControl';
import FormHelperText from '@mui/material/FormHelperText';
import InputLabel from '@mui/material/InputLabel';
import ListItemText from '@mui/material/ListItemText';
import MenuItem from '@mui/material/MenuItem';
import Select from '@mui/material/Select';
import { useId } from 'react';

interface RoleChoiceProps<Role extends string> {
  label: string;
  helperText?: string;
  roles: readonly { id: Role; name: string }[];
  value: readonly Role[];
  onChange: (roles: Role[]) => void;
}

/** Some of a few roles. */
export function RoleChoice<Role extends string>({ label, helperText, roles, value, onChange }: RoleChoiceProps<Role>) {
  const id = useId();
  const format = useFormat();
  const nameOf = (role: Role) => roles.find((one) => one.id === role)?.name ?? role;
  return (
    <FormControl fullWidth>
      <InputLabel id={id}>{label}</InputLabel>
      <Select<Role[]>
        multiple
        labelId={id}
        label={label}
        value={[...value]}
        onChange={({ target }) => onChange(typeof target.value === 'string' ? [] : target.value)}
        renderValue={(chosen) => format.list(chosen.map(nameOf))}
      >
        {roles.map((role) => (
          <MenuItem key={role.id} value={role.id}>
            <Checkbox checked={value.includes(role.id)} tabIndex={-1} slotProps={{ input: { 'aria-hidden': true } }} />
            <ListItemText primary={role.name} slotProps={{ primary: { dir: 'auto', sx: { textAlign: 'start' } } }} />
          </MenuItem>
        ))}
      </Select>
      {helperText && <FormHelperText>{helperText}</FormHelperText>}
    </FormControl>
  );
}
