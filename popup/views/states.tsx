/** What is shown where there is no summary, and the way on from there. */
import type { ComponentChildren } from 'preact';
import { msg } from '../../src/extension/i18n.ts';

export interface NotArticleProps {
  /** In words, why the page was not taken for an article. */
  why: readonly string[];
  onAnalyse: () => void;
}

export function NotArticle({ why, onAnalyse }: NotArticleProps) {
  return (
    <State title={msg('notArticle')} actions={<Action onClick={onAnalyse}>{msg('analyseAnyway')}</Action>}>
      {why.length > 0 && (
        <ul>
          {why.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
    </State>
  );
}

export function BrowserPage() {
  return (
    <State title={msg('browserPage')}>
      <p>{msg('browserPageWhy')}</p>
    </State>
  );
}

export interface NoAccessProps {
  /** Host name; `null` where the browser does not tell it. */
  site: string | null;
  onGrant: () => void;
  onOnce: () => void;
}

/** The reader, or the browser, keeps the extension off the site. */
export function NoAccess({ site, onGrant, onOnce }: NoAccessProps) {
  return (
    <State
      title={msg('noAccess')}
      actions={
        <>
          <Action onClick={onGrant}>{site ? msg('grantAccess', site) : msg('grantEverywhere')}</Action>
          <Action onClick={onOnce}>{msg('analyseOnce')}</Action>
        </>
      }
    >
      <p>{msg('noAccessWhy')}</p>
    </State>
  );
}

export interface SiteOffProps {
  site: string;
  onSwitchOn: () => void;
  onOnce: () => void;
}

/** The reader switched the extension off on the site. */
export function SiteOff({ site, onSwitchOn, onOnce }: SiteOffProps) {
  return (
    <State
      title={msg('siteOff', site)}
      actions={
        <>
          <Action onClick={onSwitchOn}>{msg('switchOn')}</Action>
          <Action onClick={onOnce}>{msg('analyseOnce')}</Action>
        </>
      }
    >
      <p>{msg('siteOffWhy')}</p>
    </State>
  );
}

export function Working() {
  return <State title={msg('working')} class="working" />;
}

/** `message` is for a report of the failure, not for reading. */
export function Failed({ message, onRetry }: { message: string; onRetry: () => void }) {
  return (
    <State title={msg('error')} actions={<Action onClick={onRetry}>{msg('tryAgain')}</Action>}>
      <p>{msg('errorWhy')}</p>
      <p class="technical">{message}</p>
    </State>
  );
}

interface StateProps {
  title: string;
  class?: string;
  actions?: ComponentChildren;
  children?: ComponentChildren;
}

function State({ title, actions, children, ...props }: StateProps) {
  return (
    <div class={`state ${props.class ?? ''}`}>
      <h1>{title}</h1>
      {children}
      {actions && <div class="actions">{actions}</div>}
    </div>
  );
}

function Action({ onClick, children }: { onClick: () => void; children: ComponentChildren }) {
  return (
    <button type="button" class="action" onClick={onClick}>
      {children}
    </button>
  );
}
