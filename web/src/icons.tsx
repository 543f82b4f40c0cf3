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
