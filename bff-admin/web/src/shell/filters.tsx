import Box from '@mui/material/Box';
import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import { type ReactNode, useId } from 'react';
import { SearchIcon } from './icons';

/** What narrows a list, above it: the search first and wide, the rest as there is room. */
export function Filters({ children }: { children: ReactNode }) {
  return (
    <Box
      role="search"
      sx={{
        display: 'grid',
        gap: 2,
        gridTemplateColumns: { xs: '1fr', sm: 'minmax(14rem, 2fr) repeat(auto-fit, minmax(10rem, 1fr))' },
        mb: 2,
      }}
    >
      {children}
    </Box>
  );
}

export function SearchField(props: { label: string; value: string; onChange: (value: string) => void }) {
  const id = useId();
  return (
    <TextField
      id={id}
      type="search"
      label={props.label}
      value={props.value}
      onChange={(event) => props.onChange(event.target.value)}
      slotProps={{
        input: {
          startAdornment: (
            <InputAdornment position="start">
              <SearchIcon fontSize="small" />
            </InputAdornment>
          ),
        },
        inputLabel: { shrink: true },
      }}
    />
  );
}
