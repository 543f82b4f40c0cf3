import Box from '@mui/material/Box';

interface OnPicture {
  at: { readonly x: number; readonly y: number };
  of: { readonly width: number; readonly height: number };
}

const placed = ({ at, of }: OnPicture) =>
  ({
    position: 'absolute',
    // From the left in both directions of writing: the picture says so, and this is not turned with the page.
    insetInlineStart: `${(at.x / of.width) * 100}%`,
    top: `${(at.y / of.height) * 100}%`,
    pointerEvents: 'none',
  }) as const;

/** Seen on any picture: light within dark. */
export function Mark({ label, ...where }: OnPicture & { label: string }) {
  return (
    <Box
      aria-hidden
      sx={{
        ...placed(where),
        width: 28,
        height: 28,
        margin: '-14px',
        borderRadius: '50%',
        bgcolor: '#0b3a75',
        color: '#fff',
        border: '2px solid #fff',
        boxShadow: '0 0 0 2px #000',
        display: 'grid',
        placeItems: 'center',
        fontSize: 14,
        fontWeight: 700,
        lineHeight: 1,
      }}
    >
      {label}
    </Box>
  );
}

/** Where a point would be set. */
export function Cross(where: OnPicture) {
  return (
    <Box
      aria-hidden
      sx={{
        ...placed(where),
        width: 36,
        height: 36,
        margin: '-18px',
        border: '2px dashed #000',
        outline: '2px solid #fff',
        borderRadius: '50%',
      }}
    />
  );
}
