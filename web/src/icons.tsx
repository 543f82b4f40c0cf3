import SvgIcon, { type SvgIconProps } from '@mui/material/SvgIcon';

// Drawn on 24 by 24; they say nothing by themselves, so a text or a label goes with each.
const icon = (path: string, mirrored = false) =>
  function Icon({ sx, ...props }: SvgIconProps) {
    const flip = mirrored && { '[dir=rtl] &': { transform: 'scaleX(-1)' } };
    return (
      <SvgIcon aria-hidden {...props} sx={[flip, ...(Array.isArray(sx) ? sx : [sx])]}>
        <path
          d={path}
          fill="none"
          stroke="currentColor"
          strokeWidth="1.9"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </SvgIcon>
    );
  };

export const HomeIcon = icon('M4 11.5 12 4l8 7.5M6 10v9.5h4.5V14h3v5.5H18V10');
export const LearnIcon = icon(
  'M12 6.5C10 5 7 4.5 3.5 5v13c3.5-.5 6.5 0 8.5 1.5 2-1.5 5-2 8.5-1.5V5C17 4.5 14 5 12 6.5Zm0 0v13',
);
export const ExamIcon = icon('M8 5H5.5v15.5h13V5H16M8 3.5h8v3.5H8zM8.5 13.5l2.5 2.5 4.5-5');
export const ResultIcon = icon('M4 20.5h16M6.5 17v-5M12 17V5M17.5 17V9');
export const PersonIcon = icon(
  'M12 12.5a4.25 4.25 0 1 0 0-8.5 4.25 4.25 0 0 0 0 8.5ZM4 20.5c.8-3.600 4-5 8-5s7.200 1.400 8 5',
);
export const ProgressIcon = icon('M3.5 17.5 9 12l3.5 3.5L20.5 7.5M15 7.5h5.5V13', true);
export const BellIcon = icon('M6 16.5V11a6 6 0 0 1 12 0v5.5l1.5 1.5h-15ZM10 20.5h4');
export const BackIcon = icon('M19.5 12h-15M10.5 6l-6 6 6 6', true);
export const ForwardIcon = icon('M4.5 12h15M13.5 6l6 6-6 6', true);
export const CheckIcon = icon('M5 12.5l4.5 4.5L19 7.5');
export const SearchIcon = icon('M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13ZM15.5 15.5l5 5', true);
export const ClockIcon = icon('M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17ZM12 7.5V12l3 2');
export const TextIcon = icon('M6 3.5h8.5L18.5 8v12.5H6zM14 4v4.5h4.5M9 12.5h6.5M9 16h6.5', true);
export const VideoIcon = icon('M4 5.5h16v13H4zM10 9l5 3-5 3z');
export const FileIcon = icon('M12 4v11.5M7 11l5 5 5-5M5 20h14');
export const SettingsIcon = icon('M4 7h9M17 7h3M4 17h3M11 17h9M15 4.5v5M9 14.5v5', true);
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
export const DocumentIcon = icon('M7 3h7l4 4v14H7V3Zm7 0v4h4M10 12h5m-5 4h5');
export const LanguageIcon = icon(
  'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Zm-9-9h18M12 3c2.5 2.6 3.8 5.6 3.8 9s-1.3 6.4-3.8 9c-2.5-2.6-3.8-5.6-3.8-9S9.5 5.6 12 3Z',
);
export const CopyIcon = icon('M9 9h11v11H9V9ZM5 15H4V4h11v1');
