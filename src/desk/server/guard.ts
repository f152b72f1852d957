import type { Context, MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { isSame, type Token } from './token.ts';

/** Nothing but what the desk serves itself, and nobody may put it into a frame. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': POLICY,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
};

/** On every answer, also on those that refuse. */
export const withHeaders: MiddlewareHandler = async (context, next) => {
  await next();
  for (const [name, value] of Object.entries(HEADERS)) context.res.headers.set(name, value);
};

/**
 * Refuses, in a plain line, whoever is not the desk’s own page: a name that only leads here (DNS rebinding), a page of
 * another origin, whoever has not the cookie.
 */
export function guard(origin: string, token: Token, line: string): MiddlewareHandler {
  const host = new URL(origin).host;
  return async (context, next) => {
    if (context.req.header('host') !== host) return context.text(line, 421);
    if (isOpening(context)) return opened(context, origin, token, line);
    const cookie = getCookie(context, cookieName(origin)) ?? '';
    const isLetIn = isOwn(context, origin) && isSame(cookie, token.cookie);
    return isLetIn ? next() : context.text(line, 403);
  };
}

function isOpening({ req }: Context): boolean {
  return req.path === '/open' && req.method === 'GET';
}

/** Asked for by the desk’s own page, or by the user’s hand. */
function isOwn({ req }: Context, origin: string): boolean {
  const from = req.header('origin');
  if (from !== undefined && from !== origin) return false;
  if (from === undefined && !/^(?:GET|HEAD)$/.test(req.method)) return false;
  const site = req.header('sec-fetch-site');
  return site === undefined || site === 'same-origin' || (site === 'none' && req.path === '/');
}

/** Cookies know no ports: each desk has its own. */
function cookieName(origin: string): string {
  return `presscheck-desk-${new URL(origin).port}`;
}

/** Who has the token gets the cookie, and the desk without the token in its address. */
function opened(context: Context, origin: string, token: Token, line: string): Response {
  if (!isSame(context.req.query('token') ?? '', token.opening)) return context.text(line, 403);
  setCookie(context, cookieName(origin), token.cookie, {
    httpOnly: true,
    sameSite: 'Strict',
    path: '/',
  });
  // Not a redirect: where a link of another page leads here, what is redirected comes without the cookie.
  context.header('Refresh', '0; url=/');
  return context.html(
    '<!doctype html><html lang="en"><title>presscheck desk</title><a href="/">presscheck desk</a>',
  );
}
