import { describe, expect, test } from "vitest";
import { findPersonalData } from "../../src/domain/personal-data.ts";

const found = (text: string) => findPersonalData(text).map(({ kind, offset }) => `${kind} ${offset}`);

describe("a phone in an address", () => {
  test.each([
    ["https://wa.me/48602111222", 14],
    ["https://wa.me/+48602111222", 14],
    ["https://WA.me/602111222?text=a", 14],
    ["wa.me/48602111222", 6],
    ["https://www.wa.me/48602111222", 18],
    ["https://wa.me/%34%38602111222", 14],
    ["https://wa.me/48-602-111-222", 14],
    ["https://wa.me/0049151234567", 14],
    ["https://signal.me/#p/+48602111222", 21],
    ["https://viber.click/48602111222", 20],
    ["https://viber.me/48602111222", 17],
    ["https://zalo.me/48602111222", 16],
    ["https://t.me/+48602111222", 13],
    ["https://t.me/%2B48602111222", 13],
    ["https://telegram.me/+48602111222", 20],
    ["viber://chat?number=%2B48602111222", 20],
    ["viber://chat/602111222", 13],
    ["tg://resolve?x=602111222", 15],
    ["sgnl://p/+48602111222", 9],
    ["whatsapp://send?x=602111222", 18],
    ["skype:+48602111222?call", 6],
    ["callto:602111222", 7],
    ["sms:602111222", 4],
    ["smsto:602111222", 6],
    ["facetime:602111222", 9],
    ["https://api.whatsapp.com/send?phone=48602111222", 36],
    ["https://a.example/?a=1&phone=48602111222", 29],
    ["https://a.example/?phone_number=602111222", 32],
    ["https://a.example/?phoneNumber=602111222", 31],
    ["https://a.example/?tel=602111222", 23],
    ["https://a.example/?telefon=602%20111%20222", 27],
    ["https://a.example/?telephone=602-111-222", 29],
    ["https://a.example/?mobile=602.111.222", 26],
    ["https://a.example/?msisdn=48602111222", 26],
    ["https://a.example/?kom=602111222", 23],
    ["https://a.example/?komorka=602111222", 27],
    ["https://a.example/?gsm=602111222", 23],
    ["https://a.example/#whatsapp=602111222", 28],
    ["https://a.example/?numer=%2B48602111222", 25],
    ["https://a.example/?numer=+48602111222", 25],
    ["https://a.example/?text=Zadzwo%C5%84%20602%20111%20222", 24],
    ["https://a.example/?text=602+111+222", 24],
    ["https://a.example/?text=602%2520111%2520222", 24],
    ["[a](/szukaj/?q=Anna%20602%20111%20222)", 15],
    ["tel. +48 (602) 111-222", 5],
    ["(+48) 602 111 222", 0],
    ["(+48) (12) 616-78-00", 0],
    ["0048 (12) 616-78-00", 0],
  ])("%s", (text, offset) => {
    expect(found(text)).toEqual([`phone ${offset}`]);
  });
});

describe("other data of persons in an address", () => {
  test.each([
    ["https://a.example/anna.nowak@wp.pl", "email 18"],
    ["https://a.example/u/anna_nowak@poczta.wp.pl/a", "email 20"],
    ["https://a.example/anna%40wp.pl?a=b", "email 18"],
    ["https://a.example/?a=anna@wp.pl", "email 21"],
    ["https://a.example/?text=do%20anna%40wp.pl", "email 24"],
    ["https://a.example/?p=44051401458", "pesel 21"],
    ["https://a.example/?p=4405%31401458", "pesel 21"],
    ["https://a.example/?text=Pesel%2044051401458", "pesel 24"],
    ["https://a.example/?k=61%201090%201014%200000%200712%201981%202874", "account 21"],
    ["https://a.example/?k=PL61109010140000071219812874", "account 21"],
  ])("%s", (text, kind) => {
    expect(found(text)).toEqual([kind]);
  });
});

describe("what is no person's in an address", () => {
  test.each([
    "https://wa.me/message/ABC123DEF456, https://wa.me/12345678, https://wa.me/4860211122a",
    "https://awa.me/602111222, https://a-wa.me/602111222, https://x.wa.me/602111222",
    "https://t.me/602111222, https://t.me/c/1234567890/5, https://t.me/+AbCdEf123456789",
    "https://m.me/100064800000000, https://facebook.com/100064800000000",
    "https://wa.me/1234567890123456, xviber://chat/602111222",
    "https://a.example/?phones=602111222, https://a.example/?phone=60211122",
    "https://a.example/?id=601234567, https://a.example/?p=44051401459, https://a.example/?p=02870803624",
    "https://a.example/44051401458, https://a.example/?p=4405140145",
    "https://a.example/?q=ul.%20Polna%205%2F3, https://maps.example/?q=50.0614,19.9366&z=17",
    "https://a.example/?d=2025-06-24T17:00:00, https://a.example/?u=550e8400-e29b-41d4-a716-446655440000",
    "https://a.example/?a=%E0%A4%A, https://a.example/?text=Rada%20Miasta%202025",
    "https://a.example/@anna.nowak, https://a.example/@jan@pol.example, https://a.example/logo@2x.png",
    "https://a.example/a@b.svg, https://a.example/a@1.2.3, https://a.example/a@b.c",
    "https://a.example/biuro@fundacja.example, https://a.example/ngo%40um.example",
    "/anna@wp, https://a.example/anna@wp",
  ])("%s", (text) => {
    expect(found(text)).toEqual([]);
  });
});
