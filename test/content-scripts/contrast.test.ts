// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { type Colour, coloursOfPage, contrast, isLegibleOn, parseColour } from '../../content-scripts/contrast.ts';

const AMBER: Colour = [255, 190, 0, 0.22];

describe('contrast', () => {
  it('is 21 for black on white and 1 for a colour on itself', () => {
    expect(contrast([0, 0, 0, 1], [255, 255, 255, 1])).toBeCloseTo(21);
    expect(contrast([90, 30, 200, 1], [90, 30, 200, 1])).toBe(1);
  });

  it('of #767676 on white is just enough, as WCAG has it', () => {
    expect(contrast([0x76, 0x76, 0x76, 1], [255, 255, 255, 1])).toBeCloseTo(4.54, 2);
  });

  it('reads the colours of computed styles', () => {
    expect(parseColour('rgb(1, 20, 255)')).toEqual([1, 20, 255, 1]);
    expect(parseColour('rgba(0, 0, 0, 0.5)')).toEqual([0, 0, 0, 0.5]);
    expect(parseColour('oklch(0.5 0.1 30)')).toBeNull();
  });
});

describe('text on a tint', () => {
  beforeEach(() => document.body.replaceChildren());

  function isLegible(element: Element, tint: Colour): boolean {
    const colours = coloursOfPage()(element);
    return colours !== null && isLegibleOn(colours, tint);
  }

  /** Text in a page of these styles. */
  function text(style: string, outer = 'background: rgb(255, 255, 255)'): HTMLElement {
    const page = document.body.appendChild(document.createElement('div'));
    page.setAttribute('style', outer);
    const paragraph = page.appendChild(document.createElement('p'));
    paragraph.setAttribute('style', style);
    return paragraph;
  }

  it('is legible in black on white and in white on black', () => {
    expect(isLegible(text('color: rgb(0, 0, 0)'), AMBER)).toBe(true);
    expect(isLegible(text('color: rgb(255, 255, 255)', 'background: rgb(0, 0, 0)'), AMBER)).toBe(true);
  });

  it('is not where the page’s own grey is just enough', () => {
    expect(isLegible(text('color: rgb(118, 118, 118)'), AMBER)).toBe(false);
  });

  it('counts what shines through a translucent background', () => {
    const glass = 'color: rgb(255, 255, 255); background: rgba(0, 0, 0, 0.1)';
    expect(isLegible(text(glass), AMBER)).toBe(false);
    expect(isLegible(text(glass, 'background: rgb(20, 20, 20)'), AMBER)).toBe(true);
  });

  it('is not known on a picture', () => {
    expect(isLegible(text('color: rgb(0, 0, 0)', 'background-image: url(sea.png)'), AMBER)).toBe(false);
  });

  it('lies on the same for all paragraphs of a page, whichever is looked at first', () => {
    const first = text('color: rgb(0, 0, 0)', 'background: rgba(255, 255, 255, 0.5)');
    const second = first.parentElement!.appendChild(document.createElement('p'));
    second.setAttribute('style', 'color: rgb(0, 0, 0); background: rgba(200, 0, 0, 0.5)');
    const alone = coloursOfPage()(second)?.background;
    const coloursOf = coloursOfPage();
    coloursOf(first);
    expect(coloursOf(second)?.background).toEqual(alone);
    expect(coloursOf(second)?.background).toEqual([227.5, 127.5, 127.5, 1]);
  });

  it('is not known on a picture of the whole page, for any paragraph', () => {
    const first = text('color: rgb(0, 0, 0)', 'background-image: url(sea.png)');
    const second = first.parentElement!.appendChild(document.createElement('p'));
    const coloursOf = coloursOfPage();
    expect([coloursOf(first), coloursOf(second), coloursOf(first.parentElement!)]).toEqual([null, null, null]);
  });
});
