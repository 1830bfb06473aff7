import { findPayments } from "../src/inspect/payment/find-payments";
import { DRAW, type Drawn } from "./payments/draw";
import { LAYOUTS } from "./payments/layouts";
import { LOOK_ALIKES } from "./payments/lookalikes";
import { randomFrom } from "./payments/random";

/**
 * Measures the finders of payment details: `npm run bench -- payments`. Identifiers of all kinds are drawn by arithmetic of
 * the bench's own and written in fourteen layouts; look-alikes stand in messages about money. Then the cost of long texts.
 */
const PER_CELL = 10;
const PER_LOOK_ALIKE = 160;
const SIZES_KB = [1, 10, 100, 1_000];
const SHOWN_MISSES = 12;

/** The aims: what is to be found, and what is not. */
const RECALL = 0.99;
const FALSE_HITS = 0.002;

class Tally {
  readonly #counts = new Map<string, { hits: number; of: number }>();

  add(name: string, isHit: boolean): void {
    const count = this.#counts.get(name) ?? { hits: 0, of: 0 };
    this.#counts.set(name, { hits: count.hits + (isHit ? 1 : 0), of: count.of + 1 });
  }

  total(): { readonly hits: number; readonly of: number } {
    return [...this.#counts.values()].reduce((sum, { hits, of }) => ({ hits: sum.hits + hits, of: sum.of + of }), {
      hits: 0,
      of: 0,
    });
  }

  print(title: string): void {
    console.log(`\n${title}`);
    for (const [name, { hits, of }] of [...this.#counts, ["all", this.total()] as const]) {
      console.log(
        `  ${name.padEnd(16)}${String(hits).padStart(6)} of ${String(of).padStart(5)}${((100 * hits) / of).toFixed(2).padStart(9)} %`,
      );
    }
  }
}

const seenIn = (text: string) => findPayments([{ part: "body", text, links: [] }]);
const isFound = (text: string, { kind, value }: Drawn): boolean =>
  seenIn(text).some((payment) => payment.kind === kind && payment.value === value);

const random = randomFrom(20_261_127);
const [byKind, byLayout, falseHits] = [new Tally(), new Tally(), new Tally()];
const misses: string[] = [];
for (const layout of LAYOUTS) {
  for (const draw of DRAW) {
    for (let count = 0; count < PER_CELL; count++) {
      const drawn = draw(random);
      const text = layout.text(drawn);
      const found = isFound(text, drawn);
      byKind.add(drawn.kind, found);
      byLayout.add(layout.name, found);
      if (!found) misses.push(`${drawn.kind} ${drawn.value}, ${layout.name}: ${JSON.stringify(text.slice(-90))}`);
    }
  }
}
for (const { name, text } of LOOK_ALIKES) {
  for (let count = 0; count < PER_LOOK_ALIKE; count++) {
    const written = `Please pay by bank transfer. ${text(random)}. Thank you for your payment.`;
    const hits = seenIn(written);
    falseHits.add(name, hits.length > 0);
    if (hits.length > 0)
      misses.push(`false ${hits.map(({ kind, value }) => `${kind} ${value}`).join(", ")}: ${JSON.stringify(written)}`);
  }
}

byKind.print("Recall by kind");
byLayout.print("Recall by layout");
falseHits.print("False hits by look-alike");
console.log(`\nFirst of ${misses.length} misses and false hits`);
for (const miss of misses.slice(0, SHOWN_MISSES)) console.log(`  ${miss}`);

console.log("\nCost, ms per kilobyte");
const paragraph = LAYOUTS.map((layout, at) =>
  layout.text((DRAW[at] ?? DRAW[0])?.(random) ?? { kind: "iban", value: "", fields: [] }),
).join("\n");
for (const size of SIZES_KB) {
  const text = paragraph.repeat(Math.ceil((size * 1024) / paragraph.length)).slice(0, size * 1024);
  seenIn(text);
  const start = performance.now();
  seenIn(text);
  console.log(`  ${String(size).padStart(6)} kB${((performance.now() - start) / size).toFixed(3).padStart(10)}`);
}

const [recall, wrong] = [byKind.total(), falseHits.total()];
if (recall.hits / recall.of < RECALL || wrong.hits / wrong.of > FALSE_HITS) process.exitCode = 1;
