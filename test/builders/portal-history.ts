import type { Step } from "./repository.ts";

const social = "meetings/2023/2023-05-16-sprawy-spoleczne.mdx";
const library = "meetings/2024/2024-04-18-sprawy-spoleczne.mdx";
const culture = "meetings/2025/2025-03-20-kultura-i-sport.mdx";
const shorter = ["| konkurs wieloletni | 36 miesięcy |", "| konkurs wieloletni | 24 miesiące |"] as const;

/** What the portal of the second city said earlier: the corrections that it tells of, a move, a late position. */
export const portalHistory: readonly Step[] = [
  {
    date: "2023-06-02",
    path: social,
    renamed: "meetings/2023/2023-05-16-spoleczne.mdx",
    replace: [shorter, ['start: "16:30"', 'start: "17:00"'], ['  - id: "3"', '  - id: "2-3"']],
  },
  { date: "2023-06-20", path: social, replace: [shorter] },
  { date: "2024-02-05", path: social, replace: [] },
  {
    date: "2024-05-02",
    path: library,
    replace: [
      [
        "Pulę w wysokości 60 000 zł uruchomi operator wyłoniony",
        "Pulę w wysokości 16 000 zł uruchomi operator wyłoniony",
      ],
    ],
  },
  { date: "2024-05-22", path: library, replace: [] },
  {
    date: "2025-03-28",
    path: culture,
    replace: [
      ["      text: Wynajem prób jest kosztem kwalifikowanym bez limitu.\n      date: 2025-04-10\n", ""],
    ],
  },
  { date: "2025-04-14", path: culture, replace: [] },
];
