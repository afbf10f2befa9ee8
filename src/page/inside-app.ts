// Whether this page is open inside another app: a chat app's own browser, whose storage is its own and often short-lived.

const APPS =
  /FBAN|FBAV|FB_IAB|Instagram|\bLine\/|MicroMessenger|Telegram|TikTok|musical_ly|BytedanceWebview|Snapchat|LinkedInApp|; wv\)/;

/** By what the browser says of itself, which is all there is to go by: an app that hides is not found out. */
export function insideApp(userAgent: string): boolean {
  return APPS.test(userAgent);
}
