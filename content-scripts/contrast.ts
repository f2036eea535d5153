/** Whether text stays legible on a tint: contrast after WCAG 2.2 (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio). */

/** Level AA for text of any size. */
const LEGIBLE = 4.5;

/** Red, green and blue of sRGB, 0 to 255, and opacity, 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/** The colour of an element's text, and the one that lies under it. */
interface Colours {
  text: Colour;
  background: Colour;
}

/**
 * @returns the colours of a page's elements as they are now, each asked for once: paragraphs share what lies under them;
 *   null where they cannot be known, as on a picture
 */
export function coloursOfPage(): (element: Element) => Colours | null {
  const backgrounds = new Map<Element, Colour | null>();
  const read = new Map<Element, Colours | null>();

  /** What lies under an element's text, as far as its ancestors paint it; null where it is not one known colour. */
  function backgroundOf(element: Element): Colour | null {
    const above: [Element, Colour][] = [];
    let below: Colour | null = canvas();
    for (let at: Element | null = element; at; at = at.parentElement ?? hostOf(at)) {
      const known = backgrounds.get(at);
      const found = known === undefined ? ownBackground(at) : known;
      if (known !== undefined || found === null || found[3] === 1) {
        below = found;
        backgrounds.set(at, found);
        break;
      }
      above.push([at, found]);
    }
    for (const [at, layer] of above.reverse()) {
      below &&= over(layer, below);
      backgrounds.set(at, below);
    }
    return below;
  }

  return (element) => {
    let colours = read.get(element);
    if (colours === undefined) {
      const background = backgroundOf(element);
      const text = background && parseColour(getComputedStyle(element).color);
      colours = text && { text, background };
      read.set(element, colours);
    }
    return colours;
  };
}

/** @returns whether text is at least 4.5 : 1 on a tint that is laid under it */
export function isLegibleOn({ text, background }: Colours, tint: Colour): boolean {
  const tinted = over(tint, background);
  return contrast(over(text, tinted), tinted) >= LEGIBLE;
}

function ownBackground(element: Element): Colour | null {
  const { backgroundColor, backgroundImage } = getComputedStyle(element);
  return backgroundImage === 'none' ? parseColour(backgroundColor) : null;
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** What a page lies on that paints no background. */
function canvas(): Colour {
  const { colorScheme } = getComputedStyle(document.documentElement);
  const isDark =
    colorScheme.includes('dark') &&
    (!colorScheme.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches);
  return isDark ? [18, 18, 18, 1] : [255, 255, 255, 1];
}

/** @param css a colour as computed styles have it; @returns null for notations other than `rgb()` and `rgba()` */
export function parseColour(css: string): Colour | null {
  const parts = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/.exec(css);
  return parts && [Number(parts[1]), Number(parts[2]), Number(parts[3]), Number(parts[4] ?? 1)];
}

/** @returns a colour laid over an opaque one */
function over([red, green, blue, alpha]: Colour, below: Colour): Colour {
  if (alpha === 0) return below;
  const [r, g, b] = below;
  const mix = (top: number, bottom: number) => top * alpha + bottom * (1 - alpha);
  return [mix(red, r), mix(green, g), mix(blue, b), 1];
}

/** @returns 1 (the same) to 21 (black on white), for opaque colours */
export function contrast(a: Colour, b: Colour): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (light + 0.05) / (dark + 0.05);
}

function luminance([red, green, blue]: Colour): number {
  const linear = (part: number) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
