import { expect, test } from "vitest";
import { runScript } from "../run-script.ts";

test("a preview of content that is not there says so and ends", async () => {
  const { exitCode, stderr } = await runScript("dev", ["--content", "nie-ma-takiego"]);
  expect(exitCode).toBe(1);
  expect(stderr).toMatch(/^nie ma katalogu treści: .*nie-ma-takiego; podaj właściwy po --content\n$/);
});
