import { useIntl } from '@lyceum/web/i18n';
import Box from '@mui/material/Box';

/** From 0 to 100: a band for where the truth may lie, a line for what is believed. Its numbers are said beside it. */
export function SkillBar({ percent, from, to }: { percent: number; from: number; to: number }) {
  const { direction } = useIntl();
  return (
    <Box
      component="svg"
      aria-hidden
      viewBox="0 0 100 20"
      preserveAspectRatio="none"
      sx={{ width: 1, height: 28, display: 'block', overflow: 'visible', color: 'primary.main' }}
    >
      <g transform={direction === 'rtl' ? 'translate(100) scale(-1 1)' : undefined}>
        <Box component="rect" x={0} y={7} width={100} height={6} rx={1} sx={{ color: 'divider' }} fill="currentColor" />
        <rect x={from} y={3} width={Math.max(1, to - from)} height={14} rx={1} fill="currentColor" opacity={0.32} />
        <rect x={Math.min(99.2, Math.max(0, percent - 0.4))} y={0} width={0.8} height={20} fill="currentColor" />
      </g>
    </Box>
  );
}
