import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { connectToBrowser, visit } from "./shared-browser.ts";

const browser = await connectToBrowser();
const path = "/szukaj/";

const onSearch = <T>(query: string, use: (page: Page) => Promise<T>): Promise<T> =>
  visit(
    browser,
    { site: "real", path: path + query, options: { viewport: { width: 1280, height: 900 } } },
    use,
  );

/** The number of results, once the page has answered. */
async function answered(page: Page): Promise<string> {
  await page.waitForSelector("#wyszukiwarka[aria-busy=false]");
  return (await page.textContent("#stan"))?.replace(/\u00a0/g, " ") ?? "";
}

async function type(page: Page, text: string): Promise<string> {
  await page.fill("#szukaj", text);
  await page.waitForURL((address) => address.searchParams.get("q") === text);
  return answered(page);
}

describe("the search page", () => {
  test("answers while somebody writes, says how many, marks what it found and keeps the state in the address", () =>
    onSearch("", async (page) => {
      expect(await type(page, "seniorom")).toMatch(/^\d+ propozycj/);
      expect(await page.locator("#lista mark").first().textContent()).toMatch(/senior/i);
      expect(new URL(page.url()).search).toBe("?q=seniorom");
    }));

  test("opens a shared address as it was", () =>
    onSearch("?q=organizacje&rok=2025&kolejnosc=data", async (page) => {
      await answered(page);
      expect(await page.inputValue("#szukaj")).toBe("organizacje");
      expect(await page.inputValue("#kolejnosc")).toBe("data");
      expect(await page.getByRole("button", { name: "Usuń filtr: 2025" }).count()).toBe(1);
    }));

  test("narrows by a facet as its count promised, shows it as a chip, and goes back", () =>
    onSearch("?q=organizacje", async (page) => {
      const before = await answered(page);
      const choice = page.locator("[data-facet=temat] .check").first();
      const promised = Number(await choice.locator(".count").textContent());
      await choice.locator("input").check();
      await page.waitForURL(/temat=/);
      await answered(page);
      expect(await page.locator("#lista > li").count()).toBe(promised);
      expect(await page.locator("#wybrane button").count()).toBe(1);
      await page.goBack();
      expect(await answered(page)).toBe(before);
      expect(await page.locator("#wybrane button").count()).toBe(0);
    }));

  test("every count of every facet is the number of results that it leaves", () =>
    onSearch("?q=organizacje", async (page) => {
      await answered(page);
      await answered(page);
      const folded = page.locator("details[data-facet]:not([open]) > summary");
      while ((await folded.count()) > 0) {
        await folded.first().click();
        await answered(page);
      }
      await page.waitForFunction(
        () =>
          document.querySelectorAll("[data-facet=program] .check, [data-facet=jednostka] .check").length > 1,
      );
      expect(await page.locator("[data-facet] .check").count()).toBeGreaterThan(3);
      const counts = await page.locator("[data-facet] .count").allTextContents();
      const ids = await page
        .locator("[data-facet] .check input")
        .evaluateAll((boxes) => boxes.map(({ id }) => id));
      for (const [index, id] of ids.entries()) {
        const count = counts[index];
        // The page redraws the box that was clicked, and with it the order of the others.
        await page.locator(`[id="${id}"]`).click();
        await page.waitForFunction(() => document.querySelector("#wybrane button") !== null);
        expect([id, (await answered(page)).split(" ")[0]]).toEqual([id, count]);
        await page.locator("#wybrane button").click();
        await page.waitForFunction(() => document.querySelector("#wybrane button") === null);
        await answered(page);
      }
    }));

  test("shows the first of many values of a facet, and finds the others by a part of their names", () =>
    visit(browser, { site: "fixture", path: `${path}?rok=2026&rok=2025&rok=2024` }, async (page) => {
      await answered(page);
      await page.locator("[data-facet=organizacja] summary").click();
      const field = page.getByRole("textbox", { name: "Część nazwy" });
      const names = page.locator("[data-facet=organizacja] .check span:first-of-type");
      await expect.poll(() => names.count()).toBe(12);
      await field.pressSequentially("spiewacze");
      await expect
        .poll(() => names.allTextContents())
        .toEqual([expect.stringMatching(/^Ludowe Towarzystwo/)]);
      await names.first().click();
      await page.waitForURL(/organizacja=ludowe/);
      expect(await answered(page)).toMatch(/^\d+ propozycj/);
      expect(await field.inputValue()).toBe("spiewacze");
      await field.fill("");
      await expect.poll(() => names.count()).toBeGreaterThan(11);
    }));

  test("says for which word it searched, and offers the word as typed", () =>
    onSearch("", async (page) => {
      await type(page, "stowarzyszneie");
      expect(await page.textContent("#uwagi")).toContain("Pokazujemy wyniki dla stowarzyszenie");
      await page.getByRole("button", { name: "Szukaj dokładnie „stowarzyszneie”" }).click();
      await page.waitForURL(/dokladnie=1/);
      expect(await answered(page)).toBe("Nic nie znaleziono.");
    }));

  test("helps where nothing was found", () =>
    onSearch("?q=kosmodrom", async (page) => {
      expect(await answered(page)).toBe("Nic nie znaleziono.");
      expect(await page.textContent("#uwagi")).toContain("nie ma: kosmodrom");
      expect(await page.locator("#przegladaj + ul a:visible").count()).toBeGreaterThan(3);
      expect(await page.isVisible("#wyniki")).toBe(false);
    }));

  test("leads from a word that no record has to the themes of its wider names", () =>
    onSearch("?q=narkotykom", async (page) => {
      expect(await answered(page)).toBe("Nic nie znaleziono.");
      expect(await page.locator("#tematy li:visible").count()).toBeLessThan(3);
      expect(await page.locator("#tematy a[href='/tematy/dzieci-i-mlodziez/']").isVisible()).toBe(true);
    }));

  test("passes over a filter that does not exist, and shows nothing for a single letter", () =>
    onSearch("?q=organizacje&temat=nie-ma-takiego", async (page) => {
      expect(await answered(page)).toMatch(/^\d+ propozycj/);
      expect(await page.locator("#wybrane button").count()).toBe(0);
      expect(await type(page, "ż")).toBe("Nic nie znaleziono.");
    }));

  test("leads to the nearest themes where a question has no answer, and says what it passed over", () =>
    onSearch("?q=czy+będzie+migranckość", async (page) => {
      await answered(page);
      const all = await page.locator("#tematy li").count();
      const near = await page.locator("#tematy li:visible").count();
      expect(near).toBeGreaterThan(0);
      expect(near).toBeLessThan(Math.min(all, 4));
      expect(await page.isVisible("#najblizsze")).toBe(true);
      expect(await page.textContent("#pominiete")).toContain("czy, będzie");
    }));

  test("keeps the focus, on how many there are, when a filter is removed or a word is asked for exactly", () =>
    onSearch("?q=organizacje&rok=2025&temat=finansowanie", async (page) => {
      await answered(page);
      for (const left of [1, 0]) {
        await page.locator("#wybrane button").first().focus();
        await page.keyboard.press("Enter");
        await page.waitForFunction(
          (count) => document.querySelectorAll("#wybrane button").length === count,
          left,
        );
        expect(await page.evaluate(() => document.activeElement?.id)).toBe("stan");
      }
      await type(page, "stowarzyszneie");
      await page.locator("#doslownie").focus();
      await page.keyboard.press("Enter");
      await page.waitForURL(/dokladnie=1/);
      await answered(page);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe("stan");
    }));

  test("takes the slash as the way to the box", () =>
    onSearch("", async (page) => {
      await page.locator("h1").click();
      await page.keyboard.press("/");
      expect(await page.evaluate(() => document.activeElement?.id)).toBe("szukaj");
      expect(await page.inputValue("#szukaj")).toBe("");
    }));

  test("is reached from the header of any page without a script", () =>
    visit(
      browser,
      { site: "real", path: "/spotkania/", options: { javaScriptEnabled: false } },
      async (page) => {
        await page.fill("header input[type=search]", "seniorzy");
        await page.keyboard.press("Enter");
        await page.waitForURL(/\/szukaj\/\?q=seniorzy$/);
      },
    ));
});

