/** For `sx`: at most so many lines; the whole text is on the screen that it leads to, or in a title. */
export const clamp = (lines: number) =>
  ({
    display: '-webkit-box',
    // Stands where the page's lines begin, whichever way it is written.
    width: 'fit-content',
    maxWidth: '100%',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: lines,
    overflow: 'hidden',
    overflowWrap: 'anywhere',
  }) as const;
