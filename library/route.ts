/** Which view is shown, by the page's fragment: `#/articles`, `#/article/ID`. Other fragments lead to places within a view. */
import { useEffect, useState } from 'preact/hooks';

export interface Route {
  view: string;
  /** What of it is shown, as an article's id; empty for all. */
  what: string;
}

const START: Route = { view: 'articles', what: '' };

/** @returns the address of a view, for a link */
export function hrefOf(view: string, what = ''): string {
  return what ? `#/${view}/${encodeURIComponent(what)}` : `#/${view}`;
}

/** @returns null where the fragment names no view */
export function routeIn(fragment: string): Route | null {
  const [, view, what = ''] = /^#\/([a-z-]+)(?:\/(.*))?$/s.exec(fragment) ?? [];
  if (view === undefined) return null;
  try {
    return { view, what: decodeURIComponent(what) };
  } catch {
    return null;
  }
}

/** @returns the route as it is now, kept up with links and the browser's ways back and forth */
export function useRoute(): Route {
  const [route, setRoute] = useState(routeIn(location.hash) ?? START);
  useEffect(() => {
    const follow = () => {
      const next = routeIn(location.hash);
      if (!next) return;
      setRoute(next);
      scrollTo(0, 0);
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return route;
}
