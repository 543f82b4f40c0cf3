import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import type { ReactNode } from 'react';
import type { Column, Sort } from './data-table';
import { SortIcon } from './icons';

/** A number does not touch the words of the column after it. */
const aligned = (align: 'start' | 'end' = 'start') => ({
  textAlign: align,
  ...(align === 'end' && { paddingInlineEnd: 2, '&:last-child': { paddingInlineEnd: 0 } }),
});

interface HeaderProps<Row> {
  column: Column<Row>;
  sort: Sort | undefined;
  onSort: ((by: string) => void) | undefined;
  cards: boolean;
}

export function HeaderCell<Row>({ column, sort, onSort, cards }: HeaderProps<Row>) {
  const { id, header, align, sortable } = column;
  const sorts = sortable && onSort;
  const order = sort?.by !== id ? 'none' : sort.descending ? 'descending' : 'ascending';
  // On cards each value carries its header; what sorts is still wanted.
  const isHidden = cards && !sorts;
  return (
    <Box
      role="columnheader"
      aria-sort={sorts ? order : undefined}
      sx={{
        py: 1,
        fontSize: '0.8125rem',
        fontWeight: 650,
        color: 'text.secondary',
        ...aligned(align),
        ...(isHidden && { position: 'absolute', width: 1, height: 1, overflow: 'hidden', clipPath: 'inset(50%)' }),
      }}
    >
      {sorts ? (
        <ButtonBase
          onClick={() => onSort(id)}
          sx={{ font: 'inherit', color: 'inherit', minHeight: { xs: 44, md: 32 }, borderRadius: 1, gap: 0.5 }}
        >
          {header}
          <SortIcon
            sx={{
              fontSize: '1rem',
              opacity: order === 'none' ? 0 : 1,
              transform: order === 'descending' ? 'rotate(180deg)' : 'none',
            }}
          />
        </ButtonBase>
      ) : (
        header
      )}
    </Box>
  );
}

interface CellProps<Row> {
  column: Column<Row>;
  cards: boolean;
  first: boolean;
  children: ReactNode;
}

export function Cell<Row>({ column: { header, align }, cards, first, children }: CellProps<Row>) {
  if (!cards) {
    return (
      <Box
        role="cell"
        sx={{
          minWidth: 0,
          py: 1,
          ...aligned(align),
          overflowWrap: 'anywhere',
          fontSize: { md: '0.875rem', lg: '1rem' },
        }}
      >
        {children}
      </Box>
    );
  }
  return (
    <Box role="cell" sx={{ display: 'flex', gap: 1, minWidth: 0, minHeight: 28, alignItems: 'center', px: 1 }}>
      {!first && (
        <Box aria-hidden sx={{ flex: '0 0 7.5rem', fontSize: '0.8125rem', color: 'text.secondary' }}>
          {header}
        </Box>
      )}
      <Box sx={{ minWidth: 0, overflowWrap: 'anywhere', fontWeight: first ? 600 : undefined }}>{children}</Box>
    </Box>
  );
}
