/** How every message is answered: what goes wrong while it is answered is told across, not thrown. */

import { browser, type Sender } from './browser.ts';
import { PAUSES } from './patience.ts';

/** Nobody heard a message, or who heard it is gone: a background that was ended while it worked. */
class Unanswered extends Error {}

/** Popup, options or background. */
export function isOurPage({ id, url }: Sender): boolean {
  return id === browser.runtime.id && url !== undefined && url.startsWith(browser.runtime.getURL(''));
}

/** @param hear answers a message, or does not hear it (null) */
export function listen(hear: (message: unknown, sender: Sender) => Promise<unknown> | null): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender, respond?: (answer: unknown) => void) => {
    const answer = hear(message, sender);
    answer?.then(
      (value) => respond?.({ value }),
      (error) => respond?.({ error: String(error) }),
    );
    // True: the answer comes later.
    return answer ? true : undefined;
  });
}

/** Whether this script was left behind in a page by an extension that was updated, switched off or removed. */
export function isOrphan(): boolean {
  return browser.runtime?.id === undefined;
}

/**
 * Says something to the background, and says it again where that was ended while it worked: a message starts it.
 *
 * @throws Error with what went wrong there, or if nobody answers in the end
 */
export async function askBackground(request: object): Promise<unknown> {
  for (const pause of PAUSES) {
    try {
      return await answerTo(browser.runtime.sendMessage(request));
    } catch (error) {
      if (!(error instanceof Unanswered) || isOrphan()) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return answerTo(browser.runtime.sendMessage(request));
}

/** @returns what was answered. @throws Error with what went wrong there; Unanswered if nobody answers */
export async function answerTo(sent: Promise<unknown>): Promise<unknown> {
  const reply = await sent.catch((error: unknown) => {
    throw new Unanswered(String(error));
  });
  if (typeof reply !== 'object' || reply === null) throw new Unanswered('no reply');
  if ('error' in reply) throw new Error(String(reply.error));
  return 'value' in reply ? reply.value : undefined;
}
