// Tells the server the reader's time zone, so that hours are theirs also on the pages that it renders.
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const year = 365 * 24 * 3600;
const secure = location.protocol === "https:" ? "; Secure" : "";

if (zone && !document.cookie.split("; ").includes(`tz=${zone}`)) {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser
  document.cookie = `tz=${zone}; Path=/; Max-Age=${year}; SameSite=Lax${secure}`;
}
