/** The stop words of PostgreSQL's `english_stem` of two letters and more, and the articles. An index leaves them out. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a i me my myself we our ours ourselves you your yours yourself yourselves he him his himself she her hers herself it its
  itself they them their theirs themselves what which who whom this that these those am is are was were be been being
  have has had having do does did doing an the and but if or because as until while of at by for with about against
  between into through during before after above below to from up down in out on off over under again further then
  once here there when where why how all any both each few more most other some such no nor not only own same so than
  too very can will just don should now`.split(/\s+/),
);
