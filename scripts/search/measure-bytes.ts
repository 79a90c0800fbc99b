import type { CDPSession, Page } from "playwright-core";

/** Bytes that cross the wire while a page does something, by address; headers and compressed bodies. */
export async function countBytes(page: Page, act: () => Promise<void>): Promise<Map<string, number>> {
  const session = await page.context().newCDPSession(page);
  const addresses = new Map<string, string>();
  const bytes = new Map<string, number>();
  session.on(
    "Network.responseReceived",
    ({ requestId, response }) => void addresses.set(requestId, response.url),
  );
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const address = addresses.get(requestId) ?? requestId;
    bytes.set(address, (bytes.get(address) ?? 0) + encodedDataLength);
  });
  await startCounting(session);
  await act();
  await session.detach();
  return bytes;
}

async function startCounting(session: CDPSession): Promise<void> {
  await session.send("Network.enable");
}

export function sumBytes(bytes: ReadonlyMap<string, number>, isCounted: (path: string) => boolean): number {
  const counted = [...bytes].filter(
    ([address]) => URL.canParse(address) && isCounted(new URL(address).pathname),
  );
  return counted.reduce((sum, [, count]) => sum + count, 0);
}
