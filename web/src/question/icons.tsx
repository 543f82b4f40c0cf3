import SvgIcon, { type SvgIconProps } from '@mui/material/SvgIcon';

const icon = (path: string) =>
  function Icon(props: SvgIconProps) {
    return (
      <SvgIcon aria-hidden {...props}>
        <path d={path} />
      </SvgIcon>
    );
  };

export const UpIcon = icon('M7.4 15.4 12 10.8l4.6 4.6L18 14l-6-6-6 6z');
export const DownIcon = icon('M7.4 8.6 12 13.2l4.6-4.6L18 10l-6 6-6-6z');
export const DragIcon = icon('M9 5h2v2H9zm4 0h2v2h-2zM9 11h2v2H9zm4 0h2v2h-2zm-4 6h2v2H9zm4 0h2v2h-2z');
