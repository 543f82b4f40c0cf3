import FormControlLabel from '@mui/material/FormControlLabel';
import Switch from '@mui/material/Switch';

interface SwitchFieldProps {
  label: string;
  checked: boolean;
  onSwitch: (checked: boolean) => void;
}

export function SwitchField({ label, checked, onSwitch }: SwitchFieldProps) {
  return (
    <FormControlLabel
      label={label}
      control={<Switch checked={checked} onChange={(_event, next) => onSwitch(next)} />}
      sx={{ minHeight: 44 }}
    />
  );
}
