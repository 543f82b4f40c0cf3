import SvgIcon, { type SvgIconProps } from '@mui/material/SvgIcon';

// Outlines on a grid of 24, drawn for these apps; what they stand for is said beside them.
const icon = (path: string) =>
  function Icon(props: SvgIconProps) {
    return (
      <SvgIcon {...props} sx={[{ fill: 'none', stroke: 'currentColor', strokeWidth: 1.8 }, ...[props.sx ?? []].flat()]}>
        <path d={path} strokeLinecap="round" strokeLinejoin="round" />
      </SvgIcon>
    );
  };

export const EyeIcon = icon(
  'M2 12s3.6-7 10-7 10 7 10 7-3.6 7-10 7-10-7-10-7Zm10 3.2a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4',
);
export const EyeOffIcon = icon(
  'M3 3l18 18M10.6 5.1A9.9 9.9 0 0 1 12 5c6.4 0 10 7 10 7a17 17 0 0 1-3 3.9M6.6 6.6A17 17 0 0 0 2 12s3.6 7 10 7a9.6 9.6 0 0 0 5.4-1.6M9.9 9.9a3.2 3.2 0 0 0 4.3 4.3',
);
export const KeyIcon = icon(
  'M14.5 9.5 21 3m-3 3 2.5 2.5M16 8l2 2m-9.5 0a5 5 0 1 0 0 10 5 5 0 0 0 0-10Zm3.5 1.5L14.5 9.5',
);
export const DeviceIcon = icon(
  'M7 2.5h10a1.5 1.5 0 0 1 1.5 1.5v16a1.5 1.5 0 0 1-1.5 1.5H7A1.5 1.5 0 0 1 5.5 20V4A1.5 1.5 0 0 1 7 2.5ZM11 18.5h2',
);
export const ShieldIcon = icon('M12 3 5 5.5V11c0 4.5 2.9 8 7 10 4.1-2 7-5.5 7-10V5.5L12 3Zm-3 8.5 2.2 2.200L15.5 9.5');
export const PersonIcon = icon('M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8Zm-7.5 8.5c.8-3.7 3.7-5.5 7.5-5.5s6.7 1.8 7.5 5.5');
export const DocumentIcon = icon('M7 3h7l4 4v14H7V3Zm7 0v4h4M10 12h5m-5 4h5');
export const ForwardIcon = icon('M9 5l7 7-7 7');
export const BackIcon = icon('M15 5l-7 7 7 7');
export const LanguageIcon = icon(
  'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Zm-9-9h18M12 3c2.5 2.6 3.8 5.6 3.8 9s-1.3 6.4-3.8 9c-2.5-2.6-3.8-5.6-3.8-9S9.5 5.6 12 3Z',
);
export const CopyIcon = icon('M9 9h11v11H9V9ZM5 15H4V4h11v1');
