import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { serve } from "./serve.js";

await serve((html) => {
  const found = new Readability(parseHTML(html).document).parse();
  return found
    ? { title: found.title, html: found.content, author: found.byline, date: found.publishedTime }
    : {};
});
