import type { Database } from '#platform/database/database.js';
import { relaxationsOf } from '../query-relaxation.js';
import type { Devices } from '../search-engine.js';
import { STOP_WORDS } from '../stop-words.js';
import { placesOf, termsOf, tsQueryOf, type Place } from './terms.js';
import { Vocabulary } from './vocabulary.js';
import { WordUsages } from './word-usage.js';

/** Another way to ask what found nothing. */
export interface Reading {
  places: Place[];
  correctedTo: string;
  droppedWords: string[];
}

/** Reads a question that found nothing as a person may have meant it: spelt right, then with words left out. */
export class QueryReader {
  private readonly usages: WordUsages;

  constructor(
    db: Database,
    private readonly vocabulary: Vocabulary,
    private readonly devices: Devices,
  ) {
    this.usages = new WordUsages(db);
  }

  /** Null when nothing is wrong with the words, so that it is the filters that leave nothing, or when all are unknown. */
  async readAgain(asked: readonly string[]): Promise<Reading | null> {
    const { compounds, prefix } = this.devices;
    const telling = asked.filter((word) => !STOP_WORDS.has(word));
    const typed = placesOf(telling.length > 0 ? telling : asked, prefix);
    const meant = await this.corrected(typed);
    const places = meant.flat();
    const usages = await this.usages.of(termsOf(places, compounds));
    const kept = relaxationsOf(usages).map((held) => held.map((place) => places[place]!));
    const found = await this.usages.firstFound(kept.map((held) => tsQueryOf(held, compounds)));
    const best = found === null ? undefined : kept[found]!;
    if (!best || (best.length < places.length && !this.devices.relaxation)) return null;
    const right = best.length === typed.length && best.every((place, i) => place === typed[i]);
    return right ? null : readingOf(asked, typed, meant, best);
  }

  /** Each place as it may have been meant; one that holds two words is written as two. */
  private async corrected(typed: Place[]): Promise<Place[][]> {
    if (!this.devices.typos) return typed.map((place) => [place]);
    const usages = await this.usages.of(termsOf(typed, this.devices.compounds));
    return Promise.all(
      typed.map((place, i) => (usages[i]!.matches > 0 ? [place] : this.correctionOf(place))),
    );
  }

  private async correctionOf(place: Place): Promise<Place[]> {
    const [word] = place.words as [string];
    const alternatives = await this.vocabulary.alternativesTo(word, place.begins);
    const usages = await this.usages.of(alternatives.flatMap((one) => termsOf([finished(one)])));
    // What more products are called is what more people mean.
    const ranked = alternatives
      .map((one, i) => ({ one, ...usages[i]! }))
      .filter(({ matches }) => matches > 0)
      .sort((a, b) => b.titled - a.titled || b.matches - a.matches);
    if (ranked.length > 0) return [finished(...ranked.map(({ one }) => one))];
    const parts = this.devices.compounds ? await this.vocabulary.partsOf(word) : null;
    return parts?.map((part) => finished(part)) ?? [place];
  }
}

const finished = (...words: string[]): Place => ({ words, begins: false });

function readingOf(
  asked: readonly string[],
  typed: readonly Place[],
  meant: readonly Place[][],
  best: Place[],
): Reading {
  const places = new Map(typed.map((place, i) => [place.words[0]!, meant[i]!]));
  const kept = (word: string): string[] | undefined =>
    places.get(word)?.flatMap((place) => (best.includes(place) ? place.words[0]! : []));
  return {
    places: best,
    correctedTo: asked.flatMap((word) => kept(word) ?? word).join(' '),
    droppedWords: asked.filter((word) => kept(word)?.length === 0),
  };
}
