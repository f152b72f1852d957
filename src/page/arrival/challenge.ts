import { attr } from '../dom/dom.ts';
import { flatAll } from '../dom/flat-tree.ts';

/**
 * Frames, scripts and forms that services against robots put in the place of a page. Some of them stand on
 * ordinary pages too, in a form or at work behind the scenes: alone they prove nothing.
 */
const SERVICES: readonly [name: string, selector: string][] = [
  [
    'Cloudflare',
    '#challenge-form,#challenge-running,#cf-challenge-running,.cf-browser-verification',
  ],
  ['Cloudflare', 'iframe[src*="challenges.cloudflare.com"],script[src*="/orchestrate/chl_page"]'],
  ['reCAPTCHA', 'iframe[src*="/recaptcha/"],.g-recaptcha'],
  ['hCaptcha', 'iframe[src*="hcaptcha.com"],.h-captcha'],
  ['DataDome', 'iframe[src*="captcha-delivery.com"],script[src*="captcha-delivery.com"]'],
  ['HUMAN', '#px-captcha,#px-captcha-wrapper,script[src*="/captcha/captcha.js"]'],
  ['Imperva', 'iframe[src*="_Incapsula_Resource"],script[src*="_Incapsula_Resource"]'],
  ['Arkose Labs', 'iframe[src*="arkoselabs.com"],iframe[src*="funcaptcha.com"]'],
  ['AWS WAF', '#captcha-container,script[src*="awswaf.com"]'],
  ['a captcha', 'form [name*="captcha" i],form img[src*="captcha" i],form [id*="captcha" i]'],
];

/** The service against robots that the page has parts of; null without any. */
export function challengeIn(): string | null {
  const found = SERVICES.find(([, selector]) =>
    flatAll(selector).some((one) => attr(one, 'hidden') === null),
  );
  return found?.[0] ?? null;
}
