// One extractor as a long-lived process: a page a line of JSON in, a reading a line of JSON out.

import { Console } from "node:console";
import { createInterface } from "node:readline";

// What an extractor has to say of a page must not stand between the answers.
globalThis.console = new Console(process.stderr);

export async function serve(extract) {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    const page = JSON.parse(line);
    const before = process.cpuUsage();
    let reading;
    try {
      reading = await extract(page.html, page.url);
    } catch (error) {
      reading = { error: String(error) };
    }
    const spent = process.cpuUsage(before);
    reading.seconds = (spent.user + spent.system) / 1e6;
    process.stdout.write(`${JSON.stringify(reading)}\n`);
  }
}
