/** Tells where a pointer comes to rest, and where a finger taps: two listeners for the whole page, none for a highlight. */

/** So long must a pointer rest: what is merely passed over opens nothing. */
const REST_MS = 300;

export interface PointerPlace {
  /** Pixels from the left and the top of the window. */
  x: number;
  y: number;
  event: Event;
}

/**
 * Watches mouse and touch for as long as the page lives. A page that scrolls under a pointer at rest tells nothing.
 *
 * @param onRest a mouse came to rest, or left the window (null)
 * @param onTap a finger tapped on what is no control of the page's own
 */
export function watchPointer(onRest: (place: PointerPlace | null) => void, onTap: (place: PointerPlace) => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = { x: -1, y: -1 };
  const cancel = () => clearTimeout(timer);
  const passive = { passive: true, capture: true };

  addEventListener(
    'pointermove',
    (event) => {
      const { clientX: x, clientY: y, pointerType, buttons } = event;
      // Browsers send a move also when the page moves under the pointer.
      if (pointerType !== 'mouse' || (x === last.x && y === last.y)) return;
      last = { x, y };
      cancel();
      if (!buttons) timer = setTimeout(() => onRest({ x, y, event }), REST_MS);
    },
    passive,
  );
  addEventListener('pointerdown', cancel, passive);
  addEventListener('scroll', cancel, passive);
  document.documentElement.addEventListener('pointerleave', ({ pointerType }) => {
    // A finger leaves with each tap.
    if (pointerType !== 'mouse') return;
    cancel();
    timer = setTimeout(() => onRest(null), REST_MS);
  });
  addEventListener(
    'click',
    (event) => {
      const isTouch = event instanceof PointerEvent && event.pointerType === 'touch';
      if (isTouch && !isControl(event.target)) onTap({ x: event.clientX, y: event.clientY, event });
    },
    passive,
  );
}

function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('a, button, input, select, textarea, summary, label') !== null;
}
