import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import type { RoleChoiceFragment } from '../__generated__/operations';
import { useT } from '../i18n';
import { useRoleName } from './words';

interface RolePickerProps {
  /** Undefined until they are known. */
  roles: readonly RoleChoiceFragment[] | undefined;
  value: string;
  onChange: (role: string) => void;
  disabled?: boolean;
}

/** One of the roles that every school has, or of those that this one has defined. */
export function RolePicker({ roles, value, onChange, disabled }: RolePickerProps) {
  const t = useT();
  const roleName = useRoleName();
  return (
    <TextField
      select
      id="role"
      label={t('people.role')}
      value={roles?.some(({ id }) => id === value) ? value : ''}
      onChange={({ target }) => onChange(target.value)}
      disabled={disabled || !roles}
      slotProps={{ inputLabel: { id: 'role-label' } }}
    >
      {(roles ?? []).map(({ id, name, role }) => (
        <MenuItem key={id} value={id} sx={{ whiteSpace: 'normal', overflowWrap: 'anywhere' }}>
          <bdi>{role ? roleName(role) : name}</bdi>
        </MenuItem>
      ))}
    </TextField>
  );
}
