import { Defuddle } from "defuddle/node";
import { parseHTML } from "linkedom";
import { serve } from "./serve.js";

await serve(async (html, url) => {
  // No page is fetched here, so neither may what a page leaves to third parties be.
  const found = await Defuddle(parseHTML(html).document, url, { useAsync: false });
  return { title: found.title, html: found.content, author: found.author, date: found.published };
});
