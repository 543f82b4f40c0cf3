/** A school's own colours, made to be read: what would break WCAG's contrast is moved until it does not. */

export interface Brand {
  readonly primaryColor?: string | null | undefined;
  readonly onPrimaryColor?: string | null | undefined;
}

type Rgb = readonly [number, number, number];

// WCAG 2.2, 1.4.3: text of any size.
const READABLE = 4.5;
const OWN = '#1b4f8f';

/** `main` can be read as text on `paper`, and `contrastText` on `main`. */
export function primaryOn(
  paper: string,
  { primaryColor, onPrimaryColor }: Brand,
): { main: string; contrastText: string } {
  const wanted = rgbOf(primaryColor ?? OWN) ?? (rgbOf(OWN) as Rgb);
  const ground = rgbOf(paper) as Rgb;
  const towards: Rgb = luminance(ground) > 0.4 ? [0, 0, 0] : [255, 255, 255];
  let main = wanted;
  for (let step = 1; step <= 40 && contrast(main, ground) < READABLE; step++) main = mix(wanted, towards, step / 40);
  const texts = [rgbOf(onPrimaryColor ?? ''), [255, 255, 255] as const, [0, 0, 0] as const].filter(
    (text) => text !== undefined,
  );
  const text = texts.find((one) => contrast(one, main) >= READABLE) ?? ([0, 0, 0] as const);
  return { main: hexOf(main), contrastText: hexOf(text) };
}

export function contrast(one: Rgb, other: Rgb): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Of two colours as `#rrggbb`: 1 when they are the same, 21 for black on white; NaN for what is no colour. */
export function contrastOf(one: string, other: string): number {
  const [first, second] = [rgbOf(one), rgbOf(other)];
  return first && second ? contrast(first, second) : Number.NaN;
}

function luminance(color: Rgb): number {
  const [r, g, b] = color.map((part) => {
    const c = part / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function mix(color: Rgb, other: Rgb, share: number): Rgb {
  return color.map((part, i) => Math.round(part + ((other[i] as number) - part) * share)) as unknown as Rgb;
}

function rgbOf(hex: string): Rgb | undefined {
  const digits = /^#([\da-f]{6})$/i.exec(hex)?.[1];
  return digits ? ([0, 2, 4].map((at) => Number.parseInt(digits.slice(at, at + 2), 16)) as unknown as Rgb) : undefined;
}

const hexOf = (color: Rgb) => `#${color.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
