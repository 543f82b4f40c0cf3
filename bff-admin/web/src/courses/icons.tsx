import SvgIcon, { type SvgIconProps } from '@mui/material/SvgIcon';

const line = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.8, strokeLinecap: 'round' } as const;

export function UpIcon(props: SvgIconProps) {
  return (
    <SvgIcon {...props} aria-hidden>
      <path {...line} d="m6 14 6-6 6 6" />
    </SvgIcon>
  );
}

export function DownIcon(props: SvgIconProps) {
  return (
    <SvgIcon {...props} aria-hidden>
      <path {...line} d="m6 10 6 6 6-6" />
    </SvgIcon>
  );
}

export function GripIcon(props: SvgIconProps) {
  return (
    <SvgIcon {...props} aria-hidden>
      <path {...line} strokeWidth={3} d="M9 6v.01M15 6v.01M9 12v.01M15 12v.01M9 18v.01M15 18v.01" />
    </SvgIcon>
  );
}
