import SvgIcon, { type SvgIconProps } from '@mui/material/SvgIcon';

/** Drawn on 24 by 24, in lines of the colour of the text around them. */
function icon(...paths: readonly string[]) {
  return function Icon(props: SvgIconProps) {
    return (
      <SvgIcon {...props} aria-hidden>
        {paths.map((d) => (
          <path
            key={d}
            d={d}
            fill="none"
            stroke="currentColor"
            strokeWidth="1.8"
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        ))}
      </SvgIcon>
    );
  };
}

export const HomeIcon = icon('M3 11.5 12 4l9 7.5', 'M5.5 10v10h13V10', 'M10 20v-6h4v6');
export const PeopleIcon = icon(
  'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7Z',
  'M2.5 20a6.5 6.5 0 0 1 13 0',
  'M16 4.5a3.5 3.5 0 0 1 0 6.5',
  'M18 14.5a6.5 6.5 0 0 1 3.5 5.5',
);
export const RosterIcon = icon('M12 3v12', 'm7.5 7.5 4.5-4.5 4.5 4.5', 'M4 14v6h16v-6');
export const CoursesIcon = icon(
  'M4 5.5A2.5 2.5 0 0 1 6.5 3H20v15H6.5A2.5 2.5 0 0 0 4 20.5Z',
  'M4 20.5A2.5 2.5 0 0 0 6.5 21H20v-3',
  'M8.5 7.5h7',
);
export const ItemsIcon = icon('M5 4h14v16H5Z', 'm8 9 1.5 1.5L12 8', 'M14 9.5h2', 'm8 15 1.5 1.5L12 14', 'M14 15.5h2');
export const ExamsIcon = icon('M12 21a8 8 0 1 0 0-16 8 8 0 0 0 0 16Z', 'M12 9v4l2.5 2', 'M9.5 2.5h5');
export const GradingIcon = icon('m4 20 1-4L16.5 4.5l3 3L8 19Z', 'm14.5 6.5 3 3', 'M13 20h7');
export const GovernanceIcon = icon('M12 3 5 6v5c0 4.5 3 8 7 10 4-2 7-5.5 7-10V6Z', 'm9 12 2 2 4-4');
export const MenuIcon = icon('M4 7h16', 'M4 12h16', 'M4 17h16');
export const ChevronIcon = icon('m9 6 6 6-6 6');
export const SortIcon = icon('m7 10 5-5 5 5', 'M12 5v14');
export const CloseIcon = icon('M6 6l12 12', 'M18 6 6 18');
export const SearchIcon = icon('M11 18a7 7 0 1 0 0-14 7 7 0 0 0 0 14Z', 'm16.5 16.5 4 4');
export const PersonIcon = icon('M12 11.5a4 4 0 1 0 0-8 4 4 0 0 0 0 8Z', 'M4.5 20.5a7.5 7.5 0 0 1 15 0');
