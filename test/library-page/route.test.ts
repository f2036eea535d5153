/** Holds how the library's addresses name its views. */

import { describe, expect, it } from 'vitest';
import { hrefOf, routeIn } from '../../library/route.ts';

describe('routes of the library', () => {
  it('lead to a view, and to what it is to show', () => {
    expect(routeIn(hrefOf('articles'))).toEqual({ view: 'articles', what: '' });
    const id = 'https://bay.example/a/b?c=ä#d%';
    expect(routeIn(hrefOf('article', id))).toEqual({ view: 'article', what: id });
  });

  it('are not what leads to a place within a view, nor what is no address', () => {
    for (const fragment of ['', '#people', '#/', '#/article/%E0%A4%A']) expect(routeIn(fragment)).toBeNull();
  });
});