describe("the page that asks whether somebody has asked before", () => {
  test("shows similar proposals with the shared words marked, and sends the draft nowhere", () =>
    visit(browser, { site: "real", path: "/czy-ktos-juz-o-to-pytal/" }, async (page) => {
      const sent: string[] = [];
      page.on("request", (request) => sent.push(request.url() + (request.postData() ?? "")));
      await page.fill("#tresc-projektu", "Proponujemy centrum aktywności seniora dla migrantów i migrantek.");
      await page.click("#projekt button");
      await page.waitForSelector("#lista mark");
      expect(await page.textContent("#stan")).toMatch(/^\d+ podobn/);
      expect(sent.filter((request) => /seniora|migrant/i.test(decodeURIComponent(request)))).toEqual([]);
    }));

  test("says so where nobody has", () =>
    visit(browser, { site: "real", path: "/czy-ktos-juz-o-to-pytal/" }, async (page) => {
      await page.fill("#tresc-projektu", "Zbudujmy kosmodrom i lądowisko dla sterowców.");
      await page.click("#projekt button");
      await page.waitForFunction(() => document.querySelector("#stan")?.textContent !== "");
      expect(await page.textContent("#stan")).toBe("Nie znaleźliśmy podobnej propozycji.");
      expect(await page.isVisible("#wyniki")).toBe(false);
    }));
});
