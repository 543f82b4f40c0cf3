import type { Problem } from '@lyceum/web/problem';
import { Failed, Loading, ProblemAlert } from '@lyceum/web/states';
import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import LinearProgress from '@mui/material/LinearProgress';
import Paper from '@mui/material/Paper';
import { useTheme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { defaultRangeExtractor, useWindowVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useT } from '../i18n';
import { Cell, HeaderCell } from './data-cell';
import type { Place } from './place';
import type { Selection } from './selection';
import { TOP_BAR } from './sizes';
import { useReturn } from './use-return';

export interface Column<Row> {
  readonly id: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  /** A track of CSS grid; `minmax(0, 1fr)` when left out. */
  readonly width?: string;
  readonly align?: 'start' | 'end';
  /** Its header sorts by it. */
  readonly sortable?: boolean;
}

export interface Sort {
  readonly by: string;
  readonly descending?: boolean;
}

export interface DataTableProps<Row> {
  /** What the rows are, for who hears the table: “People”. */
  label: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** How a row is called, for its checkbox. */
  rowName?: (row: Row) => string;
  /** Rows of all pages together; undefined until known. */
  total?: number | undefined;
  loading?: boolean;
  problem?: Problem | undefined;
  hasMore?: boolean;
  more?: () => void;
  reload?: () => void;
  sort?: Sort;
  onSort?: (by: string) => void;
  selection?: Selection;
  /** Where one was in it, for who comes back. */
  place?: RefObject<Place | undefined>;
  /** Shown when there is no row. */
  empty: ReactNode;
}

// Asked for this many rows before the end, so that scrolling seldom meets it.
const AHEAD = 30;
const ROW = 56;
const CARD = 132;

/**
 * A table of any length: only the rows in sight are in the page, which scrolls as a whole; the next ones load as one comes
 * near the end. Where a row has no room each becomes a card. The `rows`, `total`, … of `usePages` fit.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { label, rows, total, loading, problem, hasMore, more, reload, empty } = props;
  if (rows.length === 0) {
    if (problem) return <Failed error={problem} {...(reload && { retry: reload })} />;
    if (loading) return <Loading />;
    return <>{empty}</>;
  }
  return (
    <Paper variant="outlined" sx={{ position: 'relative' }}>
      <Progress shown={Boolean(loading)} />
      <Rows {...props} />
      {problem && (
        <Box sx={{ p: 2 }}>
          <ProblemAlert error={problem} retry={hasMore || total !== rows.length ? (more ?? reload) : reload} />
        </Box>
      )}
      <Foot label={label} shown={rows.length} total={total} />
    </Paper>
  );
}

function Progress({ shown }: { shown: boolean }) {
  return (
    <Box sx={{ position: 'absolute', insetInline: 0, insetBlockStart: 0, zIndex: 3, height: 3, overflow: 'hidden' }}>
      {shown && <LinearProgress aria-hidden sx={{ height: 3 }} />}
    </Box>
  );
}

function Foot({ label, shown, total }: { label: string; shown: number; total: number | undefined }) {
  const t = useT();
  return (
    <Box role="status" aria-label={label} sx={{ px: 2, py: 1.25, typography: 'body2', color: 'text.secondary' }}>
      {total === undefined || total <= shown
        ? t('shell.table.all', { total: shown })
        : t('shell.table.shown', { shown, total })}
    </Box>
  );
}

/** Words keep room to be read, above all what a row is called, and columns of one width give up what is not there. */
function trackOf({ width = 'minmax(0, 1fr)' }: { width?: string }, at: number, all: readonly unknown[]): string {
  if (/^[\d.]+rem$/.test(width)) return `minmax(0, ${width})`;
  // Together they leave a fifth for what stands between them.
  const others = Math.min(16, Math.floor(60 / (all.length - 1)));
  return width.replace('minmax(0,', at === 0 ? 'minmax(min(10rem, 20%),' : `minmax(min(8rem, ${others}%),`);
}

function Rows<Row>(props: DataTableProps<Row>) {
  const { label, columns, rows, rowKey, rowName, total, hasMore, more, loading, sort, onSort, selection, place } =
    props;
  const t = useT();
  const cards = useMediaQuery(useTheme().breakpoints.down('md'), { noSsr: true });
  const body = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const focused = useRef<number>(undefined);
  const [before] = useState(() => place?.current);
  useLayoutEffect(() => {
    // Whatever grows above the table moves it.
    const measure = () => body.current && setTop(body.current.getBoundingClientRect().top + scrollY);
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(document.body);
    return () => watch.disconnect();
  }, []);
  // All measures are taken anew for another one: of ten thousand rows, at each step of scrolling.
  const getItemKey = useCallback((index: number) => rowKey(rows[index] as Row), [rows, rowKey]);
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => (cards ? CARD : ROW),
    overscan: 12,
    scrollMargin: top,
    getItemKey,
    ...(before && { initialMeasurementsCache: before.measured, initialOffset: before.offset }),
    // The row that has the focus stays, else it would be lost with it.
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range);
      const kept = focused.current;
      return kept === undefined || kept >= rows.length || shown.includes(kept)
        ? shown
        : [...shown, kept].sort((a, b) => a - b);
    },
  });
  useReturn(body, virtual, focused, place);
  const shown = virtual.getVirtualItems();
  const end = shown.at(-1)?.index ?? 0;
  useEffect(() => {
    if (hasMore && !loading && end >= rows.length - AHEAD) more?.();
  }, [hasMore, loading, end, rows.length, more]);

  const ids = selection ? rows.map(rowKey) : [];
  const tracks = [...(selection ? ['48px'] : []), ...columns.map(trackOf)].join(' ');
  const grid = cards ? { display: 'block' } : { display: 'grid', gridTemplateColumns: tracks, columnGap: 2 };
  return (
    <Box
      role="table"
      aria-label={label}
      aria-rowcount={hasMore ? (total ?? -1) + 1 : rows.length + 1}
      aria-colcount={columns.length + (selection ? 1 : 0)}
      aria-busy={loading ?? false}
    >
      <Box role="rowgroup" sx={{ ...sticky, ...(cards && !selection && !onSort && hidden) }}>
        <Box
          role="row"
          aria-rowindex={1}
          sx={{
            ...grid,
            ...(cards && { display: 'flex', flexWrap: 'wrap', columnGap: 2 }),
            alignItems: 'center',
            px: selection ? 1 : 2,
          }}
        >
          {selection && (
            <Box role="columnheader">
              <Checkbox
                checked={ids.length > 0 && ids.every((id) => selection.ids.has(id))}
                indeterminate={selection.ids.size > 0 && !ids.every((id) => selection.ids.has(id))}
                onChange={(_event, checked) => (checked ? selection.set(ids) : selection.clear())}
                slotProps={{ input: { 'aria-label': t('shell.table.selectAll', { count: ids.length }) } }}
              />
            </Box>
          )}
          {columns.map((column) => (
            <HeaderCell key={column.id} column={column} sort={sort} onSort={onSort} cards={cards} />
          ))}
        </Box>
      </Box>
      <Box
        role="rowgroup"
        ref={body}
        style={{ height: virtual.getTotalSize() }}
        sx={{ position: 'relative' }}
        onBlur={() => {
          focused.current = undefined;
        }}
      >
        {shown.map(({ index, key, start }) => {
          const row = rows[index] as Row;
          const id = rowKey(row);
          const chosen = selection?.ids.has(id) ?? false;
          return (
            <Box
              key={key}
              ref={virtual.measureElement}
              data-index={index}
              role="row"
              aria-rowindex={index + 2}
              {...(selection && { 'aria-selected': chosen })}
              onFocus={() => {
                focused.current = index;
              }}
              style={{ transform: `translateY(${start - top}px)` }}
              sx={{
                ...grid,
                position: 'absolute',
                insetInline: 0,
                alignItems: 'center',
                minHeight: ROW,
                px: selection ? 1 : 2,
                ...(cards && { py: 1.5, ...(selection && { paddingInlineStart: 7 }) }),
                borderBlockStart: '1px solid',
                borderColor: 'divider',
                bgcolor: chosen ? 'action.selected' : undefined,
                '&:hover': { bgcolor: 'action.hover' },
              }}
            >
              {selection && (
                <Box role="cell" sx={cards ? { position: 'absolute', insetInlineStart: 8, insetBlockStart: 8 } : {}}>
                  <Checkbox
                    checked={chosen}
                    // Of the click: a change by the keyboard comes as one too, and a shift with it.
                    onClick={({ shiftKey }) => selection.toggle(id, ids, shiftKey)}
                    slotProps={{ input: { 'aria-label': t('shell.table.select', { name: rowName?.(row) ?? id }) } }}
                  />
                </Box>
              )}
              {columns.map((column, at) => (
                <Cell key={column.id} column={column} cards={cards} first={at === 0}>
                  {column.cell(row)}
                </Cell>
              ))}
            </Box>
          );
        })}
      </Box>
    </Box>
  );
}

const sticky = {
  position: 'sticky',
  insetBlockStart: TOP_BAR,
  zIndex: 2,
  bgcolor: 'background.paper',
  borderRadius: 1,
} as const;

/** For who hears it alone. */
const hidden = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
} as const;
